import { dropUnder, putUnder, type Few } from '../../base/few.ts';
import type { ArticleKey } from '../types.ts';
import { sameContext } from './context.ts';
import { toggle, type Sets } from './counts.ts';
import type { OwnEntity, Roster } from './roster.ts';

/** Most articles of one short form that are looked at: a bound for names that everybody bears. */
const MOST_ARTICLES = 200;

const none: readonly string[] = [];

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
  readonly #bearers = new Map<string, Few<ArticleKey, readonly string[]>>();
  readonly #bare: Sets<ArticleKey> = new Map();

  count({ article, entities }: Roster, by: 1 | -1): void {
    for (const { form, shorts, bare } of entities) {
      for (const short of bare) toggle(this.#bare, short, article, by > 0);
      for (const short of shorts) {
        if (by > 0) putUnder(this.#bearers, short, article, (this.#bearers.get(short)?.get(article) ?? none).concat(form.id));
        else dropUnder(this.#bearers, short, article);
      }
    }
  }

  /** Articles whose short forms depend on what full names an article has. */
  *dependents({ article, entities }: Roster): Generator<ArticleKey> {
    for (const { shorts } of entities) for (const short of shorts) for (const other of this.#bare.get(short)?.keys() ?? []) if (other !== article) yield other;
  }

  linkOf(article: ArticleKey, own: OwnEntity, around: Around): string | undefined {
    for (const short of own.bare) {
      const bearers = this.#bearers.get(short);
      if (!bearers || bearers.size > MOST_ARTICLES) continue;
      const link = this.#only(article, own, bearers, around);
      if (link !== undefined) return link === own.form.id ? undefined : link;
    }
    return undefined;
  }

  #only(article: ArticleKey, own: OwnEntity, bearers: Few<ArticleKey, readonly string[]>, around: Around): string | undefined {
    const except = new Set([own.form.id]);
    for (const ids of bearers.values()) for (const id of ids) except.add(around.everywhere(id));
    const context = around.contextOf(article);
    const named = new Set<string>();
    for (const [bearer, ids] of bearers) {
      if (bearer === article || !sameContext(context, around.contextOf(bearer), except)) continue;
      for (const id of ids) named.add(around.everywhere(id));
      if (named.size > 1) return undefined;
    }
    const [only] = named;
    return only;
  }
}
