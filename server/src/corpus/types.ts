import type { Span } from '../base/span.ts';
import type { ArticleFacts, EntityType, FileFacts } from '../extract/facts.ts';

/** A file's facts as the corpus holds them. `file` is a path relative to the folder or a URI: opaque here. */
export interface Source {
  readonly file: string;
  readonly outlet: string;
  /** Hash of text and options: equal hashes mean equal facts. */
  readonly hash: string;
  readonly facts: FileFacts;
}

/** Key of an article in the corpus: `file#index`. */
export type ArticleKey = string;

export interface CorpusArticle {
  readonly key: ArticleKey;
  readonly file: string;
  readonly outlet: string;
  readonly facts: ArticleFacts;
}

/** An entity across articles. */
export interface SharedEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  /** All forms, by number of uses. */
  readonly aliases: readonly string[];
  readonly mentions: readonly { readonly article: ArticleKey; readonly count: number }[];
}

/** Two passages of which one was copied from the other or both from a third text. */
export interface ReusePair {
  readonly a: { readonly article: ArticleKey } & Span;
  readonly b: { readonly article: ArticleKey } & Span;
  /** Share of five-word shingles of the shorter passage found in the other, 0 to 1. */
  readonly similarity: number;
}

/** All articles at one moment. Immutable: a change makes a new one that shares what did not change. */
export interface Snapshot {
  readonly sources: ReadonlyMap<string, Source>;
  readonly articles: ReadonlyMap<ArticleKey, CorpusArticle>;
  readonly entities: ReadonlyMap<string, SharedEntity>;
  /** Shared entity key for an article's own key; the key itself where nothing links it. */
  entityOf(article: ArticleKey, id: string): string;
  /** Dependence group of an article: articles that copy from each other share one. */
  groupOf(article: ArticleKey): string;
  /** Articles of which this one is a near-copy: most of the shorter one's five-word shingles stand in the other. */
  copiesOf(article: ArticleKey): readonly ArticleKey[];
  readonly reuse: readonly ReusePair[];
}

/** A file that came, changed (`source`) or went (`null`). */
export interface SourceChange {
  readonly file: string;
  readonly source: Source | null;
}

/** The snapshot after a change, and the articles whose own facts or whose links to others may differ. */
export interface Applied {
  readonly snapshot: Snapshot;
  readonly touched: ReadonlySet<ArticleKey>;
}
