import type { Statement } from '../compare/types.ts';
import { escapeMarkdown, link } from './markdown.ts';
import { renderDate } from './dates.ts';
import { renderValue } from './values.ts';
import type { View } from './view.ts';

/** What a source is called: its outlet where a person gave it, else its path. */
export function sourceName(view: View, { outlet, file }: { readonly outlet: string; readonly file: string }): string {
  return outlet || view.nameOf(file);
}

/** Publication date of a source as a person reads it. */
export function sourceDate(view: View, published: string): string {
  return published ? renderDate(published, view) : view.translate('no date');
}

/** What a statement says, with its speaker where it has one: `12,000 (the police)`. */
export function saidValue(view: View, statement: Statement): string {
  const value = renderValue(statement.claim.value, view);
  const speaker = statement.claim.attribution?.name;
  const shown = statement.claim.polarity ? value : view.translate('not {0}', value);
  return speaker ? `${shown} (${speaker})` : shown;
}

/** One row of a table of sources: linked name, date, value and words, as Markdown. */
export function sourceRow(view: View, statement: Statement): string[] {
  const words = view.textOf(statement.file).slice(statement.start, statement.end);
  return [
    link(sourceName(view, statement), view.linkTo(statement)),
    escapeMarkdown(sourceDate(view, statement.published)),
    `**${escapeMarkdown(saidValue(view, statement))}**${words ? ` – ${escapeMarkdown(words)}` : ''}`,
  ];
}
