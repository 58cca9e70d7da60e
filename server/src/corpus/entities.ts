import { finish } from '../base/steps.ts';
import { linksOf } from './links/index.ts';
import { rosterOf, type Roster } from './links/roster.ts';
import { Shared } from './links/shared.ts';
import type { ArticleKey, CorpusArticle, SharedEntity } from './types.ts';

/** Who is who over all articles: the shared entities, and the way from an article's own key to the shared one. */
export interface LinkedEntities {
  readonly entities: ReadonlyMap<string, SharedEntity>;
  /** Shared key for an article's own key; the key itself where nothing links it. */
  entityOf(article: ArticleKey, id: string): string;
}

/**
 * Links the entities of all articles: equal keys; spellings of one full name; an acronym and the name that another article
 * gives it; a bare surname and the one person of that name in articles about the same things. A doubt leaves two entities
 * apart, for a wrong link makes a false conflict. What is read off one article is remembered with its facts, so that linking
 * again after a change costs the sum over entities, not over texts. The result depends on the articles and their order only.
 */
export function linkEntities(articles: Iterable<CorpusArticle>): LinkedEntities {
  return finish(linkInSteps(articles));
}

/** Articles that are looked at in one step. */
const STEP = 100;

/** {@link linkEntities} in small steps. */
export function* linkInSteps(articles: Iterable<CorpusArticle>): Generator<void, LinkedEntities> {
  const rosters: Roster[] = [];
  for (const article of articles) {
    rosters.push(rosterOf(article));
    if (rosters.length % STEP === 0) yield;
  }
  const { everywhere, inArticle } = yield* linksOf(rosters);
  const entityOf = (article: ArticleKey, id: string): string => inArticle.get(article)?.get(id) ?? everywhere.get(id) ?? id;
  const entities = new Map<string, Shared>();
  for (const [at, roster] of rosters.entries()) {
    if (at % STEP === 0) yield;
    const links = inArticle.get(roster.article);
    for (const own of roster.entities) {
      const id = links?.get(own.form.id) ?? everywhere.get(own.form.id) ?? own.form.id;
      const shared = entities.get(id);
      if (shared) shared.add(roster.article, own);
      else entities.set(id, new Shared(id, roster.article, own));
    }
  }
  return { entities, entityOf };
}
