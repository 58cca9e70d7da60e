import { dropUnder, putUnder, type Few } from '../../base/few.ts';
import type { ArticleKey } from '../types.ts';
import { sameContext } from './context.ts';
import { toggle, type Sets } from './counts.ts';
import { shortsOf, type OwnEntity, type Roster } from './roster.ts';

/** Most articles of one short form that are looked at: a bound for names that everybody bears. */
const MOST_ARTICLES = 200;

/** The full names of one article that a short form may stand for; nearly always one. */
type Keys = string | readonly string[];

const keysIn = (keys: Keys): readonly string[] => (typeof keys === 'string' ? [keys] : keys);
const withKey = (keys: Keys | undefined, id: string): Keys => (keys === undefined ? id : [...keysIn(keys), id]);

/** What short forms need to know of the articles around them. */
export interface Around {
  /** Shared keys of all entities of an article, without what links in that article alone say. */
  contextOf(article: ArticleKey): ReadonlySet<string>;
  /** The key that stands for a key everywhere. */
  everywhere(id: string): string;
}

/**
 * Links a short form (a surname, a first name, an acronym, the first word of a body's name) to the one full name that it may stand for in articles about the
 * same things. Where two are in question, it stays alone.
 */
export class ShortForms {
  /** Articles with a full name that a short form may stand for, each with its keys; articles with the short form alone. */
  readonly #bearers = new Map<string, Few<ArticleKey, Keys>>();
  readonly #bare: Sets<ArticleKey> = new Map();

  count({ article, entities }: Roster, by: 1 | -1): void {
    for (const own of entities) {
      for (const short of own.bare) toggle(this.#bare, short, article, by > 0);
      for (const short of shortsOf(own)) {
        if (by > 0) putUnder(this.#bearers, short, article, withKey(this.#bearers.get(short)?.get(article), own.id));
        else dropUnder(this.#bearers, short, article);
      }
    }
  }

  /** Articles whose short forms depend on what full names an article has. */
  *dependents({ article, entities }: Roster): Generator<ArticleKey> {
    for (const own of entities) for (const short of shortsOf(own)) for (const other of this.#bare.get(short)?.keys() ?? []) if (other !== article) yield other;
  }

  linkOf(article: ArticleKey, own: OwnEntity, around: Around): string | undefined {
    for (const short of own.bare) {
      const bearers = this.#bearers.get(short);
      if (!bearers || bearers.size > MOST_ARTICLES) continue;
      const link = this.#only(article, own, bearers, around);
      if (link !== undefined) return link === own.id ? undefined : link;
    }
    return undefined;
  }

  #only(article: ArticleKey, own: OwnEntity, bearers: Few<ArticleKey, Keys>, around: Around): string | undefined {
    const except = new Set([own.id]);
    for (const keys of bearers.values()) for (const id of keysIn(keys)) except.add(around.everywhere(id));
    const context = around.contextOf(article);
    const named = new Set<string>();
    for (const [bearer, keys] of bearers) {
      if (bearer === article || !sameContext(context, around.contextOf(bearer), except)) continue;
      for (const id of keysIn(keys)) named.add(around.everywhere(id));
      if (named.size > 1) return undefined;
    }
    const [only] = named;
    return only;
  }
}
