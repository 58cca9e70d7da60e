import { slotOf, tableSize } from '../../server/src/extract/entities/model/dictionary.ts';
import { EDGE, type WordKeys } from '../../server/src/extract/syntax/model/keys.ts';
import { TAGS } from '../../server/src/extract/syntax/tags.ts';
import { randomFrom, shuffle } from '../names/crf.ts';

/** A sentence to learn: the keys of its words, the tags that each may have, and the one that it has. */
export interface Instance {
  readonly words: readonly WordKeys[];
  readonly candidates: readonly (readonly number[])[];
  readonly gold: readonly number[];
}

export interface Recipe {
  readonly epochs: number;
  readonly seed: number;
  /** A feature must be seen so often. */
  readonly least: number;
}

/** Keys of features with their weights, `row * TAGS.length + tag`, and of tags that follow each other. */
export interface Trained {
  readonly keys: Int32Array;
  readonly weights: Float32Array;
  readonly moves: Float32Array;
}

const T = TAGS.length;

/** Trains a first-order structured perceptron and averages its weights. Same instances and recipe, same weights. `report` hears of each epoch. */
export function train(instances: readonly Instance[], recipe: Recipe, report: (epoch: number, wrong: number) => void): Trained {
  const { keys, indexed } = index(instances, recipe.least);
  const model = new Model(keys.length);
  const random = randomFrom(recipe.seed);
  const order = instances.map((_instance, i) => i);
  for (let epoch = 0; epoch < recipe.epochs; epoch++) {
    shuffle(order, random);
    let wrong = 0;
    for (const which of order) {
      const instance = instances[which];
      const rows = indexed[which];
      if (instance && rows) wrong += model.learn(instance, rows);
    }
    report(epoch, wrong);
  }
  return { keys, ...model.averaged() };
}

/** Weights while they are learnt, each with the sum of what it was times how long. */
class Model {
  readonly #weights: Float32Array;
  readonly #sums: Float64Array;
  readonly #moves = new Float32Array((T + 1) * (T + 1));
  readonly #moveSums = new Float64Array((T + 1) * (T + 1));
  #time = 1;

  constructor(features: number) {
    this.#weights = new Float32Array(features * T);
    this.#sums = new Float64Array(features * T);
  }

  learn({ candidates, gold }: Instance, rows: readonly (readonly number[])[]): number {
    const found = this.#decode(candidates, rows);
    let wrong = 0;
    this.#time++;
    for (let i = 0; i < gold.length; i++) {
      const [right, guess] = [gold[i] ?? 0, found[i] ?? 0];
      const [rightBefore, guessBefore] = [i === 0 ? T : (gold[i - 1] ?? 0), i === 0 ? T : (found[i - 1] ?? 0)];
      if (right !== guess) {
        wrong++;
        for (const row of rows[i] ?? []) {
          this.#nudge(this.#weights, this.#sums, row * T + right, 1);
          this.#nudge(this.#weights, this.#sums, row * T + guess, -1);
        }
      }
      if (right === guess && rightBefore === guessBefore) continue;
      this.#nudge(this.#moves, this.#moveSums, rightBefore * (T + 1) + right, 1);
      this.#nudge(this.#moves, this.#moveSums, guessBefore * (T + 1) + guess, -1);
    }
    return wrong;
  }

  averaged(): { weights: Float32Array; moves: Float32Array } {
    const mean = (weights: Float32Array, sums: Float64Array): Float32Array => weights.map((weight, i) => weight - (sums[i] ?? 0) / this.#time);
    return { weights: mean(this.#weights, this.#sums), moves: mean(this.#moves, this.#moveSums) };
  }

  #nudge(weights: Float32Array, sums: Float64Array, at: number, by: number): void {
    weights[at] = (weights[at] ?? 0) + by;
    sums[at] = (sums[at] ?? 0) + by * this.#time;
  }

  #decode(candidates: readonly (readonly number[])[], rows: readonly (readonly number[])[]): number[] {
    const backs: number[][] = [];
    let tags: readonly number[] = [T];
    let scores = [0];
    for (const [i, own] of candidates.entries()) {
      const back: number[] = [];
      const next = own.map((tag) => {
        let best = -Infinity;
        let from = 0;
        for (let k = 0; k < tags.length; k++) {
          const score = (scores[k] ?? 0) + (this.#moves[(tags[k] ?? 0) * (T + 1) + tag] ?? 0);
          if (score > best) [best, from] = [score, k];
        }
        back.push(from);
        for (const row of rows[i] ?? []) best += this.#weights[row * T + tag] ?? 0;
        return best;
      });
      backs.push(back);
      [tags, scores] = [own, next];
    }
    let at = scores.indexOf(Math.max(...scores));
    const path: number[] = [];
    for (let i = candidates.length - 1; i >= 0; i--) {
      path.push(candidates[i]?.[at] ?? 0);
      at = backs[i]?.[at] ?? 0;
    }
    return path.reverse();
  }
}

/** The keys that count for a word of a sentence. */
export function keysAt(words: readonly WordKeys[], i: number): number[] {
  const at = (index: number): WordKeys => words[index] ?? EDGE;
  return [...at(i).own, ...at(i - 1).next, ...at(i - 2).second, ...at(i + 1).before, ...at(i + 2).secondBefore];
}

function index(instances: readonly Instance[], least: number): { keys: Int32Array; indexed: number[][][] } {
  const counts = new Map<number, number>();
  for (const { words } of instances) for (let i = 0; i < words.length; i++) for (const key of keysAt(words, i)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const keys = Int32Array.from([...counts].flatMap(([key, count]) => (count >= least ? [key] : []))).sort();
  const slots = new Int32Array(tableSize(keys.length)).fill(-1);
  const rows = new Int32Array(slots.length);
  for (const [row, key] of keys.entries()) {
    const slot = slotOf(slots, key);
    slots[slot] = key;
    rows[slot] = row;
  }
  const rowOf = (key: number): number[] => {
    const slot = slotOf(slots, key);
    return slots[slot] === key ? [rows[slot] ?? 0] : [];
  };
  return { keys, indexed: instances.map(({ words }) => words.map((_word, i) => keysAt(words, i).flatMap(rowOf))) };
}
