import { sayOf, type Figure } from '../../extract/figures.ts';

/** The share of what the words around one figure say that stands around the other, too; the geometric mean of both ways. */
export function shared(a: Figure, b: Figure, reach: number): number {
  return Math.sqrt(share(a, b, reach) * share(b, a, reach));
}

function share(of: Figure, other: Figure, reach: number): number {
  let [met, all] = [0, 0];
  for (const [concept, distance] of of.context) {
    const say = sayOf(concept, distance, reach) * (concept === of.noun ? 0.5 : 1);
    all += say;
    if (other.context.has(concept)) met += say;
  }
  return all === 0 ? 0 : met / all;
}

/** What the one concept says that says most in both sentences, the nearer the more. */
export function strongest(a: Figure, b: Figure): number {
  let most = 0;
  for (const [concept, distance] of a.context) {
    const other = b.context.get(concept);
    if (other !== undefined) most = Math.max(most, sayOf(concept, distance + other));
  }
  return most;
}

/** What the words say that both have, but for the noun. */
export function sum(a: Figure, b: Figure): number {
  let total = 0;
  for (const [concept, distance] of a.context) {
    const other = b.context.get(concept);
    if (other !== undefined && concept !== a.noun) total += sayOf(concept, distance + other);
  }
  return total;
}
