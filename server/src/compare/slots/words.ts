import { RELATION } from '../../extract/slots/relations.ts';
import { haveCommon, meet, packWords, type Words } from '../align/words.ts';
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
  const [one, two] = [packedOf(a), packedOf(b)];
  if (!haveCommon(one.words, two.words)) return nothing;
  const { shared: [close, near, wide], strongest, sum, count } = meet(one.words, two.words);
  return { close, near, wide, strongest, sum, count, relation: relationOf(one, two) };
}

const nothing: Common = { close: 0, near: 0, wide: 0, strongest: 0, sum: 0, count: 0, relation: 0 };

function relationOf({ relations: ours }: Packed, { relations: theirs }: Packed): number {
  let most = 0;
  for (const [concept, distance] of ours) for (const [other, otherDistance] of theirs) if (concept === other) most = Math.max(most, Math.exp((2 - distance - otherDistance) / 6));
  return most;
}

/** The words around a slot, and those of them that are relations, with their distances. */
interface Packed {
  readonly words: Words;
  readonly relations: readonly (readonly [concept: string, distance: number])[];
}

const known = new WeakMap<Filled, Packed>();

function packedOf(slot: Filled): Packed {
  const before = known.get(slot);
  if (before) return before;
  const packed = { words: packWords({ context: slot.context, noun: '' }), relations: [...slot.context].filter(([concept]) => concept.startsWith(RELATION)) };
  known.set(slot, packed);
  return packed;
}
