import type { Span } from '../base/span.ts';
import { overlaps } from '../base/span.ts';
import type { CorpusArticle } from '../corpus/types.ts';
import { titleKey } from '../extract/title.ts';
import { copiedDate } from './copyDate.ts';
import { articlesOf } from './find.ts';
import { cluePlaces, dateLine } from './publicationDate.ts';
import { renderDate } from './dates.ts';
import type { Place, View } from './view.ts';

/** What a person can do about the publication date of an article; `article` is its title where the file holds several. */
export type DateAction = { readonly title: string } & (
  | { readonly kind: 'set'; readonly value: string; readonly article?: string }
  | { readonly kind: 'ask'; readonly suggestion: string; readonly article?: string }
  | { readonly kind: 'why'; readonly at: Place; readonly clues: readonly Place[] }
);

/**
 * Quick fixes on the headline and on dates: keep the date that was worked out, or the one under the cursor, for good; ask for
 * another; show the clues. In a file of several articles each is set by its title.
 */
export function dateActions(view: View, file: string, selection: Span): DateAction[] {
  const articles = articlesOf(view, file);
  const article = articles.find(({ facts }) => facts.start <= selection.start && selection.start <= facts.end);
  if (!article) return [];
  const onHeadline = meets(dateLine(view, article), selection);
  const under = dayUnder(article, selection);
  if (!onHeadline && under === undefined) return [];
  const named = articles.length === 1 ? {} : { article: titleOf(view, article) };
  if (named.article === '') return whyAction(view, article);
  const copied = onHeadline ? copiedDate(view, article) : undefined;
  const value = under ?? article.facts.published.value;
  return [
    ...((under !== undefined || article.facts.published.basis === 'inferred') && settable(article, value) ? [{ ...setAction(view, value), ...named }] : []),
    ...(copied ? [{ ...setAction(view, copied.value), title: view.translate('Set the publication date: {0}', `${renderDate(copied.value, view)} (${copied.label})`), ...named }] : []),
    ...(onHeadline ? [{ kind: 'ask', title: view.translate('Set the publication date…'), suggestion: article.facts.published.value, ...named } as const] : []),
    ...whyAction(view, article),
  ];
}

function titleOf(view: View, article: CorpusArticle): string {
  const { start, end } = dateLine(view, article);
  return titleKey(view.textOf(article.file).slice(start, end));
}

/** A caret meets the span that it stands in or at; a selection the one that it shares something with. */
function meets(span: Span, selection: Span): boolean {
  return overlaps(span, selection) || (span.start <= selection.start && selection.end <= span.end);
}

function dayUnder({ facts }: CorpusArticle, selection: Span): string | undefined {
  return facts.timexes.find((timex) => timex.type === 'DATE' && /^\d{4}-\d{2}-\d{2}$/.test(timex.value) && timex.earliest !== null && meets(timex, selection))?.value;
}

/** What is set already needs no fix. */
function settable({ facts: { published } }: CorpusArticle, value: string): boolean {
  return value !== '' && (value !== published.value || published.basis === 'inferred');
}

function setAction(view: View, value: string): DateAction {
  return { kind: 'set', title: view.translate('Set the publication date: {0}', renderDate(value, view)), value };
}

function whyAction(view: View, article: CorpusArticle): DateAction[] {
  const clues = cluePlaces(article);
  const { start, end } = dateLine(view, article);
  return clues.length > 0 ? [{ kind: 'why', title: view.translate('Why this date?'), at: { file: article.file, start, end }, clues }] : [];
}
