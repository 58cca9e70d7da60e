/** What a UTF-16 code unit is to the tokenizer. */
export const OTHER = 0;
export const SPACE = 1;
export const LETTER = 2;
export const CAPITAL = 3;
export const DIGIT = 4;
/** Combining marks, joiners, soft hyphens: part of the word that they stand in. */
export const INNER = 5;
export const PUNCTUATION = 6;
export const APOSTROPHE = 7;

/** Class of the code unit at `index`; `SPACE` behind the end of the text. */
export function classAt(text: string, index: number): number {
  return index < text.length ? classOfUnit(text.charCodeAt(index)) : SPACE;
}

/** Class of a code unit. */
export function classOfUnit(unit: number): number {
  const known = table[unit] ?? OTHER;
  return known === UNKNOWN ? learn(unit) : known;
}

/** True for a class that a word may consist of, digits apart. */
export function isLetter(kind: number): boolean {
  return kind === LETTER || kind === CAPITAL;
}

/** True for a class that goes on with a word. */
export function isInWord(kind: number): boolean {
  return kind >= LETTER && kind <= INNER;
}

const TABLE_SIZE = 0x10000;
const HIGH = 0x2c00;
const UNKNOWN = 255;
/** Filled in as units are met: a text has a hundred of them, and to ask for all would take longer than to read many an article. */
const table = new Uint8Array(TABLE_SIZE).fill(UNKNOWN);

function learn(unit: number): number {
  return (table[unit] = classOf(unit));
}

function classOf(unit: number): number {
  if (unit >= HIGH) return classOfHigh(unit);
  if (unit === 0x27 || unit === 0x2019 || unit === 0x02bc || unit === 0x2018) return APOSTROPHE;
  if (unit === 0xad || (unit >= 0x200b && unit <= 0x200f) || (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2060 && unit <= 0x2069)) return INNER;
  const character = String.fromCharCode(unit);
  if (unit <= 0x20 || /\s/.test(character)) return SPACE;
  if (unit >= 0x30 && unit <= 0x39) return DIGIT;
  if (/\p{M}/u.test(character)) return INNER;
  if (/\p{Lu}|\p{Lt}/u.test(character)) return CAPITAL;
  if (/\p{L}/u.test(character) && unit !== 0xaa && unit !== 0xba) return LETTER;
  return /\p{P}/u.test(character) && !/[%&@#*]/.test(character) ? PUNCTUATION : OTHER;
}

function classOfHigh(unit: number): number {
  if (unit === 0xfeff || (unit >= 0xfe00 && unit <= 0xfe0f)) return INNER;
  if (unit === 0x3000) return SPACE;
  if ((unit >= 0x3001 && unit <= 0x303f) || (unit >= 0x2e00 && unit <= 0x2e7f)) return PUNCTUATION;
  return unit >= 0xd800 && unit <= 0xf8ff ? OTHER : LETTER;
}
