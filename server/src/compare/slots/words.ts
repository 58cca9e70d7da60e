import { sayOf } from '../../extract/figures.ts';
import { RELATION } from '../../extract/slots/relations.ts';
import type { Filled } from './slot.ts';

/** What the words around two slots have in common. */
export interface Common {
  /** Shares of what is said within about two, four and twelve words, the geometric mean of both ways. */
  readonly close: number;
  readonly near: number;
  readonly wide: number;
  /** What the one concept says that says most in both sentences. */
  readonly strongest: number;
  readonly sum: number;
  readonly count: number;
  /** How near the question stands that both answer: 1 beside both, 0 where there is none. */
  readonly relation: number;
}

/** All nought where they have nothing in common. */
export function commonOf(a: Filled, b: Filled): Common {
  let [strongest, total, count, relation] = [0, 0, 0, 0];
  const [met, otherMet] = [[0, 0, 0], [0, 0, 0]];
  for (const [concept, distance] of a.context) {
    const other = b.context.get(concept);
    if (other === undefined) continue;
    count++;
    const say = sayOf(concept, distance + other);
    total += say;
    if (concept.startsWith(RELATION)) relation = Math.max(relation, Math.exp((2 - distance - other) / 6));
    strongest = Math.max(strongest, say);
    for (const [i, reach] of reaches.entries()) {
      met[i] = (met[i] ?? 0) + sayOf(concept, distance, reach);
      otherMet[i] = (otherMet[i] ?? 0) + sayOf(concept, other, reach);
    }
  }
  if (count === 0) return nothing;
  const [close = 0, near = 0, wide = 0] = reaches.map((_, i) => Math.sqrt(((met[i] ?? 0) / (all(a)[i] ?? 1)) * ((otherMet[i] ?? 0) / (all(b)[i] ?? 1))));
  return { close, near, wide, strongest, sum: total, count, relation };
}

const nothing: Common = { close: 0, near: 0, wide: 0, strongest: 0, sum: 0, count: 0, relation: 0 };

const reaches = [2, 4, 12] as const;
const sums = new WeakMap<Filled, readonly number[]>();

function all(slot: Filled): readonly number[] {
  let known = sums.get(slot);
  if (!known) sums.set(slot, (known = reaches.map((reach) => [...slot.context].reduce((sum, [concept, distance]) => sum + sayOf(concept, distance, reach), 0) || 1)));
  return known;
}
