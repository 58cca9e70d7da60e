import type { Trees } from '../server/src/base/trees.ts';

/** One example: its features, what it is, and how much it counts. */
export interface Example {
  readonly row: readonly number[];
  readonly label: 0 | 1;
  readonly weight: number;
}

export interface Boosting {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Fewest examples in a leaf. */
  readonly leaf: number;
  /** Ridge on the values of leaves. */
  readonly ridge: number;
}

const BINS = 32;

/** Boosted trees for log-loss with second-order leaf values (Chen and Guestrin 2016, *XGBoost*). No randomness: equal examples give equal trees. */
export function boost(examples: readonly Example[], { trees, depth, rate, leaf, ridge }: Boosting): Trees {
  const width = examples[0]?.row.length ?? 0;
  const cuts = Array.from({ length: width }, (_, feature) => cutsOf(examples.map(({ row }) => row[feature] ?? 0)));
  const columns = cuts.map((own, feature) => Uint8Array.from(examples, ({ row }) => binOf(own, row[feature] ?? 0)));
  const all = examples.reduce((sum, { weight }) => sum + weight, 0);
  const right = examples.reduce((sum, { label, weight }) => sum + label * weight, 0);
  const base = Math.log(right / (all - right));
  const scores = new Float64Array(examples.length).fill(base);
  const made = { base: round(base), roots: [] as number[], feature: [] as number[], threshold: [] as number[], left: [] as number[], right: [] as number[], value: [] as number[] };
  const gradients = new Float64Array(examples.length);
  const curvatures = new Float64Array(examples.length);

  const grow = (members: Int32Array, levels: number, histogram: Histogram): number => {
    const node = made.feature.length;
    const [sumG, sumH] = sums(members);
    const value = round((rate * sumG) / (sumH + ridge));
    made.feature.push(-1);
    made.threshold.push(0);
    made.left.push(0);
    made.right.push(0);
    made.value.push(value);
    const split = levels === 0 || members.length < 2 * leaf ? null : bestSplit(histogram, members.length, sumG, sumH);
    if (!split) {
      for (const i of members) scores[i] = (scores[i] ?? 0) + value;
      return node;
    }
    made.value[node] = 0;
    made.feature[node] = split.feature;
    made.threshold[node] = round(cuts[split.feature]?.[split.bin] ?? 0);
    const column = columns[split.feature] ?? new Uint8Array();
    const low = members.filter((i) => (column[i] ?? 0) <= split.bin);
    const high = members.filter((i) => (column[i] ?? 0) > split.bin);
    // The smaller side is counted; the other one is what is left of the whole.
    const counted = levels === 1 ? new Float64Array() : count(low.length <= high.length ? low : high);
    const other = levels === 1 ? counted : histogram.map((value, i) => value - (counted[i] ?? 0));
    made.left[node] = grow(low, levels - 1, low.length <= high.length ? counted : other);
    made.right[node] = grow(high, levels - 1, low.length <= high.length ? other : counted);
    return node;
  };

  const sums = (members: Int32Array): [number, number] => {
    let [g, h] = [0, 0];
    for (const i of members) {
      g += gradients[i] ?? 0;
      h += curvatures[i] ?? 0;
    }
    return [g, h];
  };

  const count = (members: Int32Array): Histogram => {
    const histogram = new Float64Array(width * SLOTS);
    for (const [feature, column] of columns.entries()) {
      const from = feature * SLOTS;
      for (let m = 0; m < members.length; m++) {
        const i = members[m] ?? 0;
        const slot = from + 3 * (column[i] ?? 0);
        histogram[slot] = (histogram[slot] ?? 0) + (gradients[i] ?? 0);
        histogram[slot + 1] = (histogram[slot + 1] ?? 0) + (curvatures[i] ?? 0);
        histogram[slot + 2] = (histogram[slot + 2] ?? 0) + 1;
      }
    }
    return histogram;
  };

  const bestSplit = (histogram: Histogram, size: number, sumG: number, sumH: number): { feature: number; bin: number } | null => {
    let found: { feature: number; bin: number } | null = null;
    let best = 1e-6;
    const whole = (sumG * sumG) / (sumH + ridge);
    for (let feature = 0; feature < width; feature++) {
      let [leftG, leftH, leftN] = [0, 0, 0];
      for (let bin = 0; bin < (cuts[feature]?.length ?? 0); bin++) {
        const slot = feature * SLOTS + 3 * bin;
        leftG += histogram[slot] ?? 0;
        leftH += histogram[slot + 1] ?? 0;
        leftN += histogram[slot + 2] ?? 0;
        if (leftN < leaf || size - leftN < leaf) continue;
        const gain = (leftG * leftG) / (leftH + ridge) + (sumG - leftG) ** 2 / (sumH - leftH + ridge) - whole;
        if (gain > best) [best, found] = [gain, { feature, bin }];
      }
    }
    return found;
  };

  for (let tree = 0; tree < trees; tree++) {
    for (const [i, { label, weight }] of examples.entries()) {
      const p = 1 / (1 + Math.exp(-(scores[i] ?? 0)));
      gradients[i] = weight * (label - p);
      curvatures[i] = weight * p * (1 - p);
    }
    made.roots.push(made.feature.length);
    const members = Int32Array.from(examples.keys());
    grow(members, depth, count(members));
  }
  return made;
}

/** By feature and bin: sums of gradients and of curvatures, and how many examples. */
type Histogram = Float64Array;
/** Numbers of a feature in a histogram. */
const SLOTS = 3 * (BINS + 1);

/** Thresholds between the values of a feature: all of them where they are few, else by rank. */
function cutsOf(values: readonly number[]): number[] {
  const distinct = [...new Set(values)].sort((a, b) => a - b);
  if (distinct.length <= BINS) return distinct.slice(1).map((value, i) => (value + (distinct[i] ?? value)) / 2);
  const sorted = values.toSorted((a, b) => a - b);
  return [...new Set(Array.from({ length: BINS - 1 }, (_, i) => sorted[Math.floor(((i + 1) * sorted.length) / BINS)] ?? 0))];
}

function binOf(cuts: readonly number[], value: number): number {
  let bin = 0;
  while (bin < cuts.length && value > (cuts[bin] ?? 0)) bin++;
  return bin;
}

const round = (value: number): number => Math.round(value * 1e5) / 1e5;
