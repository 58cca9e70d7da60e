import type { ArticleKey, CorpusArticle, SharedEntity } from './types.ts';

/** Who is who over all articles: the shared entities, and the way from an article's own key to the shared one. */
export interface LinkedEntities {
  readonly entities: ReadonlyMap<string, SharedEntity>;
  /** Shared key for an article's own key; the key itself where nothing links it. */
  entityOf(article: ArticleKey, id: string): string;
}

/** Links the entities of all articles. Equal keys are one entity. */
export function linkEntities(articles: Iterable<CorpusArticle>): LinkedEntities {
  const entities = new Map<string, SharedEntity>();
  for (const { key, facts } of articles) {
    for (const form of facts.entities) {
      const count = facts.mentions.filter((mention) => mention.id === form.id).length;
      const known = entities.get(form.id);
      entities.set(form.id, {
        id: form.id,
        type: form.type,
        name: known?.name ?? form.name,
        aliases: [...new Set([...(known?.aliases ?? []), ...form.forms])],
        mentions: [...(known?.mentions ?? []), { article: key, count }],
      });
    }
  }
  return { entities, entityOf: (_article, id) => id };
}
