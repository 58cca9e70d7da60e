import type { Trees } from '../server/src/compare/align/model.ts';

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
  const bins = examples.map(({ row }) => Uint8Array.from(row, (value, feature) => binOf(cuts[feature] ?? [], value)));
  const all = examples.reduce((sum, { weight }) => sum + weight, 0);
  const right = examples.reduce((sum, { label, weight }) => sum + label * weight, 0);
  const base = Math.log(right / (all - right));
  const scores = new Float64Array(examples.length).fill(base);
  const made = { base: round(base), roots: [] as number[], feature: [] as number[], threshold: [] as number[], left: [] as number[], right: [] as number[], value: [] as number[] };
  const gradients = new Float64Array(examples.length);
  const curvatures = new Float64Array(examples.length);

  const grow = (members: Int32Array, levels: number): number => {
    const node = made.feature.length;
    const [sumG, sumH] = sums(members);
    const value = round((rate * sumG) / (sumH + ridge));
    made.feature.push(-1);
    made.threshold.push(0);
    made.left.push(0);
    made.right.push(0);
    made.value.push(value);
    const split = levels === 0 || members.length < 2 * leaf ? null : bestSplit(members, sumG, sumH);
    if (!split) {
      for (const i of members) scores[i] = (scores[i] ?? 0) + value;
      return node;
    }
    made.value[node] = 0;
    made.feature[node] = split.feature;
    made.threshold[node] = round(cuts[split.feature]?.[split.bin] ?? 0);
    made.left[node] = grow(members.filter((i) => (bins[i]?.[split.feature] ?? 0) <= split.bin), levels - 1);
    made.right[node] = grow(members.filter((i) => (bins[i]?.[split.feature] ?? 0) > split.bin), levels - 1);
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

  const bestSplit = (members: Int32Array, sumG: number, sumH: number): { feature: number; bin: number } | null => {
    let found: { feature: number; bin: number } | null = null;
    let best = 1e-6;
    const whole = (sumG * sumG) / (sumH + ridge);
    for (let feature = 0; feature < width; feature++) {
      const count = (cuts[feature]?.length ?? 0) + 1;
      const [g, h, n] = [new Float64Array(count), new Float64Array(count), new Int32Array(count)];
      for (const i of members) {
        const bin = bins[i]?.[feature] ?? 0;
        g[bin] = (g[bin] ?? 0) + (gradients[i] ?? 0);
        h[bin] = (h[bin] ?? 0) + (curvatures[i] ?? 0);
        n[bin] = (n[bin] ?? 0) + 1;
      }
      let [leftG, leftH, leftN] = [0, 0, 0];
      for (let bin = 0; bin < count - 1; bin++) {
        leftG += g[bin] ?? 0;
        leftH += h[bin] ?? 0;
        leftN += n[bin] ?? 0;
        if (leftN < leaf || members.length - leftN < leaf) continue;
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
    grow(Int32Array.from(examples.keys()), depth);
  }
  return made;
}

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
