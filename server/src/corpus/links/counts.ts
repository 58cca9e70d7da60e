import { dropUnder, putUnder, type Few } from '../../base/few.ts';

/** Counts of values under keys. */
export type Counts = Map<string, Few<string, number>>;

/** Sets of values under keys. */
export type Sets<T extends string> = Map<string, Few<T, true>>;

/** Adds to the count of a value under a key; what falls to nothing is forgotten. */
export function count(counts: Counts, key: string, value: string, by: number): void {
  const now = (counts.get(key)?.get(value) ?? 0) + by;
  if (now > 0) putUnder(counts, key, value, now);
  else dropUnder(counts, key, value);
}

/** Puts a value into the set under a key, or takes it out. */
export function toggle<T extends string>(sets: Sets<T>, key: string, value: T, on: boolean): void {
  if (on) putUnder(sets, key, value, true);
  else dropUnder(sets, key, value);
}
