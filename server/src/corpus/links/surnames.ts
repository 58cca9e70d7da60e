import type { ArticleKey } from '../types.ts';
import { sameContext } from './context.ts';
import { toggle } from './counts.ts';
import type { OwnEntity, Roster } from './roster.ts';

/** Most articles of one surname that are looked at: a bound for names that everybody bears. */
const MOST_ARTICLES = 200;

/** What surnames need to know of the articles around them. */
export interface Around {
  /** Shared keys of all entities of an article, without what links in that article alone say. */
  contextOf(article: ArticleKey): ReadonlySet<string>;
  /** The key that stands for a key everywhere. */
  everywhere(id: string): string;
}

/**
 * Links a bare surname to the one full name with that surname in articles about the same things. Where two people of the
 * name are in question, it stays alone.
 */
export class Surnames {
  /** Articles with a full name of a surname, each with its keys; articles with the bare surname. */
  readonly #bearers = new Map<string, Map<ArticleKey, readonly string[]>>();
  readonly #bare = new Map<string, Set<ArticleKey>>();

  count({ article, entities }: Roster, by: 1 | -1): void {
    for (const own of entities) {
      if (own.surnameKey === undefined) continue;
      if (own.fullKey === undefined) {
        if (isBare(own)) toggle(this.#bare, own.surnameKey, article, by > 0);
        continue;
      }
      const bearers = this.#bearers.get(own.surnameKey) ?? new Map<ArticleKey, readonly string[]>();
      if (by > 0) bearers.set(article, [...(bearers.get(article) ?? []), own.form.id]);
      else bearers.delete(article);
      if (bearers.size > 0) this.#bearers.set(own.surnameKey, bearers);
      else this.#bearers.delete(own.surnameKey);
    }
  }

  /** Articles whose bare surnames depend on what full names an article bears. */
  *dependents({ article, entities }: Roster): Generator<ArticleKey> {
    for (const { surnameKey, fullKey } of entities) {
      if (surnameKey === undefined || fullKey === undefined) continue;
      for (const other of this.#bare.get(surnameKey) ?? []) if (other !== article) yield other;
    }
  }

  linkOf(article: ArticleKey, own: OwnEntity, around: Around): string | undefined {
    if (own.surnameKey === undefined || !isBare(own)) return undefined;
    const bearers = this.#bearers.get(own.surnameKey);
    if (!bearers || bearers.size > MOST_ARTICLES) return undefined;
    const except = new Set([own.form.id]);
    for (const ids of bearers.values()) for (const id of ids) except.add(around.everywhere(id));
    const context = around.contextOf(article);
    const people = new Set<string>();
    for (const [bearer, ids] of bearers) {
      if (bearer === article || !sameContext(context, around.contextOf(bearer), except)) continue;
      for (const id of ids) people.add(around.everywhere(id));
      if (people.size > 1) return undefined;
    }
    const [only] = people;
    return only;
  }
}

function isBare({ form, fullKey }: OwnEntity): boolean {
  return form.type === 'person' && !form.anchored && fullKey === undefined;
}
