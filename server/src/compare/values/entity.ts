import { memoised } from '../../base/memo.ts';
import { relatePlaces, type PlaceRelation } from '../../extract/entities/containment.ts';
import type { ClaimValue } from '../../extract/facts.ts';
import type { Relation, ValueContext } from './relation.ts';

type EntityValue = Extract<ClaimValue, { kind: 'entity' }>;

/**
 * Compares entities by shared key, then by name: a name whose words all stand in the other one is the same thing, named more or
 * less fully; so is one that differs in a letter or two, and a town beside its region or country. Other places of different names strain only, because one may lie in the other, unless only one place is possible and the lists know both.
 */
export function relateEntities(a: EntityValue, b: EntityValue, { entityOfA, entityOfB, onePlace }: Pick<ValueContext, 'entityOfA' | 'entityOfB' | 'onePlace'>): Relation {
  if (entityOfA(a.id) === entityOfB(b.id)) return 'equal';
  if (typeOf(a.id) !== typeOf(b.id)) return 'apart';
  if (typeOf(a.id) === 'direction') return a.name.includes(b.name) || b.name.includes(a.name) ? 'refines' : 'differs';
  if (alike(a.name, b.name)) return 'refines';
  if (typeOf(a.id) !== 'place') return 'differs';
  const lying = relatePlaces(a.name, b.name);
  return NESTED.has(lying) ? 'refines' : onePlace === true && lying === 'elsewhere' ? 'differs' : 'strains';
}

const NESTED: ReadonlySet<string> = new Set<PlaceRelation>(['same', 'inside', 'around']);

/** True if two names may be one: all words of the one stand in the other, or they differ in a letter or two. */
export function alike(a: string, b: string): boolean {
  return within(a, b) || within(b, a) || misspelt(a, b);
}

/** Long names one or two letters apart are one name: *Al-Haouz*, *Al-Houz*. */
function misspelt(a: string, b: string): boolean {
  const longest = Math.max(a.length, b.length);
  return longest >= 6 && Math.abs(a.length - b.length) <= 2 && differByAtMost(a.toLowerCase().slice(0, MOST_LETTERS), b.toLowerCase().slice(0, MOST_LETTERS), longest >= 9 ? 2 : 1);
}

/** Letters of a name that are compared. */
const MOST_LETTERS = 60;
/** Two rows of the table of distances, used again and again. */
let [row, next] = [new Uint8Array(MOST_LETTERS + 1), new Uint8Array(MOST_LETTERS + 1)];

/** True if so many letters added, left out or exchanged make one of two words of the other. */
function differByAtMost(a: string, b: string, most: number): boolean {
  for (let j = 0; j <= b.length; j++) row[j] = j;
  for (let i = 1; i <= a.length; i++) {
    let least = (next[0] = i);
    const letter = a.charCodeAt(i - 1);
    for (let j = 1; j <= b.length; j++) {
      const cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (letter === b.charCodeAt(j - 1) ? 0 : 1));
      next[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return false;
    [row, next] = [next, row];
  }
  return (row[b.length] ?? 0) <= most;
}

const typeOf = (id: string): string => id.slice(0, id.indexOf(':'));

function within(short: string, long: string): boolean {
  const [own, other] = [wordsOf(short), wordsOf(long)];
  return own.length > 0 && own.every((word) => other.includes(word));
}

/** Names that are compared again and again are kept at hand. */
const NAMES = 20_000;

const wordsOf: (name: string) => readonly string[] = memoised(NAMES, (name) => name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').match(/[\p{L}\p{N}]{2,}/gu) ?? []);
