import type { CorpusArticle } from '../corpus/types.ts';
import { byTime } from './entities.ts';
import { cluePlaces, clueWords, dateLine, publicationLine } from './publicationDate.ts';
import { sourceName } from './sources.ts';
import type { Place, View } from './view.ts';

/** An article as a list of sources shows it. */
export interface ListedSource {
  readonly source: string;
  readonly headline: string;
  readonly place: Place;
  /** The publication date and how it is known. */
  readonly date: string;
  readonly value: string;
  readonly clues: readonly { readonly why: string; readonly place?: Place }[];
  /** Articles that copy from each other have one group. Absent where it stands alone. */
  readonly group?: string;
}

/** All articles in order of time. */
export function listSources(view: View): ListedSource[] {
  const articles = [...view.snapshot.articles.values()].sort(byTime);
  const sizes = new Map<string, number>();
  for (const { key } of articles) sizes.set(view.snapshot.groupOf(key), (sizes.get(view.snapshot.groupOf(key)) ?? 0) + 1);
  return articles.map((article) => listed(view, article, sizes));
}

function listed(view: View, article: CorpusArticle, sizes: ReadonlyMap<string, number>): ListedSource {
  const { published, headlineText } = article.facts;
  const group = view.snapshot.groupOf(article.key);
  const shown = new Set(cluePlaces(article).map(({ start }) => start));
  return {
    source: sourceName(view, article), headline: headlineText, value: published.value,
    place: { file: article.file, ...spanOf(dateLine(view, article)) },
    date: publicationLine(view, published),
    clues: published.evidence.map((clue) => ({ why: clueWords(view, clue, 'whole'), ...(shown.has(clue.start) && clue.start < clue.end ? { place: { file: article.file, ...spanOf(clue) } } : {}) })),
    ...((sizes.get(group) ?? 1) > 1 ? { group } : {}),
  };
}

function spanOf({ start, end }: { readonly start: number; readonly end: number }): { readonly start: number; readonly end: number } {
  return { start, end };
}
