import { numberOf } from '../../base/numbers.ts';
import { RELATION } from '../../extract/slots/relations.ts';
import type { Crossing } from '../align/meetings.ts';
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

/** A concept around a slot that is a question, by its number, with its distance. */
export type Relation = readonly [concept: number, distance: number];

export function relationsOf(context: ReadonlyMap<string, number>): Relation[] {
  const relations: Relation[] = [];
  for (const [concept, distance] of context) if (concept.startsWith(RELATION)) relations.push([numberOf(concept), distance]);
  return relations;
}

/** All nought where they have nothing in common. `crossing` is that of their articles. */
export function commonOf(a: Filled, b: Filled, crossing: Crossing): Common {
  if (crossing.count(a.row, b.row) === 0) return nothing;
  const { shared: [close, near, wide], strongest, sum, count } = crossing.meeting(a.row, b.row);
  return { close, near, wide, strongest, sum, count, relation: nearness(a.relations, b.relations) };
}

const nothing: Common = { close: 0, near: 0, wide: 0, strongest: 0, sum: 0, count: 0, relation: 0 };

function nearness(ours: readonly Relation[], theirs: readonly Relation[]): number {
  let most = 0;
  for (const [concept, distance] of ours) for (const [other, otherDistance] of theirs) if (concept === other) most = Math.max(most, Math.exp((2 - distance - otherDistance) / 6));
  return most;
}
