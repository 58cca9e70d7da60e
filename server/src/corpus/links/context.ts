import type { ArticleKey } from '../types.ts';
import type { Roster } from './roster.ts';

/** Tells whether two articles are about the same things: two shared entities that are not both places, or three. */
export class Contexts {
  readonly #ids = new Map<ArticleKey, ReadonlySet<string>>();
  readonly #rosters = new Map<ArticleKey, Roster>();
  readonly #everywhere: ReadonlyMap<string, string>;

  constructor(rosters: readonly Roster[], everywhere: ReadonlyMap<string, string>) {
    this.#everywhere = everywhere;
    for (const roster of rosters) this.#rosters.set(roster.article, roster);
  }

  /** `except`: keys that may not count, being what is in question. */
  shared(a: ArticleKey, b: ArticleKey, except: ReadonlySet<string>): boolean {
    const [small, large] = [this.#idsOf(a), this.#idsOf(b)].sort((x, y) => x.size - y.size);
    let places = 0;
    let others = 0;
    for (const id of small ?? []) {
      if (except.has(id) || !large?.has(id)) continue;
      if (id.startsWith('place:')) places++;
      else others++;
    }
    return places + others >= 3 || (others >= 1 && places + others >= 2);
  }

  #idsOf(article: ArticleKey): ReadonlySet<string> {
    let ids = this.#ids.get(article);
    if (!ids) {
      ids = new Set(this.#rosters.get(article)?.entities.map(({ form }) => this.#everywhere.get(form.id) ?? form.id));
      this.#ids.set(article, ids);
    }
    return ids;
  }
}
