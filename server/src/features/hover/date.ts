import { message, type Message } from '../../base/message.ts';
import type { CorpusArticle } from '../../corpus/types.ts';
import type { Timex } from '../../extract/facts.ts';
import { escapeMarkdown } from '../markdown.ts';
import { sourceDate } from '../sources.ts';
import { renderTimex } from '../dates.ts';
import type { View } from '../view.ts';

/** A date or duration: what it means, its TIMEX3 value, and what that was worked out from. */
export function hoverDate(view: View, article: CorpusArticle, timex: Timex): string {
  const { translate } = view;
  const meaning = escapeMarkdown(renderTimex(timex, view, true));
  const side = timex.mod ?? timex.bound;
  const mod = side ? modLabels[side] : undefined;
  const shown = mod ? translate(mod.template, meaning) : meaning;
  const value = /^\d/.test(timex.value) ? ` – \`${timex.value.replaceAll('`', '')}\`` : '';
  return [`**${shown}**${value}`, ...resolution(view, article, timex)].join('  \n');
}

const modLabels: Readonly<Partial<Record<NonNullable<Timex['mod']>, Message>>> = {
  START: message('beginning of {0}'),
  MID: message('middle of {0}'),
  END: message('end of {0}'),
  APPROX: message('about {0}'),
  BEFORE: message('before {0}'),
  ON_OR_BEFORE: message('by {0}'),
  AFTER: message('after {0}'),
  ON_OR_AFTER: message('from {0} on'),
  LESS_THAN: message('less than {0}'),
  MORE_THAN: message('more than {0}'),
  EQUAL_OR_LESS: message('at most {0}'),
  EQUAL_OR_MORE: message('at least {0}'),
};

function resolution(view: View, { facts }: CorpusArticle, timex: Timex): string[] {
  const { translate } = view;
  if (timex.anchor === 'text') return [timex.anchorValue === undefined ? translate('Worked out from another date of the text.') : translate('Counted from {0}, a date told before.', escapeMarkdown(timex.anchorValue))];
  if (timex.anchor === 'none' && (timex.type === 'DATE' || timex.type === 'TIME')) return [translate('Not resolved: nothing in the text says which day it is counted from.')];
  if (timex.anchor !== 'published') return [];
  const date = escapeMarkdown(sourceDate(view, facts.published.value));
  return [facts.published.basis === 'given' || facts.published.basis === 'explicit'
    ? translate('Counted from the publication date, {0}.', date)
    : translate('Counted from the publication date, {0}, which is itself worked out.', date)];
}
