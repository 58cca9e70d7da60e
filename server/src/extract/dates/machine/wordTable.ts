import { hashLetters } from '../../../text/letters.ts';
import type { Token } from '../../../text/types.ts';

/**
 * Values by word, found by the number that stands for its letters: most words of a text are told from all of the table by one bit, before they are
 * cut out.
 */
export class WordTable<V> {
  readonly #bits = new Int32Array(BITS >> 5);
  readonly #hashes: Int32Array;
  readonly #rows: (Row<V> | undefined)[];
  readonly #mask: number;

  constructor(values: ReadonlyMap<string, V>) {
    const size = 1 << Math.ceil(Math.log2(values.size * 2 + 2));
    this.#mask = size - 1;
    this.#hashes = new Int32Array(size);
    this.#rows = Array.from({ length: size });
    for (const [word, value] of values) this.#put(hashLetters(word), { word, value });
  }

  get(token: Token): V | undefined {
    const { hash } = token;
    const bit = bitFor(hash);
    if (((this.#bits[bit >> 5] ?? 0) & (1 << (bit & 31))) === 0) return undefined;
    for (let place = this.#placeOf(hash); ; place = (place + 1) & this.#mask) {
      const row = this.#rows[place];
      if (row === undefined || (this.#hashes[place] === hash && isWord(token, row.word))) return row?.value;
    }
  }

  #put(hash: number, row: Row<V>): void {
    const bit = bitFor(hash);
    this.#bits[bit >> 5] = (this.#bits[bit >> 5] ?? 0) | (1 << (bit & 31));
    let place = this.#placeOf(hash);
    while (this.#rows[place]) place = (place + 1) & this.#mask;
    this.#hashes[place] = hash;
    this.#rows[place] = row;
  }

  #placeOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & this.#mask;
  }
}

interface Row<V> {
  readonly word: string;
  readonly value: V;
}

const BITS = 1 << 17;

function bitFor(hash: number): number {
  return (hash ^ (hash >>> 13)) & (BITS - 1);
}

/** Of equal numbers: one unit is its own number. */
function isWord(token: Token, word: string): boolean {
  return (word.length === 1 && token.end - token.start === 1) || token.lower === word;
}
