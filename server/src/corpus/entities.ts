import { finish, type Steps } from '../base/steps.ts';
import { Acronyms } from './links/acronyms.ts';
import { toggle, type Sets } from './links/counts.ts';
import { rosterOf, type OwnEntity, type Roster } from './links/roster.ts';
import { Shared } from './links/shared.ts';
import { ShortForms } from './links/shortForms.ts';
import { Spellings } from './links/spellings.ts';
import type { ArticleKey, CorpusArticle, SharedEntity } from './types.ts';

/**
 * Who is who over all articles. Linked are equal keys; spellings of one full name; an acronym and the name that another article
 * gives it; a short form (surname, first name, first word of a body's name) and the one full name for it in articles about the same things. A doubt leaves two entities
 * apart, for a wrong link makes a false conflict. Changing an article costs its own entities and those of others that depend on them.
 * The result depends on the articles only, not on the order in which they came. Mutable; `apply` hands it from one snapshot to the next.
 */
export class EntityIndex {
  readonly #rosters = new Map<ArticleKey, Roster>();
  /** Articles by the own key of an entity. */
  readonly #users: Sets<ArticleKey> = new Map();
  readonly #spellings = new Spellings();
  readonly #acronyms = new Acronyms();
  readonly #shortForms = new ShortForms();
  readonly #everywhere = new Map<string, string>();
  /** For keys of one article; wins over `everywhere`. */
  readonly #inArticle = new Map<ArticleKey, Map<string, string>>();
  readonly #entities = new Map<string, Shared>();
  /** Keys whose link everywhere is to be worked out again, and articles whose own links are. */
  readonly #respelt = new Set<string>();
  readonly #outdated = new Set<ArticleKey>();
  #touched = new Set<ArticleKey>();

  get entities(): ReadonlyMap<string, SharedEntity> {
    return this.#entities;
  }

  /** Shared key for an article's own key; the key itself where nothing links it. */
  entityOf(article: ArticleKey, id: string): string {
    return this.#inArticle.get(article)?.get(id) ?? this.#everywhere.get(id) ?? id;
  }

