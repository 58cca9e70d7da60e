/** Shingles per window: every copied run of `WINDOW + 4` words or more leaves at least one common sample. */
const WINDOW = 4;

/**
 * A sample of an article's shingle hashes that is the same wherever the same words stand: the least hash of every window
 * (winnowing, Schleimer, Wilkerson and Aiken 2003). About two fifths of all.
 */
export function winnow(hashes: readonly number[]): Set<number> {
  const sample = new Set<number>();
  const last = Math.max(1, hashes.length - WINDOW + 1);
  for (let at = 0; at < last && at < hashes.length; at++) {
    let least = hashes[at] ?? 0;
    for (let i = at + 1; i < at + WINDOW && i < hashes.length; i++) least = Math.min(least, hashes[i] ?? least);
    sample.add(least);
  }
  return sample;
}
