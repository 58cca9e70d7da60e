import type { CorpusArticle } from '../../corpus/types.ts';
import type { Clue } from '../../extract/facts.ts';
import { articlesOf, touches } from '../find.ts';
import { escapeMarkdown, link } from '../markdown.ts';
import { copiedDate } from '../copyDate.ts';
import { clueWords, dateLine, publicationLine } from '../publicationDate.ts';
import { renderDate } from '../dates.ts';
import type { View } from '../view.ts';

/** The article whose headline, or a clue to whose date, stands at an offset. */
export function datedAt(view: View, file: string, offset: number): CorpusArticle | undefined {
  return articlesOf(view, file).find((article) => touches(dateLine(view, article), offset) || article.facts.published.evidence.some((clue) => clue.start < clue.end && touches(clue, offset)));
}

/** The publication date of an article, how sure it is, and every clue with a link to its passage. */
export function hoverPublished(view: View, article: CorpusArticle): string {
  const { translate } = view;
  const { published } = article.facts;
  const known = published.basis !== 'none';
  const head = known ? translate('Publication date: {0}', `**${escapeMarkdown(renderDate(published.value, view))}**`) : `**${escapeMarkdown(publicationLine(view, published))}**`;
  const sure = published.basis === 'inferred' ? [translate('Inferred; such conclusions are right in {0} of 100 cases.', Math.round(published.confidence * 100))] : published.evidence.length === 0 && known ? [escapeMarkdown(publicationLine(view, published))] : [];
  const clues = published.evidence.map((clue) => clueLine(view, article, clue));
  const copied = copiedDate(view, article);
  const all = copied ? [...clues, `- ${escapeMarkdown(copied.label)} ${link('→', view.linkTo(copied.at))}`] : clues;
  return [[head, ...sure].join('  \n'), ...(all.length > 0 ? [all.join('\n')] : [])].join('\n\n');
}

function clueLine(view: View, { file }: CorpusArticle, clue: Clue): string {
  const words = escapeMarkdown(clueWords(view, clue, 'whole'), 300);
  return `- ${words}${clue.start < clue.end ? ` ${link('→', view.linkTo({ file, start: clue.start, end: clue.end }))}` : ''}`;
}
