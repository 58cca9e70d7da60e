import { message } from '../../base/message.ts';
import { isoDay, dayNumber } from '../days.ts';
import type { Check } from './check.ts';
import { flawed } from './finding.ts';

/** ISO weekday of a day number: 1970-01-01 was a Thursday. */
const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** A weekday beside a full date must be that of the date. Years before 1900 are left alone: calendars differ. */
export const weekday: Check = (article) =>
  article.article.facts.timexes.flatMap((timex) => {
    if (timex.weekday === undefined || timex.value < '1900') return [];
    const day = dayNumber(timex.value.slice(0, 10));
    if (Number.isNaN(day) || isoDay(day) !== timex.value.slice(0, 10) || weekdayOf(day) === timex.weekday) return [];
    const { start, end, value, earliest, latest } = timex;
    const why = [message('{0} is a {1}, the text says {2}.', isoDay(day), `XXXX-WXX-${weekdayOf(day)}`, `XXXX-WXX-${timex.weekday}`)];
    return [flawed(article, { code: 'conflict/weekday', attribute: 'weekday', confidence: 0.95, passages: [{ start, end, value: { kind: 'date', value, earliest, latest } }], why })];
  });
