import type { Chunk, Reading } from '../chunks.ts';
import { describe } from './describe.ts';
import { FEATURES, featuresOf } from './features.ts';
import { RELATIONS } from './relations.ts';
import { repair } from './repair.ts';
import { State } from './state.ts';
import { addScores, type AttachWeights } from './weights.ts';

export type { AttachWeights } from './weights.ts';

const L = RELATIONS.length;
/** Put onto the pile; hang on the next, by relation; hang on the one below, by relation. */
export const MOVES = 1 + 2 * L;

/** On which chunk each chunk hangs, and how, with what is learnt badly put right by rule; the number of chunks for the root. */
export function hangTogether(weights: AttachWeights, chunks: readonly Chunk[], reading: Reading): State {
  const state = attach(weights, chunks, reading);
  repair(state, chunks, reading);
  return state;
}

/** On which chunk each chunk hangs, and how; the number of chunks for the root. */
function attach(weights: AttachWeights, chunks: readonly Chunk[], reading: Reading): State {
  const state = new State(chunks.length);
  const described = chunks.map((chunk) => describe(chunk, reading));
  const keys = new Int32Array(FEATURES);
  const scores = new Int32Array(MOVES);
  while (!state.done) {
    if (!state.canLeft) {
      state.shift();
      continue;
    }
    featuresOf(state, described, keys);
    scores.fill(0);
    addScores(weights, keys, scores);
    apply(state, bestMove(state, scores));
  }
  return state;
}

/** The possible move with the highest score. */
export function bestMove(state: State, scores: ArrayLike<number>): number {
  let best = -1;
  let most = -Infinity;
  for (let move = 0; move < MOVES; move++) {
    if (!isPossible(state, move)) continue;
    const score = scores[move] ?? 0;
    if (score > most) {
      most = score;
      best = move;
    }
  }
  return best;
}

/** The root takes everything that is left, and nothing while something is on its way; only what hangs on it is `root`. */
export function isPossible(state: State, move: number): boolean {
  if (move === 0) return state.canShift;
  const left = move <= L;
  const root = (move - 1) % L === 0;
  if (left) return state.canLeft && (state.next === state.size) === root;
  return state.canRight && !root;
}

export function apply(state: State, move: number): void {
  if (move <= 0) state.shift();
  else if (move <= L) state.left(move - 1);
  else state.right(move - 1 - L);
}
