import type { ArticleKey } from '../types.ts';
import { count, toggle, type Counts, type Sets } from './counts.ts';
import type { OwnEntity, Roster } from './roster.ts';

/** Links an acronym that an article leaves unexplained to the one body that other articles call so. */
export class Acronyms {
  /** Bodies by acronym, with the number of articles that name both. */
  readonly #bodies: Counts = new Map();
  /** Articles that leave an acronym unexplained. */
  readonly #bare: Sets<ArticleKey> = new Map();
  readonly #changed = new Set<string>();

  count({ article, entities }: Roster, by: 1 | -1): void {
    for (const { id, name, acronyms } of entities) {
      for (const acronym of name.includes(' ') ? acronyms : none) {
        const before = this.#only(acronym);
        count(this.#bodies, acronym, id, by);
        if (this.#only(acronym) !== before) this.#changed.add(acronym);
      }
      const bare = bareAcronym({ name, acronyms });
      if (bare !== undefined) toggle(this.#bare, bare, article, by > 0);
    }
  }

  /** Articles with an acronym whose meaning changed since this was asked last. */
  takeChanged(): Set<ArticleKey> {
    const articles = new Set<ArticleKey>();
    for (const acronym of this.#changed) for (const article of this.#bare.get(acronym)?.keys() ?? []) articles.add(article);
    this.#changed.clear();
    return articles;
  }

  linkOf(own: OwnEntity): string | undefined {
    const bare = bareAcronym(own);
    const only = bare === undefined ? undefined : this.#only(bare);
    return only === own.id ? undefined : only;
  }

  #only(acronym: string): string | undefined {
    const bodies = this.#bodies.get(acronym);
    if (bodies?.size !== 1) return undefined;
    const [only] = bodies.keys();
    return only;
  }
}

const none: readonly string[] = [];

function bareAcronym({ name, acronyms }: Pick<OwnEntity, 'name' | 'acronyms'>): string | undefined {
  return name.includes(' ') ? undefined : acronyms[0];
}
