/**
 * Values by word, found by the length of the word and four of its letters: most words of a text are told from all of the table by one look, and
 * none has to be hashed as a whole.
 */
export class WordTable<V> {
  readonly #rows: (Row<V> | undefined)[] = Array.from({ length: SIZE });

  set(word: string, value: V): void {
    const place = placeOf(word);
    this.#rows[place] = { word, value, next: this.#rows[place] };
  }

  get(word: string): V | undefined {
    let row = this.#rows[placeOf(word)];
    while (row !== undefined && row.word !== word) row = row.next;
    return row?.value;
  }
}

interface Row<V> {
  readonly word: string;
  readonly value: V;
  readonly next: Row<V> | undefined;
}

const SIZE = 1 << 14;

function placeOf(word: string): number {
  const { length } = word;
  if (length === 0) return 0;
  return ((length << 10) ^ (word.charCodeAt(0) * 0x1f) ^ (word.charCodeAt(length - 1) * 0x2a7) ^ (word.charCodeAt(length >> 1) << 7) ^ (word.charCodeAt(length >> 2) * 0x61)) & (SIZE - 1);
}
