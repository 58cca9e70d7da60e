import type { ClaimValue } from '../../extract/facts.ts';
import { relateDates } from './date.ts';
import { relateDurations } from './duration.ts';
import { relateEntities } from './entity.ts';
import { relateQuantities } from './quantity.ts';
import { relateSets } from './set.ts';

/**
 * How two values of one attribute stand to each other. `equal`: the same; `refines`: one contains the other (2022 and February
 * 2022, *une dizaine* and 12); `differs`: both cannot be right; `strains`: not excluded, but nobody who knew the one would say
 * the other (*plus de 20 %* and 30 %); `apart`: so far from each other that they measure two things.
 */
export type Relation = 'equal' | 'refines' | 'differs' | 'strains' | 'apart';

/** What the comparison of values needs to know beside them. */
export interface ValueContext {
  /** Coarsest rounding of a plainly stated figure, where the attribute has one. */
  readonly step?: number | undefined;
  /** Shared key of an entity of the first and of the second article. */
  readonly entityOfA: (id: string) => string;
  readonly entityOfB: (id: string) => string;
}

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
