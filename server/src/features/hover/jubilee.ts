import type { Span } from '../../base/span.ts';
import { jubileeAt, originOf } from '../../extract/dates/jubilee.ts';
import { articlesOf } from '../find.ts';
import type { View } from '../view.ts';

/** An anniversary or a numbered edition: the year it goes back to, from the year of publication. */
export function hoverJubilee(view: View, file: string, offset: number): { readonly markdown: string; readonly span: Span } | undefined {
  const jubilee = jubileeAt(view.textOf(file), offset);
  const article = jubilee && articlesOf(view, file).find(({ facts }) => facts.start <= offset && offset <= facts.end);
  const year = /^\d{4}/.exec(article?.facts.published.value ?? '')?.[0];
  if (!jubilee || year === undefined) return undefined;
  const { start, end } = jubilee;
  const markdown = jubilee.kind === 'anniversary'
    ? view.translate('Told in {0}, this anniversary goes back to **{1}**.', year, originOf(jubilee, Number(year)))
    : view.translate('Told in {0}, the first edition was in **{1}** if there was one each year.', year, originOf(jubilee, Number(year)) + 1);
  return { markdown, span: { start, end } };
}
