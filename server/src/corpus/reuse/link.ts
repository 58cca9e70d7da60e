import type { ArticleKey, CorpusArticle, ReusePair } from '../types.ts';
import { commonRuns, type Placed, type Run } from './align.ts';

/** What two articles share, and whether one depends on the other. */
export interface ReuseLink {
  /** For each passage where it begins and ends in the first article and in the second, and how alike both are, in thousandths. */
  readonly passages: readonly number[];
  /** Share of the shorter article's shingles that stand in the other, 0 to 1. */
  readonly share: number;
}

/** The passages of a link. */
export function pairsOf({ passages }: ReuseLink, a: ArticleKey, b: ArticleKey): ReusePair[] {
  const pairs: ReusePair[] = [];
  for (let i = 0; i < passages.length; i += 5) {
    const [startA = 0, endA = 0, startB = 0, endB = 0, thousandths = 0] = passages.slice(i, i + 5);
    pairs.push({ a: { article: a, start: startA, end: endA }, b: { article: b, start: startB, end: endB }, similarity: thousandths / 1000 });
  }
  return pairs;
}

/** At this share and above the two are copies of one text (`findings.md`: five-word shingles over articles). */
export const NEAR_COPY = 0.6;
/** At this share and above they count as one source: a third of a text is more than a shared quotation. */
export const DEPENDENT = 0.3;
/** Runs parted by at most this many shingles make one passage: a few words were changed between them. */
const BRIDGE = 15;

/** The copied passages of two articles, or null when they share none. A near-copy is one pair over both whole texts. */
export function linkArticles(a: CorpusArticle, b: CorpusArticle): ReuseLink | null {
  const left = a.facts.shingles;
  const right = b.facts.shingles;
  const runs = commonRuns(left, right);
  if (runs.length === 0) return null;
  const common = runs.reduce((sum, run) => sum + run.length, 0);
  const share = common / Math.min(left.length, right.length);
  if (share >= NEAR_COPY) return { share, passages: [...whole(a, left), ...whole(b, right), thousandths(share)] };
  return { share, passages: passages(runs).flatMap((passage) => passageOf(passage, left, right)) };
}

function passages(runs: readonly Run[]): Run[][] {
  const groups: Run[][] = [];
  for (const run of runs) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group && before && near(run.a - before.a - before.length) && near(run.b - before.b - before.length)) group.push(run);
    else groups.push([run]);
  }
  return groups;
}

const near = (gap: number): boolean => gap >= 0 && gap <= BRIDGE;

function passageOf(passage: readonly Run[], left: readonly Placed[], right: readonly Placed[]): number[] {
  const first = passage[0] ?? { a: 0, b: 0, length: 0 };
  const last = passage.at(-1) ?? first;
  const matched = passage.reduce((sum, run) => sum + run.length, 0);
  const shorter = Math.min(last.a + last.length - first.a, last.b + last.length - first.b);
  return [
    left[first.a]?.start ?? 0, left[last.a + last.length - 1]?.end ?? 0,
    right[first.b]?.start ?? 0, right[last.b + last.length - 1]?.end ?? 0,
    thousandths(matched / Math.max(1, shorter)),
  ];
}

function whole({ facts: { start, end } }: CorpusArticle, shingles: readonly Placed[]): [start: number, end: number] {
  return [shingles[0]?.start ?? start, shingles.at(-1)?.end ?? end];
}

const thousandths = (share: number): number => Math.round(share * 1000);
