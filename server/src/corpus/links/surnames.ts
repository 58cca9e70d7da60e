import type { ArticleKey } from '../types.ts';
import { Contexts } from './context.ts';
import type { AddLink } from './index.ts';
import type { Roster } from './roster.ts';

/** Most articles of one surname that are looked at: a bound for names that everybody bears. */
const MOST_ARTICLES = 200;

/**
 * Links a bare surname to the one full name with that surname in articles about the same things. Where two people of the
 * name are in question, it stays alone.
 */
export function surnameLinks(rosters: readonly Roster[], everywhere: ReadonlyMap<string, string>, add: AddLink): void {
  const bearers = bearersBySurname(rosters, everywhere);
  const contexts = new Contexts(rosters, everywhere);
  for (const { article, entities } of rosters) {
    for (const { form, fullKey, surnameKey } of entities) {
      if (form.type !== 'person' || form.anchored || fullKey !== undefined || surnameKey === undefined) continue;
      const person = onlyPerson(article, form.id, bearers.get(surnameKey) ?? [], contexts);
      if (person !== undefined) add(article, form.id, person);
    }
  }
}

interface Bearer {
  readonly article: ArticleKey;
  readonly id: string;
}

function bearersBySurname(rosters: readonly Roster[], everywhere: ReadonlyMap<string, string>): Map<string, Bearer[]> {
  const bearers = new Map<string, Bearer[]>();
  for (const { article, entities } of rosters) {
    for (const { form, fullKey, surnameKey } of entities) {
      if (fullKey === undefined || surnameKey === undefined) continue;
      const bearer = { article, id: everywhere.get(form.id) ?? form.id };
      const same = bearers.get(surnameKey);
      if (same) same.push(bearer);
      else bearers.set(surnameKey, [bearer]);
    }
  }
  return bearers;
}

function onlyPerson(article: ArticleKey, id: string, bearers: readonly Bearer[], contexts: Contexts): string | undefined {
  if (bearers.length > MOST_ARTICLES) return undefined;
  const except = new Set([id, ...bearers.map((bearer) => bearer.id)]);
  const people = new Set<string>();
  for (const bearer of bearers) if (bearer.article !== article && contexts.shared(article, bearer.article, except)) people.add(bearer.id);
  const [only] = people;
  return people.size === 1 ? only : undefined;
}
