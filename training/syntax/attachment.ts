import { apply, bestMove, isPossible, MOVES } from '../../server/src/extract/syntax/attach/attacher.ts';
import { describe } from '../../server/src/extract/syntax/attach/describe.ts';
import { FEATURES, featuresOf } from '../../server/src/extract/syntax/attach/features.ts';
import { RELATIONS } from '../../server/src/extract/syntax/attach/relations.ts';
import { State } from '../../server/src/extract/syntax/attach/state.ts';
import { slotOf, tableSize } from '../../server/src/extract/entities/model/dictionary.ts';
import { randomFrom, shuffle } from '../names/crf.ts';
import type { ChunkTree } from './chunkTree.ts';

export interface AttachRecipe {
  readonly epochs: number;
  readonly seed: number;
  /** A feature must be seen so often on the right way. */
  readonly least: number;
  /** How often training goes on with a move that was wrong, after the first epoch. */
  readonly explore: number;
}

export interface AttachTrained {
  readonly keys: Int32Array;
  /** `row * MOVES + move`. */
  readonly weights: Float32Array;
}

const L = RELATIONS.length;

/** Trains an averaged perceptron with a dynamic oracle (Goldberg and Nivre 2013). Same trees and recipe, same weights. */
export function trainAttachment(trees: readonly ChunkTree[], recipe: AttachRecipe, report: (epoch: number, wrong: number) => void): AttachTrained {
  const rows = commonFeatures(trees, recipe.least);
  const table = new Int32Array(tableSize(rows.size)).fill(-1);
  const numbers = new Int32Array(table.length);
  for (const [key, row] of rows) {
    const slot = slotOf(table, key);
    table[slot] = key;
    numbers[slot] = row;
  }
  const weights = new Float32Array(rows.size * MOVES);
  const sums = new Float64Array(weights.length);
  const random = randomFrom(recipe.seed);
  const order = trees.map((_tree, i) => i);
  let time = 1;
  const keys = new Int32Array(FEATURES);
  const active = new Int32Array(FEATURES);
  const scores = new Float64Array(MOVES);
  for (let epoch = 0; epoch < recipe.epochs; epoch++) {
    shuffle(order, random);
    let wrong = 0;
    for (const which of order) {
      const tree = trees[which];
      if (!tree) continue;
      const described = tree.chunks.map((chunk) => describe(chunk, tree.reading));
      const state = new State(tree.chunks.length);
      while (!state.done) {
        if (!state.canLeft) {
          state.shift();
          continue;
        }
        featuresOf(state, described, keys);
        let used = 0;
        scores.fill(0);
        for (const key of keys) {
          const slot = slotOf(table, key);
          if (table[slot] !== key) continue;
          const row = numbers[slot] ?? 0;
          active[used++] = row;
          for (let move = 0; move < MOVES; move++) scores[move] = (scores[move] ?? 0) + (weights[row * MOVES + move] ?? 0);
        }
        const right = rightMoves(state, tree);
        const guess = bestMove(state, scores);
        time++;
        if (right.includes(guess)) {
          apply(state, guess);
          continue;
        }
        wrong++;
        const best = right.reduce((a, b) => ((scores[b] ?? 0) > (scores[a] ?? 0) ? b : a));
        for (let i = 0; i < used; i++) {
          for (const [move, by] of [[best, 1], [guess, -1]] as const) {
            const cell = (active[i] ?? 0) * MOVES + move;
            weights[cell] = (weights[cell] ?? 0) + by;
            sums[cell] = (sums[cell] ?? 0) + by * time;
          }
        }
        apply(state, epoch > 0 && random() < recipe.explore ? guess : best);
      }
    }
    report(epoch, wrong);
  }
  return { keys: Int32Array.from(rows.keys()), weights: weights.map((weight, i) => weight - (sums[i] ?? 0) / time) };
}

function commonFeatures(trees: readonly ChunkTree[], least: number): Map<number, number> {
  const counts = new Map<number, number>();
  const keys = new Int32Array(FEATURES);
  for (const tree of trees) {
    const described = tree.chunks.map((chunk) => describe(chunk, tree.reading));
    const state = new State(tree.chunks.length);
    while (!state.done) {
      if (!state.canLeft) {
        state.shift();
        continue;
      }
      featuresOf(state, described, keys);
      for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
      apply(state, rightMoves(state, tree)[0] ?? 0);
    }
  }
  const rows = new Map<number, number>();
  for (const [key, count] of counts) if (count >= least) rows.set(key, rows.size);
  return rows;
}

/** The moves after which the most of the tree can still be built; hanging a chunk where it belongs needs its relation too. */
function rightMoves(state: State, { heads, relations }: ChunkTree): number[] {
  const { next, size, pile } = state;
  const top = state.top();
  const later = (from: number, test: (index: number) => boolean): number => {
    let count = 0;
    for (let i = from; i < size; i++) if (test(i)) count++;
    return count;
  };
  const costs = new Map<number, number>();
  if (state.canShift) {
    const lost = pile.slice(0, -1).includes(heads[next] ?? -1) ? 1 : 0;
    costs.set(0, lost + pile.filter((index) => heads[index] === next).length);
  }
  if (top >= 0) {
    const gold = heads[top] ?? size;
    const below = state.top(1);
    const children = later(next, (index) => heads[index] === top);
    const relation = relations[top] ?? 0;
    for (let move = 1; move < MOVES; move++) {
      if (!isPossible(state, move)) continue;
      const left = move <= L;
      const named = (move - 1) % L === relation || (left && next === size) ? 0 : 0.5;
      const missed = left ? (gold === next ? 0 : gold === below || gold > next ? 1 : 0) : gold === below ? 0 : gold >= next ? 1 : 0;
      costs.set(move, children + missed + named);
    }
  }
  const least = Math.min(...costs.values());
  return [...costs].flatMap(([move, cost]) => (cost === least ? [move] : []));
}
