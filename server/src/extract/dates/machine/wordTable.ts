import { hashLetters, isSpelt } from '../../../text/letters.ts';
import type { Token } from '../../../text/types.ts';

/**
 * Values by word, found by the number that stands for its letters: most words of a text are told from all of the table by one look, before they
 * are cut out. Words with a hyphen, of which there are many and which are rare, have rows of their own.
 */
export class WordTable<V> {
  readonly #simple: Rows<V>;
  readonly #joined: Rows<V>;

  constructor(values: ReadonlyMap<string, V>) {
    const all = [...values];
    this.#simple = rowsOf(all.filter(([word]) => !word.includes('-')));
    this.#joined = rowsOf(all.filter(([word]) => word.includes('-')));
  }

  /** The value of a token of `text`. */
  get(token: Token, text: string): V | undefined {
    const { hash } = token;
    const { hashes, rows, mask } = token.joined ? this.#joined : this.#simple;
    for (let place = placeOf(hash) & mask; ; place = (place + 1) & mask) {
      const here = hashes[place];
      if (here === hash) {
        const row = rows[place];
        if (row === undefined || isSpelt(text, token.start, token.end, row.word) || token.lower === row.word) return row?.value;
      } else if (here === EMPTY) return undefined;
    }
  }
}

interface Rows<V> {
  readonly hashes: Int32Array;
  readonly rows: readonly ({ readonly word: string; readonly value: V } | undefined)[];
  readonly mask: number;
}

/** No word has this number. */
const EMPTY = 0;

function rowsOf<V>(values: readonly (readonly [string, V])[]): Rows<V> {
  const size = 1 << Math.ceil(Math.log2(values.length * 2 + 2));
  const hashes = new Int32Array(size);
  const rows: ({ readonly word: string; readonly value: V } | undefined)[] = Array.from({ length: size });
  for (const [word, value] of values) {
    const hash = hashLetters(word);
    let place = placeOf(hash) & (size - 1);
    while (hashes[place] !== EMPTY) place = (place + 1) & (size - 1);
    hashes[place] = hash;
    rows[place] = { word, value };
  }
  return { hashes, rows, mask: size - 1 };
}

function placeOf(hash: number): number {
  return hash ^ (hash >>> 15);
}
