import { matrixOf, type Cell, type Row } from '../features/board/matrix.ts';
import type { Story } from '../features/board/stories.ts';
import { verdictLabels } from '../features/labels.ts';
import { escapeMarkdown, table } from '../features/markdown.ts';
import { sourceDate, sourceName } from '../features/sources.ts';
import { byTime } from '../features/statements.ts';
import type { View } from '../features/view.ts';
import { excerpt } from './excerpt.ts';
import { sentenceOf } from './sentence.ts';

/** A story as Markdown, to paste into a message or a ticket: facts against sources as a table, then each finding with its passages. */
export function storyMarkdown(story: Story, view: View): string {
  const { translate } = view;
  const { columns, rows } = matrixOf(view, story);
  const head = [translate('Fact'), ...columns.map(({ name, date }) => `${escapeMarkdown(name)}<br>${escapeMarkdown(date)}`)];
  const body = rows.map((row) => [aboutOf(row, view), ...row.cells.map((cells) => cells.map(cellOf).join('<br>') || '–')]);
  const own = new Set(story.questions.flatMap(({ finding }) => (finding && finding.severity !== 'hint' ? [finding] : [])));
  const findings = [...own].map((finding) => {
    const passages = [...finding.statements].sort(byTime).map((statement) => {
      const { before, words, after } = excerpt(view.textOf(statement.file), statement);
      return `> ${escapeMarkdown(`${sourceName(view, statement)}, ${sourceDate(view, statement.published)}`)}${view.locale === 'fr' ? '\u00A0' : ''}: ${escapeMarkdown(before)}${before ? ' ' : ''}**${escapeMarkdown(words)}**${/^[\p{L}\p{N}]/u.test(after) ? ' ' : ''}${escapeMarkdown(after)}`;
    });
    return `**${escapeMarkdown(sentenceOf(finding, view), 400)}**\n\n${passages.join('\n>\n')}`;
  });
  return `${[`## ${escapeMarkdown(story.title)}`, table(head, body), ...findings].join('\n\n')}\n`;
}

function aboutOf({ subject, attribute, verdict }: Row, { translate }: View): string {
  return `${[subject, attribute].filter(Boolean).map((part) => escapeMarkdown(part)).join(', ')} (${translate(verdictLabels[verdict].template)})`;
}

function cellOf({ value }: Cell): string {
  return escapeMarkdown(value);
}
