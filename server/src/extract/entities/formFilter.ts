/**
 * Tells of most texts that no listed name is written like them, before the text is put together from its words: a table of bits by a hash that
 * grows with the text.
 */
export class FormFilter {
  readonly #bits = new Int32Array(BITS / 32);

  add(text: string): void {
    const at = placeOf(grow(EMPTY, text));
    this.#bits[at >> 5] = (this.#bits[at >> 5] ?? 0) | (1 << (at & 31));
  }

  /** False if no text with this hash was added. */
  mayHold(hash: number): boolean {
    const at = placeOf(hash);
    return (((this.#bits[at >> 5] ?? 0) >> (at & 31)) & 1) === 1;
  }
}

/** Hash of the empty text. */
export const EMPTY = 0x811c9dc5;

/** Hash of a text and what is written behind it (FNV-1a). */
export function grow(hash: number, text: string): number {
  let grown = hash;
  for (let i = 0; i < text.length; i++) grown = Math.imul(grown ^ text.charCodeAt(i), 0x01000193);
  return grown;
}

/** One bit in ten is taken by the names of the lists. */
const BITS = 1 << 20;

function placeOf(hash: number): number {
  return (hash ^ (hash >>> 13)) & (BITS - 1);
}
