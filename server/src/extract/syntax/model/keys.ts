import { hashText, key } from '../../entities/model/hash.ts';

/** The features of a word as keys of weights: for its own tag, and for the tags of the words beside it. */
export interface WordKeys {
  readonly own: readonly number[];
  /** For the word behind it, and the second behind. */
  readonly next: readonly number[];
  readonly second: readonly number[];
  /** For the word before it, and the second before. */
  readonly before: readonly number[];
  readonly secondBefore: readonly number[];
  /** Of the word itself, for lists of words. */
  readonly word: number;
}

const LONGEST_ENDING = 5;
/** A beginning says something of words of this many letters. */
const LONG = 5;

/** The keys of a word. @param initial it opens a sentence, so that its capital says nothing @param forms what the lexicon says of it, in order */
export function keysOf(text: string, initial: boolean, forms: readonly string[]): WordKeys {
  const lower = plain(text);
  const word = hashText(lower);
  const shape = hashText(shapeOf(text)) + (initial ? 1 : 0);
  const known = hashText(forms.join());
  const own = [key(0, 0), key(1, word), key(2, shape), key(3, known), key(4, shape, known)];
  for (const form of forms) own.push(key(5, hashText(form)));
  for (let length = 1; length <= Math.min(LONGEST_ENDING, lower.length); length++) own.push(key(5 + length, hashText(lower, lower.length - length)));
  if (lower.length >= LONG) own.push(key(11, hashText(lower, 0, 3)), key(12, hashText(lower, 0, 2)));
  const ending = hashText(lower, Math.max(0, lower.length - 3));
  const end = hashText(lower, Math.max(0, lower.length - 2));
  return {
    own,
    next: [key(13, word), key(14, ending), key(15, known), key(16, shape)],
    second: [key(17, word), key(18, known)],
    before: [key(19, word), key(20, ending), key(21, known), key(22, shape), key(23, end)],
    secondBefore: [key(24, word), key(25, known)],
    word: key(1, word),
  };
}

/** Stands before the first and behind the last word. */
export const EDGE: WordKeys = keysOf('', false, []);

/** Lower case; figures differ by their number of digits alone. */
function plain(text: string): string {
  const lower = text.toLowerCase();
  return /\d/.test(lower) ? lower.replace(/\d/g, '0').replace(/0{5,}/g, '00000') : lower;
}

/** *Xx*, *XX*, *x-x*, *00,0*: runs of one kind of character become one. */
function shapeOf(text: string): string {
  if (/^[a-zà-öø-ÿ]+$/.test(text)) return 'x';
  if (/^[A-Z][a-zà-öø-ÿ]+$/.test(text)) return 'Xx';
  return text
    .slice(0, 24)
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}/gu, 'x')
    .replace(/\d/g, '0')
    .replace(/X{2,}/g, 'XX')
    .replace(/x{2,}/g, 'x')
    .replace(/0{2,}/g, '00')
    .slice(0, 8);
}
