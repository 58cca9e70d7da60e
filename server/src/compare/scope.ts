import { apart } from './days.ts';
import type { Stated } from './prepared.ts';

/**
 * How two scopes stand to each other: `same` where every slot that one names the other names too, `open` where one is silent on
 * a slot that may well agree, null where they speak of different things (*à Paris* and in all, *dont* a part and the whole,
 * another day, *graves*, *depuis l'invasion*).
 */
export function matchScopes(a: Stated, b: Stated): 'same' | 'open' | null {
  const [one, two] = [a.claim.scope, b.claim.scope];
  if ((one.part ?? false) !== (two.part ?? false)) return null;
  if ((one.qualifier ?? '') !== (two.qualifier ?? '') || (one.window ?? '') !== (two.window ?? '')) return null;
  if ((one.place === undefined) !== (two.place === undefined)) return null;
  if (one.place !== undefined && two.place !== undefined && a.shared(one.place) !== b.shared(two.place)) return null;
  if (one.day && two.day) return apart(one.day, two.day, 0) ? null : 'same';
  return one.day || two.day ? 'open' : 'same';
}
