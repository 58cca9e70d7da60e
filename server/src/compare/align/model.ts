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
  let score = trees.base;
  for (const root of trees.roots) score += trees.value[leafOf(trees, root, row)] ?? 0;
  return 1 / (1 + Math.exp(-score));
}

function leafOf({ feature, threshold, left, right }: Trees, root: number, row: readonly number[]): number {
  let node = root;
  for (let at = feature[node] ?? -1; at >= 0; at = feature[node] ?? -1) node = ((row[at] ?? 0) <= (threshold[node] ?? 0) ? left[node] : right[node]) ?? 0;
  return node;
}
