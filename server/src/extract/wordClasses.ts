import type { Paragraph } from '../text/types.ts';
import { forgetWords, type Word } from '../text/word.ts';

/**
 * A kind of words as a bit for {@link classesOf}: those of a table, those with a certain ending. Whoever goes over the words of sentences enters his
 * kind once, as its file is loaded, and passes over all other words, and over sentences without one, by a comparison of bits.
 */
export function wordClass(holds: (lower: string) => boolean): number {
  if (tests.length >= MOST) throw new RangeError('No bit is left for another kind of words');
  tests.push(holds);
  // Whoever loads a file after texts were read would meet words that do not know its kind.
  forgetWords();
  return 1 << (tests.length - 1);
}

/** The kinds of a word, by its lower case. */
export function classesOf(word: Word): number {
  return word.classes < 0 ? (word.classes = classify(word.lower)) : word.classes;
}

/** The kinds of the tokens of a paragraph, in order, and of all of them together. */
export interface Kinds {
  readonly all: number;
  readonly at: readonly number[];
}

/** The kinds of the words of a paragraph, {@link FIGURE} for its figures; worked out once. */
export function kindsIn(paragraph: Paragraph): Kinds {
  const before = known.get(paragraph);
  if (before) return before;
  const at: number[] = [];
  let all = 0;
  for (const { word, kind } of paragraph.tokens) {
    const kinds = kind === 'number' ? classesOf(word) | FIGURE : classesOf(word);
    at.push(kinds);
    all |= kinds;
  }
  const made = { all, at };
  known.set(paragraph, made);
  return made;
}

const known = new WeakMap<Paragraph, Kinds>();

/** Bits of a small integer. */
const MOST = 30;
const tests: ((lower: string) => boolean)[] = [];

/** The kind of figures, which is told by their token. */
export const FIGURE: number = wordClass(() => false);

function classify(lower: string): number {
  let bits = 0;
  for (let i = 0; i < tests.length; i++) if (tests[i]?.(lower)) bits |= 1 << i;
  return bits;
}
