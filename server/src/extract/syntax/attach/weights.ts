/** What was learnt of how chunks hang together, laid out so that most features, which have no weight, cost one byte. */
export interface AttachWeights {
  /** Not 0 for keys that may have weights, by their last bits. */
  readonly filter: Uint8Array;
  /** Open table: the key of a feature, -1 where free, and behind it where its weights start in `cells`, times 64, and how many there are. */
  readonly slots: Int32Array;
  /** The weight in the high byte, the move that it speaks for in the low one. */
  readonly cells: Int16Array;
}

/** Size of the filter, a power of two. */
export const FILTER = 1 << 17;
const COUNTS = 6;

/** Enters a feature with its weights. */
export function enter({ filter, slots }: AttachWeights, key: number, start: number, count: number): void {
  filter[key & (FILTER - 1)] = 1;
  const mask = slots.length - 2;
  let slot = slotOf(key, mask);
  while (slots[slot] !== -1) slot = (slot + 2) & mask;
  slots[slot] = key;
  slots[slot + 1] = (start << COUNTS) | count;
}

/** Adds the weights of features to the scores of the moves. */
export function addScores({ filter, slots, cells }: AttachWeights, keys: Int32Array, scores: Int32Array): void {
  const mask = slots.length - 2;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] ?? 0;
    if (filter[key & (FILTER - 1)] === 0) continue;
    let slot = slotOf(key, mask);
    let here = slots[slot] ?? -1;
    while (here !== key && here !== -1) {
      slot = (slot + 2) & mask;
      here = slots[slot] ?? -1;
    }
    if (here === -1) continue;
    const place = slots[slot + 1] ?? 0;
    const start = place >> COUNTS;
    for (let cell = start, end = start + (place & ((1 << COUNTS) - 1)); cell < end; cell++) {
      const packed = cells[cell] ?? 0;
      scores[packed & 255] = (scores[packed & 255] ?? 0) + (packed >> 8);
    }
  }
}

function slotOf(key: number, mask: number): number {
  return (Math.imul(key, 0x9e3779b1) >>> 6) & mask;
}
