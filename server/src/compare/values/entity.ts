import type { ClaimValue } from '../../extract/facts.ts';
import type { Relation, ValueContext } from './relation.ts';

type EntityValue = Extract<ClaimValue, { kind: 'entity' }>;

/**
 * Compares entities by shared key, then by name: a name whose words all stand in the other one is the same thing, named more or
 * less fully. Places of different names strain only, because one may lie in the other.
 */
export function relateEntities(a: EntityValue, b: EntityValue, { entityOfA, entityOfB }: Pick<ValueContext, 'entityOfA' | 'entityOfB'>): Relation {
  if (entityOfA(a.id) === entityOfB(b.id)) return 'equal';
  if (typeOf(a.id) !== typeOf(b.id)) return 'apart';
  if (within(a.name, b.name) || within(b.name, a.name)) return 'refines';
  return typeOf(a.id) === 'place' ? 'strains' : 'differs';
}

const typeOf = (id: string): string => id.slice(0, id.indexOf(':'));

function within(short: string, long: string): boolean {
  const words = (name: string): string[] => name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  const other = new Set(words(long));
  const own = words(short);
  return own.length > 0 && own.every((word) => other.has(word));
}
