import type { Span } from '../base/span.ts';
import type { ArticleKey, CorpusArticle } from '../corpus/types.ts';
import { byTime } from './entities.ts';
import { articlesOf } from './find.ts';
import type { View } from './view.ts';

/** An article that shares passages with another one. `spans` are the passages in the article that repeats. */
export interface Repeat {
  readonly article: CorpusArticle;
  readonly spans: readonly Span[];
}

/** The article at an offset of a file. */
export function articleAt(view: View, file: string, offset: number): CorpusArticle | undefined {
  const articles = articlesOf(view, file);
  return articles.find(({ facts }) => facts.start <= offset && offset <= facts.end) ?? articles[0];
}

/** The earlier articles whose passages this one repeats. Of two without a date the first in order of files counts as the earlier. */
export function repeatedBy(view: View, key: ArticleKey): Repeat[] {
  return sharing(view, key, (own, other) => byTime(other, own) < 0, 'own');
}

/** The later articles that repeat passages of this one. */
export function repeating(view: View, key: ArticleKey): Repeat[] {
  return sharing(view, key, (own, other) => byTime(own, other) < 0, 'other');
}

function sharing({ snapshot }: View, key: ArticleKey, wanted: (own: CorpusArticle, other: CorpusArticle) => boolean, spansOf: 'own' | 'other'): Repeat[] {
  const own = snapshot.articles.get(key);
  const found = new Map<ArticleKey, { article: CorpusArticle; spans: Span[] }>();
  for (const { a, b } of snapshot.reuse) {
    const [mine, theirs] = a.article === key ? [a, b] : b.article === key ? [b, a] : [undefined, undefined];
    const other = theirs && snapshot.articles.get(theirs.article);
    if (!own || !mine || !other || !wanted(own, other)) continue;
    const known = found.get(other.key) ?? { article: other, spans: [] };
    const { start, end } = spansOf === 'own' ? mine : theirs;
    known.spans.push({ start, end });
    found.set(other.key, known);
  }
  return [...found.values()].sort((x, y) => byTime(x.article, y.article));
}
