/** A seeded source of pseudo-random numbers in [0, 1) (mulberry32): equal seeds give equal runs on every machine. */
export type Random = () => number;

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

export function pick<T>(random: Random, items: readonly T[]): T | undefined {
  return items[Math.floor(random() * items.length)];
}

/** Runs a choice until it gives something, a bounded number of times. */
export function choose<T>(attempt: () => T | undefined, most = 50): T | undefined {
  for (let i = 0; i < most; i++) {
    const chosen = attempt();
    if (chosen !== undefined) return chosen;
  }
  return undefined;
}
