import type { Span } from '../../base/span.ts';

/** One shingle with its place, as articles keep them. */
export interface Placed extends Span {
  readonly hash: number;
}

/** Two runs of shingles with the same words in the same order; half-open ranges of indexes into the two lists. */
export interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Runs shorter than this (in shingles of five words) are set phrases, not copies. */
export const LEAST_RUN = 5;

/**
 * The common runs of two shingle lists, longest first claimed, in order of `a`. Each shingle of either side is used at most
 * once, and runs may cross (a paragraph that moved is still a copy).
 */
export function commonRuns(a: readonly Placed[], b: readonly Placed[], least = LEAST_RUN): Run[] {
  const places = new Map<number, number[]>();
  b.forEach(({ hash }, i) => push(places, hash, i));
  const used = new Set<number>();
  const runs: Run[] = [];
  for (let i = 0; i < a.length; ) {
    const run = longestAt(a, b, i, places.get(a[i]?.hash ?? -1) ?? [], used);
    if (run.length >= least) {
      runs.push(run);
      for (let k = 0; k < run.length; k++) used.add(run.b + k);
    }
    i += run.length >= least ? run.length : 1;
  }
  return runs;
}

/** Candidates for one shingle are capped: a line repeated a hundred times tells nothing. */
const MOST_PLACES = 8;

function longestAt(a: readonly Placed[], b: readonly Placed[], i: number, places: readonly number[], used: ReadonlySet<number>): Run {
  let best: Run = { a: i, b: 0, length: 0 };
  for (const j of places.slice(0, MOST_PLACES)) {
    let length = 0;
    while (a[i + length] && a[i + length]?.hash === b[j + length]?.hash && !used.has(j + length)) length++;
    if (length > best.length) best = { a: i, b: j, length };
  }
  return best;
}

function push(places: Map<number, number[]>, hash: number, at: number): void {
  const known = places.get(hash);
  if (known) known.push(at);
  else places.set(hash, [at]);
}
