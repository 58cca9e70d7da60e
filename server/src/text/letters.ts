import { classOfUnit, isInWord, CAPITAL } from './characters.ts';

/** A number for the letters of a word in lower case; equal words have equal ones, and few others have. */
export function hashLetters(lower: string): number {
  let hash = 0;
  for (let i = 0; i < lower.length; i++) hash = nextHash(hash, lower.charCodeAt(i));
  return hash;
}

/** {@link hashLetters} of a word and one more unit. */
export function nextHash(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0;
}

/** Words that are looked for in a text by their letters, where they stand. */
export class LetterSet {
  readonly size: number;
  readonly #byHash = new Map<number, string[]>();
  readonly #longest: number;

  constructor(words: readonly string[]) {
    this.size = words.length;
    this.#longest = words.reduce((most, { length }) => Math.max(most, length), 0);
    for (const word of words) this.#byHash.set(hashLetters(word), [...(this.#byHash.get(hashLetters(word)) ?? []), word]);
  }

  /** True if one of the words stands from `start` to `end`, in small letters or capitals. */
  has(source: string, start: number, end: number): boolean {
    if (end - start > 2 * this.#longest) return false;
    let [hash, signs] = [0, 0];
    for (let i = start; i < end; i++) {
      const letter = letterOf(source.charCodeAt(i));
      hash = nextHash(hash, letter & UNIT);
      signs |= letter;
    }
    if ((signs & UNREAD) !== 0) return this.hasWord(source.slice(start, end).normalize('NFC').toLowerCase());
    return this.#byHash.get(hash)?.some((word) => isSpelt(source, start, end, word)) ?? false;
  }

  /** True for one of the words. */
  hasWord(lower: string): boolean {
    return this.#byHash.get(hashLetters(lower))?.includes(lower) ?? false;
  }
}

/** True if `source` holds the word `lower` from `start` to `end`, in small letters or capitals; nothing is cut out. Rare scripts are not compared. */
export function isSpelt(source: string, start: number, end: number, lower: string): boolean {
  if (end - start !== lower.length) return false;
  for (let i = 0; i < lower.length; i++) if ((letterOf(source.charCodeAt(start + i)) & (UNIT | UNREAD)) !== lower.charCodeAt(i)) return false;
  return true;
}

/**
 * What a code unit is within a word: itself in lower case with apostrophes straight, {@link CHANGED} added where that is not the unit as it stands,
 * {@link BESIDE} where it is no part of a word, {@link HYPHEN} and {@link CURLY} for that mark and for an apostrophe that is not straight; {@link UNREAD} where only the whole word tells.
 */
export function letterOf(unit: number): number {
  const known = table[unit] ?? UNREAD;
  return known === UNKNOWN ? (table[unit] = readLetter(unit)) : known;
}

export const UNIT = 0xffff;
export const CHANGED = 0x1_0000;
export const BESIDE = 0x2_0000;
export const UNREAD = 0x4_0000;
export const HYPHEN = 0x8_0000;
export const CURLY = 0x10_0000;
const UNKNOWN = -1;

/** Filled in as units are met: a text has a hundred of them, and to ask for all would take longer than to read many an article. */
const table = new Int32Array(0x1_0000).fill(UNKNOWN);

function readLetter(unit: number): number {
  const kind = classOfUnit(unit);
  const beside = isInWord(kind) ? 0 : BESIDE;
  if (unit === 0x2018 || unit === 0x2019 || unit === 0x02bc) return 0x27 | CHANGED | CURLY | beside;
  const character = String.fromCharCode(unit);
  const lower = kind === CAPITAL ? character.toLowerCase() : character;
  if (UNCLEAN.test(character) || lower.length > 1) return unit | UNREAD | beside;
  if (unit === 0x2d) return unit | beside | HYPHEN;
  return lower === character ? unit | beside : lower.charCodeAt(0) | CHANGED | beside;
}

/** Whatever may have to be left out or put together with its neighbours. */
export const UNCLEAN = /[^\u0020-\u007e\u00a0-\u00ac\u00ae-\u02bb\u0370-\u0482\u2010-\u2017\u2020-\u2027]/;
