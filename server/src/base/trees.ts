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
const STRIDE = 16;

/** Features of the row at hand, where all of them are numbers of one kind. */
let at = new Float64Array(64);

/** The same where it is at least `least`, else 0: many pairs are told to be of two things before the last trees. */
export function probabilityFrom(trees: Trees, row: readonly number[], least: number): number {
  const packed = packedOf(trees);
  const { leaves, rest } = packed;
  const outer = 1 << packed.depth;
  const bound = Math.log(least / (1 - least));
  if (at.length < row.length) at = new Float64Array(row.length);
  for (let i = 0; i < row.length; i++) at[i] = row[i] ?? 0;
  let score = trees.base;
  for (let tree = 0; tree < rest.length; tree++) {
    if (tree % STRIDE === 0 && score + (rest[tree] ?? 0) < bound) return 0;
    score += leaves[tree * outer + leafOf(packed, tree * (outer - 1), at)] ?? 0;
  }
  return score < bound ? 0 : 1 / (1 + Math.exp(-score));
}

/** Which leaf of the tree whose nodes begin at `first` a row comes to. The first levels are written out, and no step is a guess for the processor: this runs a billion times over a large folder. */
function leafOf({ depth, features, thresholds }: Packed, first: number, row: Float64Array): number {
  let node = 2 - Number((row[features[first] ?? 0] ?? 0) <= (thresholds[first] ?? 0));
  node = 2 * node + 2 - Number((row[features[first + node] ?? 0] ?? 0) <= (thresholds[first + node] ?? 0));
  node = 2 * node + 2 - Number((row[features[first + node] ?? 0] ?? 0) <= (thresholds[first + node] ?? 0));
  node = 2 * node + 2 - Number((row[features[first + node] ?? 0] ?? 0) <= (thresholds[first + node] ?? 0));
  for (let level = LEVELS; level < depth; level++) node = 2 * node + 2 - Number((row[features[first + node] ?? 0] ?? 0) <= (thresholds[first + node] ?? 0));
  return node + 1 - (1 << depth);
}

/** Levels that all trees have, be they needed or not. */
const LEVELS = 4;

/**
 * All trees as complete ones of one depth, so that the way to a leaf is nothing but arithmetic: the nodes below node `i` are `2i + 1` and
 * `2i + 2`, and below a leaf that is not at the bottom every node leads to what that leaf says. `rest` is the most that a tree and those after it can add.
 */
interface Packed {
  readonly depth: number;
  readonly features: Uint8Array;
  readonly thresholds: Float64Array;
  readonly leaves: Float64Array;
  readonly rest: Float64Array;
}

const known = new WeakMap<Trees, Packed>();

function packedOf(trees: Trees): Packed {
  const before = known.get(trees);
  if (before) return before;
  const { roots } = trees;
  const depth = roots.reduce((most, root) => Math.max(most, depthOf(trees, root)), LEVELS);
  const outer = 1 << depth;
  const inner = outer - 1;
  const packed: Packed = { depth, features: new Uint8Array(roots.length * inner), thresholds: new Float64Array(roots.length * inner), leaves: new Float64Array(roots.length * outer), rest: new Float64Array(roots.length) };
  for (const [tree, root] of roots.entries()) spread(trees, packed, tree, root, 0);
  for (let tree = roots.length - 1; tree >= 0; tree--) packed.rest[tree] = (packed.rest[tree + 1] ?? 0) + Math.max(...packed.leaves.subarray(tree * outer, (tree + 1) * outer));
  known.set(trees, packed);
  return packed;
}

const isLeaf = ({ feature }: Trees, node: number): boolean => (feature[node] ?? -1) < 0;

function depthOf(trees: Trees, node: number): number {
  return isLeaf(trees, node) ? 0 : 1 + Math.max(depthOf(trees, trees.left[node] ?? 0), depthOf(trees, trees.right[node] ?? 0));
}

function spread(trees: Trees, packed: Packed, tree: number, node: number, at: number): void {
  const inner = (1 << packed.depth) - 1;
  if (at >= inner) {
    packed.leaves[tree * (inner + 1) + at - inner] = trees.value[node] ?? 0;
    return;
  }
  const leaf = isLeaf(trees, node);
  packed.features[tree * inner + at] = leaf ? 0 : (trees.feature[node] ?? 0);
  packed.thresholds[tree * inner + at] = leaf ? 0 : (trees.threshold[node] ?? 0);
  spread(trees, packed, tree, leaf ? node : (trees.left[node] ?? 0), 2 * at + 1);
  spread(trees, packed, tree, leaf ? node : (trees.right[node] ?? 0), 2 * at + 2);
}
