import { ByteReader } from './bytes.ts';
import { slotOf, tableSize } from './dictionary.ts';
import { LABELS } from './labels.ts';

/** The weights of the model. */
export interface Weights {
  /** Open table of feature keys, -1 where free. */
  readonly keys: Int32Array;
  /** One bit for the low end of each key, set where a feature has it: most features asked for have no weight, and this table fits the cache. */
  readonly filter: Int32Array;
  /** For each slot of `keys`, the number of its feature: its weights stand from `starts[number]` up to `starts[number + 1]`. */
  readonly rows: Int32Array;
  readonly starts: Int32Array;
  /** Label and value, in units of `scale`, of each weight: a feature has three of the twenty-one on average. */
  readonly labels: Uint8Array;
  readonly values: Int8Array;
  readonly scale: number;
  /** Score of label j after label i at `i * LABELS + j`. */
  readonly transitions: Float64Array;
}

const FILTER = 1 << 20;

/** False if a feature surely has no weight. */
export const mayWeigh = ({ filter }: Weights, key: number): boolean => (((filter[(key & (FILTER - 1)) >> 5] ?? 0) >> (key & 31)) & 1) === 1;

/** Unpacks weights: number of features, weight of 1,000,000 units, moves, then of each feature the gap to its key, which labels have a weight, and these. */
export function unpackWeights(base64: string): Weights {
  const reader = new ByteReader(base64);
  const size = reader.varint();
  const scale = reader.varint() / 1_000_000;
  const transitions = Float64Array.from({ length: LABELS * LABELS }, () => reader.signed() / 16);
  const keys = new Int32Array(tableSize(size)).fill(-1);
  const rows = new Int32Array(keys.length);
  const filter = new Int32Array(FILTER / 32);
  const starts = new Int32Array(size + 1);
  const labels: number[] = [];
  const values: number[] = [];
  for (let i = 0, key = 0; i < size; i++) {
    key += reader.varint();
    const slot = slotOf(keys, key);
    keys[slot] = key;
    filter[(key & (FILTER - 1)) >> 5] = (filter[(key & (FILTER - 1)) >> 5] ?? 0) | (1 << (key & 31));
    rows[slot] = i;
    const present = reader.varint();
    for (let label = 0; label < LABELS; label++) {
      if (((present >> label) & 1) === 0) continue;
      labels.push(label);
      values.push(reader.signed());
    }
    starts[i + 1] = labels.length;
  }
  return { keys, filter, rows, starts, labels: Uint8Array.from(labels), values: Int8Array.from(values), scale, transitions };
}
