import { ByteReader } from './bytes.ts';
import { hashText } from './hash.ts';

/**
 * What the model's dictionary says of a word, in bits: 0–1 how common it is as a surname in France, 2 a word of names of people elsewhere,
 * 3 a town in France, 4 a town elsewhere, 5 part of a longer name of a town, 6 a company, 7–8 how it is mostly written (1 lower case, 2 both, 3 with
 * a capital, 0 unknown), 9–15 its cluster (0 none).
 */
export interface Dictionary {
  readonly keys: Int32Array;
  readonly values: Uint16Array;
}

/** Key of a folded word: 24 bits. */
export const dictionaryKey = (folded: string): number => hashText(folded) >>> 8;

/** Unpacks a dictionary: number of words, then gap to the next key and value of each. */
export function unpackDictionary(base64: string): Dictionary {
  const reader = new ByteReader(base64);
  const size = reader.varint();
  const keys = new Int32Array(tableSize(size)).fill(-1);
  const values = new Uint16Array(keys.length);
  for (let i = 0, word = 0; i < size; i++) {
    word += reader.varint();
    const low = reader.byte();
    const slot = slotOf(keys, word);
    keys[slot] = word;
    values[slot] = low | (reader.byte() << 8);
  }
  return { keys, values };
}

/** What a dictionary says of a folded word; 0 where it does not know it. */
export function lookUp({ keys, values }: Dictionary, folded: string): number {
  const word = dictionaryKey(folded);
  const slot = slotOf(keys, word);
  return keys[slot] === word ? (values[slot] ?? 0) : 0;
}

/** Slots for a table of `size` keys: a power of two, at most two thirds full. */
export function tableSize(size: number): number {
  return 1 << (33 - Math.clz32(Math.max(2, size + (size >> 1)) - 1));
}

/** The slot of a key in an open table whose free slots hold -1: its own or the free one where it belongs. */
export function slotOf(keys: Int32Array, wanted: number): number {
  const mask = keys.length - 1;
  let slot = Math.imul(wanted, 0x9e3779b1) >>> 7 & mask;
  while (keys[slot] !== -1 && keys[slot] !== wanted) slot = (slot + 1) & mask;
  return slot;
}