  /** Takes articles out and puts articles in (a changed one stands in both lists). Links follow in {@link EntityIndex.settle}. */
  update(removed: readonly ArticleKey[], added: readonly CorpusArticle[]): void {
    const fresh = new Map(added.map((article) => [article.key, rosterOf(article)]));
    for (const key of removed) {
      const [before, after] = [this.#rosters.get(key), fresh.get(key)];
      if (before && after && sameEntities(before, after)) {
        this.#recount(before, after);
        fresh.delete(key);
      } else if (before) this.#remove(before);
    }
    for (const roster of fresh.values()) this.#add(roster);
  }

  /** Links what changes left open. May be left after any step and gone on with later. */
  *settle(): Steps<void> {
    let done = 0;
    for (const id of this.#spellings.takeChanged()) this.#respelt.add(id);
    for (const id of this.#respelt) {
      this.#linkEverywhere(id);
      this.#respelt.delete(id);
      if (++done % STEP === 0) yield;
    }
    for (const key of this.#acronyms.takeChanged()) this.#outdated.add(key);
    const contexts = new Map<ArticleKey, ReadonlySet<string>>();
    for (const key of this.#outdated) {
      const roster = this.#rosters.get(key);
      if (roster) this.#linkInArticle(roster, contexts);
      this.#outdated.delete(key);
      if (++done % STEP === 0) yield;
    }
  }

  /** Articles with an entity that is another one than when this was asked last. */
  takeTouched(): ReadonlySet<ArticleKey> {
    const touched = this.#touched;
    this.#touched = new Set();
    return touched;
  }

  #recount(before: Roster, after: Roster): void {
    this.#rosters.set(after.article, after);
    for (const [i, own] of after.entities.entries()) {
      if (before.entities[i]?.count === own.count) continue;
      this.#leave(after.article, own.id);
      this.#join(after.article, own);
    }
  }

  #add(roster: Roster): void {
    const { article, entities } = roster;
    this.#rosters.set(article, roster);
    for (const own of entities) {
      toggle(this.#users, own.id, article, true);
      this.#join(article, own);
    }
    this.#count(roster, 1);
  }

  #remove(roster: Roster): void {
    const { article, entities } = roster;
    this.#rosters.delete(article);
    for (const { id } of entities) {
      toggle(this.#users, id, article, false);
      this.#leave(article, id);
    }
    this.#inArticle.delete(article);
    this.#count(roster, -1);
  }

  #count(roster: Roster, by: 1 | -1): void {
    this.#spellings.count(roster, by);
    this.#acronyms.count(roster, by);
    this.#shortForms.count(roster, by);
    this.#outdate(roster);
    // The last article with a key takes its link with it.
    if (by < 0) for (const { id } of roster.entities) if (!this.#users.has(id)) this.#everywhere.delete(id);
  }

  /** Who an article is about tells who its short forms are, and those of others that name what it names in full. */
  #outdate(roster: Roster): void {
    this.#outdated.add(roster.article);
    for (const other of this.#shortForms.dependents(roster)) this.#outdated.add(other);
  }

  #linkEverywhere(id: string): void {
    const link = this.#spellings.linkOf(id);
    if (link === this.#everywhere.get(id)) return;
    const users = [...(this.#users.get(id)?.keys() ?? [])];
    for (const article of users) this.#leave(article, id);
    if (link === undefined) this.#everywhere.delete(id);
    else this.#everywhere.set(id, link);
    for (const article of users) {
      const roster = this.#rosters.get(article);
      for (const own of roster?.entities ?? []) if (own.id === id) this.#join(article, own);
      if (roster) this.#outdate(roster);
      this.#touched.add(article);
    }
  }

  #linkInArticle({ article, entities }: Roster, contexts: Map<ArticleKey, ReadonlySet<string>>): void {
    const around = {
      everywhere: (id: string) => this.#everywhere.get(id) ?? id,
      contextOf: (key: ArticleKey) => {
        const known = contexts.get(key) ?? new Set(this.#rosters.get(key)?.entities.map(({ id }) => this.#everywhere.get(id) ?? id));
        contexts.set(key, known);
        return known;
      },
    };
    for (const own of entities) {
      const link = this.#acronyms.linkOf(own) ?? this.#shortForms.linkOf(article, own, around);
      const links = this.#inArticle.get(article);
      if (link === links?.get(own.id)) continue;
      this.#leave(article, own.id);
      if (link !== undefined) this.#inArticle.set(article, (links ?? new Map<string, string>()).set(own.id, link));
      else if (links?.delete(own.id) && links.size === 0) this.#inArticle.delete(article);
      this.#join(article, own);
      this.#touched.add(article);
    }
  }

  #join(article: ArticleKey, own: OwnEntity): void {
    const id = this.entityOf(article, own.id);
    const shared = this.#entities.get(id) ?? new Shared(id, own.type);
    this.#entities.set(id, shared);
    shared.add(article, own);
  }

  #leave(article: ArticleKey, own: string): void {
    const id = this.entityOf(article, own);
    const shared = this.#entities.get(id);
    shared?.remove(article, own);
    if (shared?.unused) this.#entities.delete(id);
  }
}

/** Articles whose own links are worked out in one step. */
const STEP = 20;

/** The entities of some articles, linked at once. */
export function linkEntities(articles: Iterable<CorpusArticle>): EntityIndex {
  const index = new EntityIndex();
  index.update([], [...articles]);
  finish(index.settle());
  return index;
}

/** True if two rosters differ in counts at most. */
function sameEntities(a: Roster, b: Roster): boolean {
  const shown = ({ entities }: Roster): string => JSON.stringify(entities.map(({ id, type, name, forms, anchored }) => [id, type, name, forms, anchored]));
  return a.entities.length === b.entities.length && shown(a) === shown(b);
}
