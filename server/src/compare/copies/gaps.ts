import type { Span } from '../../base/span.ts';
import { commonRuns, type Placed, type Run } from '../../corpus/reuse/align.ts';
import type { Prepared } from '../prepared.ts';

/** A place where two copies part, as a span of either text. */
export interface Gap {
  readonly a: Span;
  readonly b: Span;
}

/** A place longer than this is another paragraph; short lines between may belong to a change. */
const MOST_CHARACTERS = 200;
/** Runs that are put in order; texts with more are no copies. */
const MOST_RUNS = 300;

/** The places between neighbouring common words of two copies, their beginnings and ends, and the lines too short for a shingle. */
export function gapsOf(a: Prepared, b: Prepared): Gap[] {
  const [left, right] = [a.article.facts.shingles, b.article.facts.shingles];
  const runs = inStep(commonRuns(left, right, 1).sort((x, y) => x.a - y.a).slice(0, MOST_RUNS));
  const found: Gap[] = [];
  for (let i = 0; i <= runs.length; i++) {
    const run = runs[i];
    const gapA = between(a, edge(left, runs[i - 1], 'a'), run && left[run.a]);
    const gapB = between(b, edge(right, runs[i - 1], 'b'), run && right[run.b]);
    if (gapA && gapB) found.push({ a: gapA, b: gapB });
    if (run) found.push(...linesIn(run, left, right));
  }
  return found;
}

function edge(shingles: readonly Placed[], run: Run | undefined, side: 'a' | 'b'): Placed | undefined {
  return run && shingles[run[side] + run.length - 1];
}

/** What stands between two common shingles, or an end of the text and one; null where they meet or lie far apart. */
function between({ article: { facts } }: Prepared, before: Placed | undefined, after: Placed | undefined): Span | null {
  const span = { start: before?.end ?? facts.start, end: after?.start ?? facts.end };
  return span.start < span.end && span.end - span.start <= MOST_CHARACTERS ? span : null;
}

/** Inside a run: lines without shingles (a dateline) lie where one shingle ends before the next starts. */
function linesIn(run: Run, left: readonly Placed[], right: readonly Placed[]): Gap[] {
  const found: Gap[] = [];
  for (let k = 1; k < run.length; k++) {
    const [a, b] = [hole(left, run.a + k), hole(right, run.b + k)];
    if (a && b) found.push({ a, b });
  }
  return found;
}

function hole(shingles: readonly Placed[], at: number): Span | null {
  const [before, after] = [shingles[at - 1], shingles[at]];
  return before && after && after.start - before.end > 2 && after.start - before.end <= MOST_CHARACTERS ? { start: before.end, end: after.start } : null;
}

/** The heaviest set of runs that stand in the order of both texts. */
function inStep(runs: readonly Run[]): Run[] {
  const best: { weight: number; before: number }[] = [];
  for (const [i, run] of runs.entries()) {
    let chosen = { weight: run.length, before: -1 };
    for (let j = 0; j < i; j++) {
      const other = runs[j];
      const weight = (best[j]?.weight ?? 0) + run.length;
      if (other && other.a + other.length <= run.a && other.b + other.length <= run.b && weight > chosen.weight) chosen = { weight, before: j };
    }
    best.push(chosen);
  }
  let at = best.reduce((top, { weight }, i) => (weight > (best[top]?.weight ?? 0) ? i : top), 0);
  const kept: Run[] = [];
  for (; at >= 0 && runs[at]; at = best[at]?.before ?? -1) kept.unshift(...runs.slice(at, at + 1));
  return kept;
}
