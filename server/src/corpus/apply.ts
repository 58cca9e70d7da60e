import { finish, type Steps } from '../base/steps.ts';
import { linkEntities, type EntityIndex } from './entities.ts';
import { outletOf } from './outlet.ts';
import { VersionedMap } from '../base/versions.ts';
import { ReuseIndex } from './reuse/index.ts';
import type { Applied, ArticleKey, CorpusArticle, ReusePair, Snapshot, Source, SourceChange } from './types.ts';

/** A corpus without articles. */
export const emptySnapshot: Snapshot = {
  sources: new VersionedMap(),
  articles: new VersionedMap(),
  entities: new Map(),
  entityOf: (_article, id) => id,
  groupOf: (article) => article,
  copiesOf: () => [],
  reuse: [],
};

/**
 * The corpus after some files came, changed or went. The given snapshot stays as it was. The maps of files and articles
 * and the indexes for text reuse and entity links move on to the new snapshot, so that the work is proportional to the change; who
 * still asks the old one pays for a copy. Applying to a snapshot that is not the newest is correct too, and pays for new indexes.
 * With `later` links between entities and between copies are left for {@link relink} or the next change without it: for long lists of
 * changes.
 */
export function apply(snapshot: Snapshot, changes: readonly SourceChange[], later = false): Applied {
  const latest = new Map(changes.map((change) => [change.file, change.source]));
  const real = [...latest].filter(([file, source]) => snapshot.sources.get(file)?.hash !== source?.hash || snapshot.sources.get(file)?.outlet !== source?.outlet);
  if (real.length === 0) return { snapshot, touched: new Set() };
  const removed: ArticleKey[] = [];
  const added: CorpusArticle[] = [];
  for (const [file, source] of real) {
    removed.push(...keysOf(snapshot.sources.get(file)));
    added.push(...articlesOf(file, source));
  }
  const gone = removed.map((key): [ArticleKey, undefined] => [key, undefined]);
  const articles = VersionedMap.of(snapshot.articles).with(new Map<ArticleKey, CorpusArticle | undefined>([...gone, ...added.map((article): [ArticleKey, CorpusArticle] => [article.key, article])]));
  const sources = VersionedMap.of(snapshot.sources).with(new Map(real.map(([file, source]) => [file, source ?? undefined])));
  return settle(snapshot, sources, articles, removed, added, later);
}

/** Links the entities of a snapshot whose links were left for later, in small steps. Steps that are not gone to their end are not lost. */
export function* relink(snapshot: Snapshot): Generator<void, Applied> {
  const moment = moments.get(snapshot);
  if (!moment || moment.version !== moment.indexes.version) return { snapshot, touched: new Set() };
  const { indexes } = moment;
  yield* link(indexes, snapshot.articles);
  return { snapshot: snapshotOf(snapshot.sources, snapshot.articles, indexes), touched: standing(touchedOf(indexes), snapshot.articles) };
}

/** What one snapshot hands on to its successor. It belongs to the newest; `version` tells which that is. */
interface Indexes {
  readonly reuse: ReuseIndex;
  readonly entities: EntityIndex;
  version: number;
}

const moments = new WeakMap<Snapshot, { readonly indexes: Indexes; readonly version: number }>();

function settle(before: Snapshot, sources: ReadonlyMap<string, Source>, articles: ReadonlyMap<ArticleKey, CorpusArticle>, removed: readonly ArticleKey[], added: readonly CorpusArticle[], later: boolean): Applied {
  const moment = moments.get(before);
  const indexes = moment && moment.version === moment.indexes.version ? moment.indexes : indexed(before.articles);
  indexes.version++;
  indexes.reuse.update(removed, added);
  indexes.entities.update(removed, added);
  if (!later) finish(link(indexes, articles));
  const touched = later ? [] : standing(touchedOf(indexes), articles);
  return { snapshot: snapshotOf(sources, articles, indexes), touched: new Set([...removed, ...added.map(({ key }) => key), ...touched]) };
}

/** A snapshot that looks things up in the indexes while they are its own. Once they moved on it pays for new ones, when somebody asks. */
function snapshotOf(sources: ReadonlyMap<string, Source>, articles: ReadonlyMap<ArticleKey, CorpusArticle>, shared: Indexes): Snapshot {
  const { version } = shared;
  let own: Indexes | undefined;
  let reuse: readonly ReusePair[] | undefined;
  const indexes = (): Indexes => (shared.version === version ? shared : (own ??= indexed(articles)));
  const snapshot: Snapshot = {
    sources,
    articles,
    get entities() {
      return indexes().entities.entities;
    },
    entityOf: (article, id) => indexes().entities.entityOf(article, id),
    groupOf: (key) => indexes().reuse.groupOf(key),
    copiesOf: (key) => indexes().reuse.copiesOf(key),
    get reuse() {
      reuse ??= indexes().reuse.pairs();
      return reuse;
    },
  };
  moments.set(snapshot, { indexes: shared, version });
  return snapshot;
}

function indexed(articles: ReadonlyMap<ArticleKey, CorpusArticle>): Indexes {
  const reuse = new ReuseIndex();
  reuse.update([], [...articles.values()]);
  finish(reuse.settle((key) => articles.get(key)));
  return { reuse, entities: linkEntities(articles.values()), version: 0 };
}

function* link({ reuse, entities }: Indexes, articles: ReadonlyMap<ArticleKey, CorpusArticle>): Steps<void> {
  yield* reuse.settle((key) => articles.get(key));
  yield* entities.settle();
}

function touchedOf({ reuse, entities }: Indexes): ArticleKey[] {
  return [...reuse.takeTouched(), ...entities.takeTouched()];
}

function standing(keys: Iterable<ArticleKey>, articles: ReadonlyMap<ArticleKey, CorpusArticle>): Set<ArticleKey> {
  return new Set([...keys].filter((key) => articles.has(key)));
}

function keysOf(source: Source | undefined): ArticleKey[] {
  return source ? source.facts.articles.map(({ index }) => `${source.file}#${index}`) : [];
}

function articlesOf(file: string, source: Source | null): CorpusArticle[] {
  if (!source) return [];
  const outlet = source.outlet === '' ? outletOf(file) : source.outlet;
  return source.facts.articles.map((facts) => ({ key: `${file}#${facts.index}`, file, outlet, facts }));
}
