import { message } from '../../base/message.ts';
import { dayNumber, isoDay } from '../days.ts';
import type { Check } from './check.ts';
import { flawed } from './finding.ts';

/** A date that no calendar has: *31 juin*, *30 February 2021*. */
export const impossible: Check = (article) =>
  article.article.facts.timexes.flatMap(({ start, end, value, earliest, latest, anchor }) => {
    const day = /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(value)?.[0];
    if (day === undefined || anchor !== 'absolute' || isReal(day)) return [];
    const why = [message('There is no such day: {0}.', day)];
    return [flawed(article, { code: 'conflict/weekday', attribute: 'weekday', confidence: 0.95, passages: [{ start, end, value: { kind: 'date', value, earliest, latest } }], why })];
  });

function isReal(day: string): boolean {
  const number = dayNumber(day);
  return !Number.isNaN(number) && isoDay(number) === day;
}
