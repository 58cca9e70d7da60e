import { facet, type Word } from '../text/word.ts';

/**
 * A kind of words as a bit for {@link classesOf}: those of a table, those with a certain ending. Whoever goes over the words of sentences enters his
 * kind once and passes over all other words, and over sentences without one, by a comparison of bits. There are at most thirty.
 */
export function wordClass(holds: (lower: string) => boolean): number {
  tests.push(holds);
  classify = facet(({ lower }) => tests.reduce((bits, test, i) => (test(lower) ? bits | (1 << i) : bits), 0));
  return 1 << (tests.length - 1);
}

/** The kinds of a word, by its lower case. */
export function classesOf(word: Word): number {
  return classify(word);
}

const tests: ((lower: string) => boolean)[] = [];
let classify: (word: Word) => number = () => 0;
