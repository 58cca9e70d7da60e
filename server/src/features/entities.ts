import { compareText } from '../base/compareText.ts';
import type { CorpusArticle, SharedEntity } from '../corpus/types.ts';
import type { Mention } from '../extract/facts.ts';
import type { Place, View } from './view.ts';

/** An entity as a reader meets it: across articles where the corpus links it, in its own article where not. */
export interface KnownEntity {
  readonly id: string;
  readonly name: string;
  readonly type: Mention['type'];
  /** Other forms, most used first. */
  readonly aliases: readonly string[];
  readonly articles: readonly CorpusArticle[];
}

/** The entity that a mention names. */
export function entityOf(view: View, article: CorpusArticle, mention: Mention): KnownEntity {
  const id = view.snapshot.entityOf(article.key, mention.id);
  const shared = view.snapshot.entities.get(id);
  if (shared) return knownEntity(view, shared);
  const form = article.facts.entities.find((entity) => entity.id === mention.id);
  return { id, name: mention.name, type: mention.type, aliases: (form?.forms ?? []).filter((other) => other !== mention.name), articles: [article] };
}

/** A shared entity with its articles in order of time; undated ones come last. */
export function knownEntity(view: View, shared: SharedEntity): KnownEntity {
  const articles = shared.mentions.map(({ article }) => view.snapshot.articles.get(article)).filter((article) => article !== undefined);
  return { id: shared.id, name: shared.name, type: shared.type, aliases: shared.aliases.filter((alias) => alias !== shared.name), articles: [...articles].sort(byTime) };
}

/** All namings of an entity, in order of time, then of text. */
export function mentionsOf(view: View, entity: KnownEntity): Place[] {
  return entity.articles.flatMap((article) =>
    article.facts.mentions
      .filter((mention) => view.snapshot.entityOf(article.key, mention.id) === entity.id)
      .map(({ start, end }) => ({ file: article.file, start, end })));
}

/** Orders articles by publication date, then by file and place. */
export function byTime(a: CorpusArticle, b: CorpusArticle): number {
  return compareText(a.facts.published.value || '~', b.facts.published.value || '~') || compareText(a.file, b.file) || a.facts.index - b.facts.index;
}
