import { ByteReader } from './bytes.ts';
import { tableSize } from './dictionary.ts';
import { LABELS } from './labels.ts';
import { addToLane } from './lanes.ts';

/** The weights of the model, laid out so that a feature costs few lines of the processor's cache: most that are asked for have no weight. */
export interface Weights {
  /** Two bits of one number for each key: where they are not set the feature surely has no weight. */
  readonly filter: Int32Array;
  /** Open table: the key of a feature (-1 where free), and behind it where its weights start in `rows`. */
  readonly slots: Int32Array;
  /** The weights of each feature, packed (see `lanes.ts`), in units of `scale`. */
  readonly rows: Float64Array;
  readonly scale: number;
  /** Score of label j after label i at `i * LABELS + j`. */
  readonly transitions: Float64Array;
}

const FILTER = 1 << 15;
/** Numbers from one row to the next: a row fills a line of the cache. */
const ROW = 8;

/**
 * Adds the weights of the features whose keys stand first in `keys` to the lanes of `into`, from `base` on, and writes over these keys. Every look-up waits for memory, so
 * all are made before the first result is needed: first which features may have a weight, then where their weights stand, then the weights.
 */
export function addWeights(weights: Weights, keys: Int32Array, count: number, into: Float64Array, base: number): void {
  const known = keepKnown(weights.filter, keys, count);
  const rows = findRows(weights.slots, keys, known);
  addRows(weights.rows, keys, rows, into, base);
}

/** Moves the keys that the filter lets through to the front, without a branch that a processor could guess wrong; gives their number. */
function keepKnown(filter: Int32Array, keys: Int32Array, count: number): number {
  let kept = 0;
  for (let i = 0; i < count; i++) {
    const key = keys[i] ?? 0;
    const bits = filter[key & (FILTER - 1)] ?? 0;
    keys[kept] = key;
    kept += (bits >>> (key >> 15)) & (bits >>> (key >> 20)) & 1;
  }
  return kept;
}

/** Puts where their weights start in the place of keys that have some; gives their number. */
function findRows(slots: Int32Array, keys: Int32Array, count: number): number {
  const mask = slots.length - 2;
  let found = 0;
  for (let i = 0; i < count; i++) {
    const key = keys[i] ?? 0;
    let slot = slotOf(key, mask);
    let here = slots[slot] ?? -1;
    while (here !== key && here !== -1) {
      slot = (slot + 2) & mask;
      here = slots[slot] ?? -1;
    }
    keys[found] = slots[slot + 1] ?? 0;
    found += here === -1 ? 0 : 1;
  }
  return found;
}

function addRows(rows: Float64Array, starts: Int32Array, count: number, into: Float64Array, base: number): void {
  // One variable for each of the seven lanes: they stay in registers.
  let [a, b, c, d, e, f, g] = [0, 0, 0, 0, 0, 0, 0];
  for (let i = 0; i < count; i++) {
    const at = starts[i] ?? 0;
    a += rows[at] ?? 0;
    b += rows[at + 1] ?? 0;
    c += rows[at + 2] ?? 0;
    d += rows[at + 3] ?? 0;
    e += rows[at + 4] ?? 0;
    f += rows[at + 5] ?? 0;
    g += rows[at + 6] ?? 0;
  }
  into[base] = (into[base] ?? 0) + a;
  into[base + 1] = (into[base + 1] ?? 0) + b;
  into[base + 2] = (into[base + 2] ?? 0) + c;
  into[base + 3] = (into[base + 3] ?? 0) + d;
  into[base + 4] = (into[base + 4] ?? 0) + e;
  into[base + 5] = (into[base + 5] ?? 0) + f;
  into[base + 6] = (into[base + 6] ?? 0) + g;
}

/** Two of the 32 bits of a number of the filter, by the part of the key that does not choose the number. */
function bitsOf(key: number): number {
  return (1 << (key >> 15)) | (1 << (key >> 20));
}

function slotOf(key: number, mask: number): number {
  return (Math.imul(key, 0x9e3779b1) >>> 6) & mask;
}

/** Unpacks weights: number of features, weight of 1,000,000 units, moves, then of each feature the gap to its key, which labels have a weight, and these. */
export function unpackWeights(base64: string): Weights {
  const reader = new ByteReader(base64);
  const size = reader.varint();
  const scale = reader.varint() / 1_000_000;
  const transitions = Float64Array.from({ length: LABELS * LABELS }, () => reader.signed() / 16);
  const slots = new Int32Array(tableSize(size)).fill(-1);
  const filter = new Int32Array(FILTER);
  const rows = new Float64Array(size * ROW);
  for (let i = 0, key = 0; i < size; i++) {
    key += reader.varint();
    filter[key & (FILTER - 1)] = (filter[key & (FILTER - 1)] ?? 0) | bitsOf(key);
    enter(slots, key, i * ROW);
    readRow(reader, rows, i * ROW);
  }
  return { filter, slots, rows, scale, transitions };
}

function enter(slots: Int32Array, key: number, start: number): void {
  const mask = slots.length - 2;
  let slot = slotOf(key, mask);
  while (slots[slot] !== -1) slot = (slot + 2) & mask;
  slots[slot] = key;
  slots[slot + 1] = start;
}

function readRow(reader: ByteReader, rows: Float64Array, base: number): void {
  const present = reader.varint();
  for (let label = 0; label < LABELS; label++) if (((present >> label) & 1) === 1) addToLane(rows, base, label, reader.signed());
}
