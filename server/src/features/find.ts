import type { Span } from '../base/span.ts';
import type { CorpusArticle } from '../corpus/types.ts';
import type { ArticleFacts, Mention, Timex } from '../extract/facts.ts';
import type { View } from './view.ts';

/** Articles of a file, in order. */
export function articlesOf(view: View, file: string): CorpusArticle[] {
  const source = view.snapshot.sources.get(file);
  if (!source) return [];
  return source.facts.articles.map((facts) => ({ key: articleKey(file, facts), file, outlet: source.outlet, facts }));
}

/** Key of an article in the corpus (see {@link CorpusArticle.key}). */
export function articleKey(file: string, facts: ArticleFacts): string {
  return `${file}#${facts.index}`;
}

/** True if a cursor at `offset` stands in or right after the span, as editors place it at the end of a word. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** The narrowest span at an offset; one that contains it wins over one that ends there. */
export function narrowestAt<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  const score = (span: Span): number => span.end - span.start + (offset < span.end ? 0 : 1_000_000);
  return spans.filter((span) => touches(span, offset)).sort((a, b) => score(a) - score(b))[0];
}

/** The naming of an entity at an offset, with its article. */
export function mentionAt(view: View, file: string, offset: number): { readonly article: CorpusArticle; readonly mention: Mention } | undefined {
  return itemAt(view, file, offset, (facts) => facts.mentions, (article, mention) => ({ article, mention }));
}

/** The phrase at an offset that stands for an entity without naming it (*le président ukrainien*), with its article. */
export function designationAt(view: View, file: string, offset: number): { readonly article: CorpusArticle; readonly mention: Mention } | undefined {
  return itemAt(view, file, offset, (facts) => facts.designations ?? [], (article, mention) => ({ article, mention }));
}

/** The temporal expression at an offset, with its article. */
export function timexAt(view: View, file: string, offset: number): { readonly article: CorpusArticle; readonly timex: Timex } | undefined {
  return itemAt(view, file, offset, (facts) => facts.timexes, (article, timex) => ({ article, timex }));
}

function itemAt<T extends Span, R>(view: View, file: string, offset: number, pick: (facts: ArticleFacts) => readonly T[], result: (article: CorpusArticle, item: T) => R): R | undefined {
  for (const article of articlesOf(view, file)) {
    const item = narrowestAt(pick(article.facts), offset);
    if (item) return result(article, item);
  }
  return undefined;
}
