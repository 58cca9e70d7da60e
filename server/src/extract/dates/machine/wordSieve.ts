/**
 * Tells of most words that a list does not hold them, by their length and their first and last letters: a look at a small table instead of a
 * search of the list.
 */
export class WordSieve {
  readonly #places = new Uint8Array(SIZE);

  add(word: string): void {
    this.#places[placeOf(word)] = 1;
  }

  /** False if the word was not added. */
  mayHold(word: string): boolean {
    return this.#places[placeOf(word)] === 1;
  }
}

const SIZE = 1 << 13;

function placeOf(word: string): number {
  const { length } = word;
  return (length * 0x1f35 + word.charCodeAt(0) * 0x13 + word.charCodeAt(length - 1) * 0x2a7 + word.charCodeAt(length >> 1) * 0x5d) & (SIZE - 1);
}
