import type { Span } from '../../src/base/span.ts';
import type { ArticleFacts, FileFacts } from '../../src/extract/facts.ts';

/** What is wrong with the ranges of the facts of a text, in words; empty when nothing is. */
export function wrongSpans(text: string, { articles }: FileFacts): string[] {
  return [...disordered('articles', articles), ...articles.flatMap((article) => [...outside('article', [article], { start: 0, end: text.length }), ...wrongInArticle(article)])];
}

function wrongInArticle(article: ArticleFacts): string[] {
  const { lines, mentions, timexes, quantities, quotes, claims, furniture, headline } = article;
  const lists = { lines, mentions, timexes, quantities, quotes, claims, furniture, headline: headline ? [headline] : [] };
  return [
    ...Object.entries(lists).flatMap(([name, spans]) => outside(name, spans, article)),
    ...disordered('lines', lines),
    ...disordered('mentions', mentions),
    ...disordered('timexes', timexes),
    ...outside('sentences of claims', claims.map(({ sentence }) => sentence), article),
    ...claims.filter(({ start, end, sentence }) => start < sentence.start || end > sentence.end).map(({ start, end }) => `claim ${start}-${end} leaves its sentence`),
    ...claims.filter(({ confidence }) => !(confidence >= 0 && confidence <= 1)).map(({ confidence }) => `confidence ${confidence}`),
  ];
}

function outside(name: string, spans: readonly Span[], within: Span): string[] {
  return spans.filter(({ start, end }) => !(start >= within.start && start <= end && end <= within.end)).map(({ start, end }) => `${name} ${start}-${end} outside ${within.start}-${within.end}`);
}

/** Spans that should stand in order and apart. */
function disordered(name: string, spans: readonly Span[]): string[] {
  return spans.flatMap((span, i) => (i > 0 && span.start < (spans[i - 1]?.end ?? 0) ? [`${name} ${span.start}-${span.end} overlap or stand out of order`] : []));
}
