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

/** Bits of a small integer. */
const MOST = 30;
const tests: ((lower: string) => boolean)[] = [];

function classify(lower: string): number {
  let bits = 0;
  for (let i = 0; i < tests.length; i++) if (tests[i]?.(lower)) bits |= 1 << i;
  return bits;
}
