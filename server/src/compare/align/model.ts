/**
 * Boosted regression trees (Friedman 2001, *Greedy Function Approximation: A Gradient Boosting Machine*) as they are kept: the nodes of
 * all trees in one row each, in order. A leaf has feature -1; other nodes go on at `left` where the feature is at most `threshold`, else at `right`.
 */
export interface Trees {
  /** Log-odds before any tree. */
  readonly base: number;
  /** Index of the first node of each tree. */
  readonly roots: readonly number[];
  readonly feature: readonly number[];
  readonly threshold: readonly number[];
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** What a leaf adds to the log-odds. */
  readonly value: readonly number[];
}

/** The probability that trees give to a row of features. */
export function probabilityOf(trees: Trees, row: readonly number[]): number {
  return probabilityFrom(trees, row, 0);
}

/** Trees after which it is asked whether those that follow can still raise the probability enough. */
const STRIDE = 8;

/** The same where it is at least `least`, else 0: most pairs are told to be of two things by the first few trees. */
export function probabilityFrom(trees: Trees, row: readonly number[], least: number): number {
  const packed = packedOf(trees);
  const { roots, rest } = packed;
  const bound = Math.log(least / (1 - least));
  let score = trees.base;
  for (let at = 0; at < roots.length; at++) {
    if (at % STRIDE === 0 && score + (rest[at] ?? 0) < bound) return 0;
    score += leafOf(packed, roots[at] ?? 0, row);
  }
  return score < bound ? 0 : 1 / (1 + Math.exp(-score));
}

/** Trees in typed rows. `value` is in `threshold` for leaves; `rest` is the most that a tree and those after it can add. */
interface Packed {
  readonly roots: Int32Array;
  readonly feature: Int16Array;
  readonly threshold: Float64Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly rest: Float64Array;
}

const known = new WeakMap<Trees, Packed>();

function packedOf(trees: Trees): Packed {
  const before = known.get(trees);
  if (before) return before;
  const { roots, feature, threshold, left, right, value } = trees;
  const rest = new Float64Array(roots.length + 1);
  for (let at = roots.length - 1; at >= 0; at--) rest[at] = (rest[at + 1] ?? 0) + mostOf(trees, roots[at] ?? 0);
  const packed: Packed = {
    roots: Int32Array.from(roots),
    feature: Int16Array.from(feature),
    threshold: Float64Array.from(threshold, (limit, node) => ((feature[node] ?? -1) < 0 ? (value[node] ?? 0) : limit)),
    left: Int32Array.from(left),
    right: Int32Array.from(right),
    rest,
  };
  known.set(trees, packed);
  return packed;
}

function mostOf(trees: Trees, node: number): number {
  if ((trees.feature[node] ?? -1) < 0) return trees.value[node] ?? 0;
  return Math.max(mostOf(trees, trees.left[node] ?? 0), mostOf(trees, trees.right[node] ?? 0));
}

function leafOf({ feature, threshold, left, right }: Packed, root: number, row: readonly number[]): number {
  let node = root;
  for (let at = feature[node] ?? -1; at >= 0; at = feature[node] ?? -1) node = ((row[at] ?? 0) <= (threshold[node] ?? 0) ? left[node] : right[node]) ?? 0;
  return threshold[node] ?? 0;
}
