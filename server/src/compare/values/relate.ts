import type { ClaimValue } from '../../extract/facts.ts';
import { relateDates } from './date.ts';
import { relateDurations } from './duration.ts';
import { relateEntities } from './entity.ts';
import { relateQuantities } from './quantity.ts';
import { relateSets } from './set.ts';
import type { Relation, ValueContext } from './relation.ts';

/** How two values stand to each other; values of two kinds lie apart. */
export function relate(a: ClaimValue, b: ClaimValue, context: ValueContext): Relation {
  if (a.kind === 'quantity' && b.kind === 'quantity') return relateQuantities(a, b, context.step);
  if (a.kind === 'date' && b.kind === 'date') return relateDates(a, b);
  if (a.kind === 'duration' && b.kind === 'duration') return relateDurations(a, b);
  if (a.kind === 'entity' && b.kind === 'entity') return relateEntities(a, b, context);
  if (a.kind === 'set' && b.kind === 'set') return relateSets(a, b, context);
  if (a.kind === 'truth' && b.kind === 'truth') return a.value === b.value ? 'equal' : 'differs';
  if (a.kind === 'text' && b.kind === 'text') return a.value === b.value ? 'equal' : 'apart';
  return 'apart';
}
