import { folded } from './words.ts';

/**
 * A 32-bit hash (FNV-1a) of a word in lower case, accents and ligatures left aside. Letters of European languages are folded on the way
 * by a table: that is quicker than to look the word up among all that were ever met.
 */
export function hashWord(lower: string): number {
  let hash = BASIS;
  for (let i = 0; i < lower.length; i++) {
    const unit = lower.charCodeAt(i);
    const letter = unit < plain.length ? plain[unit] : 0;
    if (!letter) return hashOf(folded(lower));
    hash = Math.imul(hash ^ letter, PRIME);
  }
  return hash >>> 0;
}

/** The hash of a figure by its letters and digits: marks and spaces that group them do not count. */
export function hashFigure(lower: string): number {
  return hashOf(lower.replace(/[^\p{L}\d]/gu, ''));
}

const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

function hashOf(word: string): number {
  let hash = BASIS;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME);
  return hash >>> 0;
}

/** What each code unit up to Latin Extended-A is folded to; 0 where that is not one unit. */
const plain = Uint16Array.from({ length: 0x180 }, (_, unit) => {
  const letter = folded(String.fromCharCode(unit));
  return letter.length === 1 ? letter.charCodeAt(0) : 0;
});
