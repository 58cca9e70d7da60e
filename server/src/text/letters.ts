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

/**
 * What a code unit is within a word: itself in lower case with apostrophes straight, {@link CHANGED} added where that is not the unit as it stands,
 * {@link BESIDE} where it is no part of a word; {@link UNREAD} where only the whole word tells.
 */
export function letterOf(unit: number): number {
  const known = table[unit] ?? UNREAD;
  return known === UNKNOWN ? (table[unit] = readLetter(unit)) : known;
}

export const UNIT = 0xffff;
export const CHANGED = 0x1_0000;
export const BESIDE = 0x2_0000;
export const UNREAD = 0x4_0000;
const UNKNOWN = -1;

/** Filled in as units are met: a text has a hundred of them, and to ask for all would take longer than to read many an article. */
const table = new Int32Array(0x1_0000).fill(UNKNOWN);

function readLetter(unit: number): number {
  const kind = classOfUnit(unit);
  const beside = isInWord(kind) ? 0 : BESIDE;
  if (unit === 0x2018 || unit === 0x2019 || unit === 0x02bc) return 0x27 | CHANGED | UNREAD | beside;
  const character = String.fromCharCode(unit);
  const lower = kind === CAPITAL ? character.toLowerCase() : character;
  if (UNCLEAN.test(character) || lower.length > 1) return unit | UNREAD | beside;
  return lower === character ? unit | beside : lower.charCodeAt(0) | CHANGED | beside;
}

/** Whatever may have to be left out or put together with its neighbours. */
export const UNCLEAN = /[^\u0020-\u007e\u00a0-\u00ac\u00ae-\u02bb\u0370-\u0482\u2010-\u2017\u2020-\u2027]/;
