import { ByteReader } from '../../entities/model/bytes.ts';
import { slotOf, tableSize } from '../../entities/model/dictionary.ts';
import { TAGS } from '../tags.ts';

const T = TAGS.length;

/** What was learnt. */
export interface Weights {
  /** Open table of the keys of features, and where the weights of each start in `rows`. */
  readonly keys: Int32Array;
  readonly starts: Int32Array;
  /** A weight for each tag, in units that all weights share. */
  readonly rows: Int8Array;
  /** Weight of a tag after another at `before * (TAGS.length + 1) + tag`; `TAGS.length` is what stands before the first. */
  readonly moves: Int16Array;
  /** Tags of words that are met often, by the key of the word. */
  readonly seen: ReadonlyMap<number, readonly number[]>;
}

/** Where the weights of a feature start, -1 for none. */
export function rowOf({ keys, starts }: Weights, key: number): number {
  const slot = slotOf(keys, key);
  return keys[slot] === key ? (starts[slot] ?? -1) : -1;
}

/** Unpacks weights: moves in two bytes each; of each common word the gap to its key, the number of its tags, and these; of each feature the gap, the number of its weights, and of these tag and weight. */
export function unpackWeights(base64: string): Weights {
  const reader = new ByteReader(base64);
  const moves = Int16Array.from({ length: (T + 1) * (T + 1) }, () => reader.byte() | (reader.byte() << 8));
  const seen = new Map<number, readonly number[]>();
  for (let left = reader.varint(), key = 0; left > 0; left--) {
    key += reader.varint();
    seen.set(key, Array.from({ length: reader.byte() }, () => reader.byte()));
  }
  const size = reader.varint();
  const keys = new Int32Array(tableSize(size)).fill(-1);
  const starts = new Int32Array(keys.length);
  const rows = new Int8Array(size * T);
  for (let i = 0, key = 0; i < size; i++) {
    key += reader.varint();
    const slot = slotOf(keys, key);
    keys[slot] = key;
    starts[slot] = i * T;
    for (let left = reader.byte(); left > 0; left--) {
      const tag = reader.byte();
      rows[i * T + tag] = reader.signed();
    }
  }
  return { keys, starts, rows, moves, seen };
}
