import { LABELS, CLOSED, OPENING, labelOf, MODEL_TYPES } from '../../server/src/extract/entities/model/labels.ts';
import { Lattice } from '../../server/src/extract/entities/model/lattice.ts';
import { slotOf, tableSize } from '../../server/src/extract/entities/model/dictionary.ts';
import { allowed, type Instance } from './instances.ts';

/** How to train. */
export interface Recipe {
  readonly epochs: number;
  /** The mean of the weights that each of these seeds gives is taken: what one order of the sentences teaches by chance falls away. */
  readonly seeds: readonly number[];
  /** A feature must be seen so often. */
  readonly least: number;
  /** Share of features left out at random at each step. */
  readonly dropout: number;
  /** Share of stretches in which the features of the rules are left out. */
  readonly ruleDropout: number;
  readonly alpha: number;
  readonly l1: number;
}

/** What training gives: weights of each feature, `row * LABELS + label`, and of each move from label to label. */
export interface Trained {
  readonly keys: Int32Array;
  readonly weights: Float32Array;
  readonly transitions: Float64Array;
}

/** A generator of the same numbers on every machine (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Puts numbers in another order, in place (Fisher and Yates). */
export function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
}

/** Moves between labels that can occur. */
const MOVES: readonly (readonly [number, number])[] = [
  ...CLOSED.flatMap((from) => OPENING.map((to): [number, number] => [from, to])),
  ...MODEL_TYPES.flatMap((_type, t) => [0, 1].flatMap((p): [number, number][] => [[labelOf(t, p), labelOf(t, 1)], [labelOf(t, p), labelOf(t, 2)]])),
];

/** Trains a linear-chain CRF by FTRL-proximal, once for each seed. Same instances and recipe, same weights. `report` hears of each epoch. */
export function train(instances: readonly Instance[], recipe: Recipe, report: (epoch: number, loss: number) => void): Trained {
  const [first, ...others] = recipe.seeds.map((seed) => trainOnce(instances, recipe, seed, report));
  if (!first) throw new Error('No seed');
  for (const { weights, transitions } of others) {
    weights.forEach((weight, i) => (first.weights[i] = (first.weights[i] ?? 0) + weight));
    transitions.forEach((score, i) => (first.transitions[i] = (first.transitions[i] ?? 0) + score));
  }
  return { ...first, weights: first.weights.map((weight) => weight / recipe.seeds.length), transitions: first.transitions.map((score) => score / recipe.seeds.length) };
}

function trainOnce(instances: readonly Instance[], recipe: Recipe, seed: number, report: (epoch: number, loss: number) => void): Trained {
  const { keys, index } = featuresOf(instances, recipe.least);
  const rows = instances.map((instance) => index(instance.keys));
  const size = keys.length * LABELS;
  const weights = new Float32Array(size);
  const z = new Float32Array(size);
  const n = new Float32Array(size);
  const transitions = new Float64Array(LABELS * LABELS);
  const tz = new Float64Array(LABELS * LABELS);
  const tn = new Float64Array(LABELS * LABELS);
  const random = randomFrom(seed);
  const order = instances.map((_instance, i) => i);
  const masks = Array.from({ length: LABELS }, (_, gold) => [allowed(gold, false), allowed(gold, true)] as const);
  const { alpha, l1 } = recipe;
  const nudge = (at: number, gradient: number): void => {
    const old = n[at] ?? 0;
    const root = Math.sqrt(old * old + gradient * gradient);
    const zed = (z[at] ?? 0) + gradient - ((root - old) / alpha) * (weights[at] ?? 0);
    n[at] = root;
    z[at] = zed;
    weights[at] = Math.abs(zed) <= l1 ? 0 : ((zed < 0 ? 1 : -1) * (Math.abs(zed) - l1) * alpha) / (1 + root);
  };
  for (let epoch = 0; epoch < recipe.epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    for (const which of order) {
      const instance = instances[which];
      const row = rows[which];
      if (!instance || !row) continue;
      const { length, starts, rules, gold, partial, weight } = instance;
      const ruleless = random() < recipe.ruleDropout;
      const active = new Int32Array(row.length);
      const ends = new Int32Array(length);
      const scores = new Float64Array(length * LABELS);
      let used = 0;
      for (let at = 0; at < length; at++) {
        const stop = ruleless ? (rules[at] ?? 0) : (starts[at + 1] ?? 0);
        for (let i = starts[at] ?? 0; i < stop; i++) {
          const feature = row[i] ?? -1;
          if (feature < 0 || random() < recipe.dropout) continue;
          active[used++] = feature;
          const base = feature * LABELS;
          for (let y = 0; y < LABELS; y++) scores[at * LABELS + y] = (scores[at * LABELS + y] ?? 0) + (weights[base + y] ?? 0);
        }
        ends[at] = used;
      }
      const lattice = new Lattice(transitions);
      const total = lattice.sum(scores, length);
      const right = new Lattice(transitions);
      const limited = scores.slice();
      for (let at = 0; at < length; at++) {
        const mask = masks[gold[at] ?? 0]?.[partial ? 1 : 0];
        for (let y = 0; y < LABELS; y++) if (!mask?.[y]) limited[at * LABELS + y] = -Infinity;
      }
      loss += weight * (total - right.sum(limited, length));
      for (let at = 0, i = 0; at < length; at++) {
        const stop = ends[at] ?? 0;
        const begin = i;
        for (let y = 0; y < LABELS; y++) {
          const gradient = weight * (lattice.at(at, y) - right.at(at, y));
          if (Math.abs(gradient) < 1e-3) continue;
          for (let j = begin; j < stop; j++) nudge((active[j] ?? 0) * LABELS + y, gradient);
        }
        i = stop;
        for (const [from, to] of MOVES) {
          const gradient = weight * (lattice.move(at, from, to) - right.move(at, from, to));
          if (Math.abs(gradient) < 1e-3) continue;
          const cell = from * LABELS + to;
          const old = tn[cell] ?? 0;
          tn[cell] = old + gradient * gradient;
          tz[cell] = (tz[cell] ?? 0) + gradient - ((Math.sqrt(tn[cell] ?? 0) - Math.sqrt(old)) / alpha) * (transitions[cell] ?? 0);
          transitions[cell] = -(tz[cell] ?? 0) / ((1 + Math.sqrt(tn[cell] ?? 0)) / alpha);
        }
      }
    }
    report(epoch, loss);
  }
  return { keys, weights, transitions };
}

/** The features seen at least `least` times, in the order of their first use, and their numbers. */
function featuresOf(instances: readonly Instance[], least: number): { keys: Int32Array; index: (keys: Int32Array) => Int32Array } {
  const all = instances.reduce((sum, { keys }) => sum + keys.length, 0);
  const slots = new Int32Array(tableSize(Math.min(all, 12_000_000))).fill(-1);
  const counts = new Int32Array(slots.length);
  for (const { keys } of instances) {
    for (const key of keys) {
      const slot = slotOf(slots, key);
      slots[slot] = key;
      counts[slot] = (counts[slot] ?? 0) + 1;
    }
  }
  const numbers = new Int32Array(slots.length).fill(-1);
  const kept: number[] = [];
  for (const { keys } of instances) {
    for (const key of keys) {
      const slot = slotOf(slots, key);
      if (numbers[slot] !== -1 || (counts[slot] ?? 0) < least) continue;
      numbers[slot] = kept.length;
      kept.push(key);
    }
  }
  return { keys: Int32Array.from(kept), index: (keys) => keys.map((key) => numbers[slotOf(slots, key)] ?? -1) };
}
