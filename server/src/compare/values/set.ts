import type { ClaimValue } from '../../extract/facts.ts';
import type { Relation, ValueContext } from './relation.ts';

type SetValue = Extract<ClaimValue, { kind: 'set' }>;

/** Compares lists: an open list may leave anything out, a complete one may not. */
export function relateSets(a: SetValue, b: SetValue, { entityOfA, entityOfB }: Pick<ValueContext, 'entityOfA' | 'entityOfB'>): Relation {
  const left = new Set(a.members.map(({ id }) => entityOfA(id)));
  const right = new Set(b.members.map(({ id }) => entityOfB(id)));
  const onlyLeft = [...left].filter((id) => !right.has(id)).length;
  const onlyRight = [...right].filter((id) => !left.has(id)).length;
  if (onlyLeft === 0 && onlyRight === 0) return 'equal';
  if (onlyLeft === left.size) return 'apart';
  const excluded = (a.closed && onlyRight > 0) || (b.closed && onlyLeft > 0);
  return excluded ? 'differs' : 'refines';
}
