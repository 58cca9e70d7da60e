import type { Span } from '../../base/span.ts';
import type { Alignment, Edit } from './align.ts';
import type { Spoken } from './spoken.ts';

/** Two versions of one quotation, and how their words lie over each other. */
export interface Version extends Alignment {
  readonly a: Spoken;
  readonly b: Spoken;
}

/** The words of one side of an edit. */
export function wordsOf({ words }: Spoken, [from, to]: Edit['a']): string[] {
  return words.slice(from, to).map(({ text }) => text);
}

/** The passage of one side of an edit with a word around it, so that an omission has a place too. */
export function passageAt({ words, quote }: Spoken, [from, to]: Edit['a'], around: number): Span {
  const first = words[Math.max(0, from - around)];
  const last = words[Math.min(words.length - 1, to - 1 + around)];
  return { start: first?.start ?? quote.start, end: last?.end ?? quote.end };
}
