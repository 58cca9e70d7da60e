/** Which pairs of neighbouring characters a text holds, as 1,024 bits by a hash of the pair. */
export type Pairs = Uint32Array;

const BITS = 1024;

const bitOf = (text: string, at: number): number => (Math.imul(text.charCodeAt(at), 37) + text.charCodeAt(at + 1)) & (BITS - 1);

/** The pairs of a text. */
export function pairsOf(text: string): Pairs {
  const pairs = new Uint32Array(BITS / 32);
  for (let at = 0; at + 1 < text.length; at++) {
    const bit = bitOf(text, at);
    pairs[bit >> 5] = (pairs[bit >> 5] ?? 0) | (1 << (bit & 31));
  }
  return pairs;
}

/** A word to look for, with the bits that a text must have to hold it. */
export interface Sought {
  readonly word: string;
  readonly bits: readonly number[];
}

export function sought(word: string): Sought {
  return { word, bits: Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => bitOf(word, at)) };
}

/** True if a text with these pairs holds the word. Most words are told absent by a pair or two, without reading the text. */
export function holds(text: string, pairs: Pairs, { word, bits }: Sought): boolean {
  for (const bit of bits) if (((pairs[bit >> 5] ?? 0) & (1 << (bit & 31))) === 0) return false;
  return text.includes(word);
}
