import { message } from '../../base/message.ts';
import type { Timex } from '../../extract/facts.ts';
import { flawed } from './finding.ts';
import type { Check } from './check.ts';

/** An end before its start: *du 30 au 28 août*, *from May 12 to May 9, 2021*. */
export const order: Check = (article) =>
  article.article.facts.timexes.flatMap((timex) => {
    const ends = reversed(timex);
    if (!ends) return [];
    const { start, end, value, earliest, latest } = timex;
    const why = [message('The last day, {0}, lies before the first, {1}.', ends.last, ends.first)];
    return [flawed(article, { code: 'conflict/period', attribute: 'period', severity: 'information', confidence: 0.8, passages: [{ start, end, value: { kind: 'date', value, earliest, latest } }], why })];
  });

/**
 * The two days of a period that runs backwards. Where no year is written, the reading makes the first day one of the year before;
 * two days of one month a year apart are then the same slip, while *du 20 décembre au 3 janvier* crosses a year.
 */
function reversed({ type, value, anchor }: Timex): { first: string; last: string } | undefined {
  const [, first = '', last = ''] = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/.exec(value) ?? [];
  if (type !== 'DATE' || first === '') return undefined;
  if (last < first) return anchor === 'absolute' ? { first, last } : undefined;
  const sameMonth = first.slice(5, 7) === last.slice(5, 7) && Number(last.slice(0, 4)) - Number(first.slice(0, 4)) === 1;
  return anchor !== 'absolute' && sameMonth && last.slice(8) < first.slice(8) ? { first: first.slice(5), last: last.slice(5) } : undefined;
}
