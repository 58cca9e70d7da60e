import type { FormGroup } from './decide.ts';
import type { Identity } from './identity.ts';

/** Gives the first half of a town's double name the identity of the town that the article names in full: *Moissy* for *Moissy-Cramayel*. */
export function shortTowns(identities: Map<string, Identity>, groups: Iterable<FormGroup>): void {
  const towns = new Map<string, Identity | null>();
  for (const [key, identity] of identities) {
    const half = identity.type === 'place' ? HALF.exec(key)?.[0] : undefined;
    if (half !== undefined) towns.set(half, towns.has(half) ? null : identity);
  }
  if (towns.size === 0) return;
  for (const { key, candidates, votes } of groups) {
    const town = towns.get(key);
    if (town && candidates[0]?.senses.length === 0 && votes.person <= votes.place + 1) identities.set(key, { ...town, inferred: true });
  }
}

/** Long enough to be no *Saint* and no *Mont*. */
const HALF = /^\p{L}{6,}(?=-)/u;
