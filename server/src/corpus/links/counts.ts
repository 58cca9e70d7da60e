/** Adds to the count of a value under a key; what falls to nothing is forgotten. */
export function count(counts: Map<string, Map<string, number>>, key: string, value: string, by: number): void {
  const under = counts.get(key) ?? new Map<string, number>();
  const now = (under.get(value) ?? 0) + by;
  if (now > 0) under.set(value, now);
  else under.delete(value);
  if (under.size > 0) counts.set(key, under);
  else counts.delete(key);
}

/** Puts a value into the set under a key, or takes it out. */
export function toggle<T>(sets: Map<string, Set<T>>, key: string, value: T, on: boolean): void {
  const under = sets.get(key) ?? new Set<T>();
  if (on) under.add(value);
  else under.delete(value);
  if (under.size > 0) sets.set(key, under);
  else sets.delete(key);
}
