import type { Token } from '../../../text/types.ts';
import type { TimexMod } from '../../facts.ts';
import type { JoinWords } from '../machine/grammar.ts';
import type { FormMatch } from '../machine/scan.ts';

/** Which side of a date the words right in front of it mean: *avant*, *à partir du*, *since*; the longest phrase counts. *from* opens a range and does not bound it. */
export function boundOf({ from, reading }: FormMatch, tokens: readonly Token[], bounds: JoinWords['bounds']): TimexMod | undefined {
  if (reading.kind === 'span' || (reading.kind === 'fixed' && reading.type !== 'DATE')) return undefined;
  const phrases = phrasesOf(bounds).get(tokens[from - 1]?.lower ?? '');
  const bound = phrases?.find(({ words }) => words.every((word, i) => tokens[from - words.length + i]?.lower === word))?.bound;
  return reading.kind === 'range' && bound?.startsWith('ON_OR') ? undefined : bound;
}

interface Phrase {
  readonly words: readonly string[];
  readonly bound: TimexMod;
}

const made = new WeakMap<JoinWords['bounds'], ReadonlyMap<string, readonly Phrase[]>>();

/** The phrases by their last word, the longest first. */
function phrasesOf(bounds: JoinWords['bounds']): ReadonlyMap<string, readonly Phrase[]> {
  const known = made.get(bounds);
  if (known) return known;
  const byLast = new Map<string, Phrase[]>();
  for (const [phrase, bound] of bounds) {
    const words = phrase.split(' ');
    const last = words.at(-1) ?? '';
    byLast.set(last, [...(byLast.get(last) ?? []), { words, bound }].toSorted((a, b) => b.words.length - a.words.length));
  }
  made.set(bounds, byLast);
  return byLast;
}
