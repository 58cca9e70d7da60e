import { calendar, patterns } from '../build.ts';
import type { Captures } from '../machine/grammar.ts';
import type { Reading } from '../reading.ts';

/** *the week of May 4*, *the first week of May 2023*, *the last week of 2016*, *week 31*; weeks as in ISO 8601. */
export const weekOf = patterns(
  'week-of',
  [['the? week of {weekday}? ,? {month} the? {day} ,? {year}?', 'the? week of the? {day} of? {month} {year}?', 'the? week beginning|starting|commencing on? {weekday}? ,? {month} the? {day} ,? {year}?', 'the? week beginning|starting|commencing on? the? {day} of? {month} {year}?', 'w / c {day} {month} {year}?'], (c) => calendar(c, { asWeek: true })],
  [['the? {ordinal} week of|in {month} ,? {year}?'], (c) => calendar(c, { asWeek: true, nth: c.number('ordinal'), weekday: 4 })],
  [['the? {last} week of|in {month} ,? {year}?'], (c) => calendar(c, { asWeek: true, nth: -1, weekday: 4 })],
  [['the? {ordinal} week of {year}'], (c) => calendar(c, { isoWeek: c.number('ordinal') })],
  [['the? {last} week of {year}'], (c) => calendar(c, { asWeek: true, month: 12, nth: -1, weekday: 4 })],
  [['the? {ordinal} week of this|next|last year', 'the? {ordinal} week of the year'], (c) => calendar(c, { isoWeek: c.number('ordinal'), yearBy: yearBy(c) })],
  [['the? week {week:number}', 'week {week:number} of {year}', 'the? week {week:number} ,? {year}'], numbered],
  [['the? weekend of {month} the? {day} ,? {year}?', 'the? weekend of {day} {month} {year}?', 'the? weekend of {month} {day} - {last:day} ,? {year}?'], (c) => calendar(c, { asWeek: true, weekend: true })],
  [['the? {ordinal} half of {month} ,? {year}?'], halfMonth],
  [['the? {ordinal} weekend of|in {month} ,? {year}?'], (c) => calendar(c, { asWeek: true, weekend: true, nth: c.number('ordinal'), weekday: 6 })],
);

function yearBy(c: Captures): number {
  const word = c.tokens[c.to - 2]?.lower;
  return word === 'last' ? -1 : word === 'next' ? 1 : 0;
}

/** *week 31*; the week of a season of matches (*Week 3 of the NFL*) is counted otherwise. */
function numbered(c: Captures): Reading | undefined {
  const week = c.number('week') ?? 0;
  if (!Number.isInteger(week) || week < 1 || week > 53 || /^(?:of|'s)$/.test(c.after(1)) || c.tokens[c.from]?.capital) return undefined;
  return calendar(c, { isoWeek: week, ...(c.number('year') === undefined ? { yearBy: 0, loose: true } : {}) });
}

/** *the first half of March*: to the 15th, or from the 16th to the end. */
function halfMonth(c: Captures): Reading | undefined {
  const half = c.number('ordinal');
  if ((half !== 1 && half !== 2) || !c.tokens.slice(c.from, c.to).some(({ capital }) => capital)) return undefined;
  const month = calendar(c);
  return { kind: 'range', first: { ...month, day: half === 1 ? 1 : 16 }, last: half === 1 ? { ...month, day: 15 } : { ...month, nth: -1 } };
}
