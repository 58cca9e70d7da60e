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
  /** Those that name it, in order of time; undated ones come last. */
  readonly articles: readonly CorpusArticle[];
  /** The same in no order: a country stands in thousands, and most who ask need two or three of them. */
  readonly unordered: readonly CorpusArticle[];
}

/** The entity that a mention names. */
export function entityOf(view: View, article: CorpusArticle, mention: Mention): KnownEntity {
  const id = view.snapshot.entityOf(article.key, mention.id);
  const shared = view.snapshot.entities.get(id);
  if (shared) return knownEntity(view, shared);
  const form = article.facts.entities.find((entity) => entity.id === mention.id);
  return { id, name: mention.name, type: mention.type, aliases: (form?.forms ?? []).filter((other) => other !== mention.name), articles: [article], unordered: [article] };
}

/** A shared entity with its articles. */
export function knownEntity(view: View, shared: SharedEntity): KnownEntity {
  const unordered = shared.mentions.map(({ article }) => view.snapshot.articles.get(article)).filter((article) => article !== undefined);
  const { id, name, type, aliases } = shared;
  return {
    id, name, type, unordered,
    aliases: aliases.filter((alias) => alias !== name),
    get articles() {
      return [...unordered].sort(byTime);
    },
  };
}

/** All namings of an entity, in order of time, then of text. */
export function mentionsOf(view: View, entity: KnownEntity): Place[] {
  return entity.articles.flatMap((article) => mentionsIn(view, article, entity.id));
}

/** The namings of an entity in one article, in order of the text. */
export function mentionsIn(view: View, article: CorpusArticle, id: string): Place[] {
  return article.facts.mentions
    .filter((mention) => view.snapshot.entityOf(article.key, mention.id) === id)
    .map(({ start, end }) => ({ file: article.file, start, end }));
}

/** Orders articles by publication date, then by file and place. */
export function byTime(a: CorpusArticle, b: CorpusArticle): number {
  return compareText(a.facts.published.value || '~', b.facts.published.value || '~') || compareText(a.file, b.file) || a.facts.index - b.facts.index;
}
