import { comparable } from '../comparable.ts';
import type { Stated } from '../prepared.ts';

/** True for a statement with one exact value, flatly asserted, of the whole. */
export function isFlat({ claim }: Stated): boolean {
  const { value, scope, certainty, polarity } = claim;
  const exact = value.kind === 'quantity' ? !value.approximate && value.low === value.high : value.kind === 'date' && value.mod === undefined;
  return exact && certainty === 'asserted' && polarity && scope.part !== true && scope.window === undefined && claim.confidence >= 0.6;
}

/**
 * True if two flat statements of one article are of one thing, by one voice and as of one day, and cannot both be right. Two
 * statements of one sentence set things against each other and are never rivals.
 */
export function areRivals(a: Stated, b: Stated): boolean {
  const [x, y] = [a.claim, b.claim];
  if (x.sentence.start === y.sentence.start || x.attribution?.speaker !== y.attribution?.speaker) return false;
  if (x.asOf.earliest !== y.asOf.earliest || x.asOf.latest !== y.asOf.latest || x.scope.qualifier !== y.scope.qualifier) return false;
  const pair = comparable(a, b, 1);
  return pair?.relation === 'differs' && pair.event !== 'other' && a.subject === b.subject;
}

/** True if one value bears out another: the same, or one contains or rounds the other, whatever their scopes. */
export function bearsOut(a: Stated, b: Stated): boolean {
  const relation = comparable(a, b, 1)?.relation;
  return relation === 'equal' || relation === 'refines' || a.statement.value === b.statement.value;
}
