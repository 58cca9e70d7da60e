import { key } from '../../entities/model/hash.ts';
import { NOTHING, ROOT, type Described } from './describe.ts';
import type { State } from './state.ts';

/** How many keys {@link featuresOf} gives. */
export const FEATURES = 44;
const FARTHEST = 6;

/** Writes the keys of what a state shows into `keys`. */
export function featuresOf(state: State, chunks: readonly Described[], keys: Int32Array): void {
  const at = (index: number): Described => (index < 0 || index > state.size ? NOTHING : index === state.size ? ROOT : (chunks[index] ?? NOTHING));
  const [top, below, deep] = [state.top(), state.top(1), state.top(2)];
  const { next } = state;
  const [s0, s1, s2, b0, b1, b2, before] = [at(top), at(below), at(deep), at(next), at(next + 1), at(next + 2), at(next - 1)];
  const gap = top < 0 ? 0 : Math.min(FARTHEST, next - top);
  const deeper = below < 0 ? 0 : Math.min(FARTHEST, top - below);
  const agree = (a: Described, b: Described): number => (a.number === 0 || b.number === 0 ? 0 : a.number === b.number ? 1 : 2);
  const hasTop = state.has[top] ?? 0;
  const hasBelow = state.has[below] ?? 0;
  const hasNext = state.has[next] ?? 0;
  let i = 0;
  const put = (a: number, b = 0, c = 0): void => {
    keys[i] = key(100 + i, a, b, c);
    i++;
  };
  put(0);
  put(s0.kind, s0.lemma);
  put(s0.fine);
  put(b0.kind, b0.lemma);
  put(b0.fine);
  put(s1.kind, s1.lemma);
  put(s1.fine);
  put(b1.fine);
  put(b2.fine);
  put(s2.fine);
  put(s0.fine, b0.fine);
  put(s0.kind, b0.fine, gap);
  put(s0.fine, s1.fine);
  put(s0.fine, s1.kind, deeper);
  put(s0.lemma, b0.fine);
  put(s0.fine, b0.lemma);
  put(s0.lemma, s1.fine);
  put(s0.fine, s1.lemma);
  put(s0.preposition, s1.lemma, s0.lemma);
  put(s0.lemma, b0.lemma);
  put(b0.fine, b1.fine);
  put(s0.fine, b0.fine, b1.fine);
  put(s1.fine, s0.fine, b0.fine);
  put(s2.kind, s1.fine, s0.fine);
  put(b0.kind, b1.fine, b2.kind);
  put(s0.kind, b0.kind, agree(s0, b0));
  put(s1.kind, s0.kind, agree(s1, s0));
  put(s0.fine, hasTop);
  put(s1.fine, hasBelow, s0.fine);
  put(b0.fine, hasNext, s0.fine);
  put(s1.fine, state.lastRight[below] ?? 0, s0.fine);
  put(b0.fine, state.lastLeft[next] ?? 0, s0.fine);
  put(s0.fine, state.lastLeft[top] ?? 0, state.lastRight[top] ?? 0);
  put(s0.kind, s0.inside, b0.fine);
  put(s1.kind, s1.inside, s0.fine);
  put(b0.kind, b0.inside, s0.kind);
  put(s0.kind, s0.opens, s1.fine);
  put(b0.kind, b0.opens, s0.fine);
  put(s1.kind, s0.kind, b0.kind);
  put(s2.kind, s1.kind, s0.kind + b0.kind);
  put(before.fine, s0.fine, b0.fine);
  put(s1.fine, s0.fine, agree(s0, b0));
  put(below < 0 ? 0 : 1, s0.fine, b0.fine);
  put(s1.lemma, b0.lemma);
}
