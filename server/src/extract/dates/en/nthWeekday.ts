import { calendar, patterns } from '../build.ts';

/** *the first Tuesday of October 2014*, *the last Friday in March*, *the last day of February 2024*. */
export const nthWeekday = patterns(
  'nth-weekday',
  [['<the>? {ordinal} {weekday} of|in {month} ,? {year}?'], (c) => calendar(c, { nth: c.number('ordinal') })],
  [['<the>? {ordinal} {weekday} of|in this|the month'], (c) => calendar(c, { nth: c.number('ordinal'), monthBy: 0 })],
  [['<the>? {ordinal} {weekday} of|in next|coming month'], (c) => calendar(c, { nth: c.number('ordinal'), monthBy: 1 })],
  [['<the>? {ordinal} {weekday} of|in last|previous month'], (c) => calendar(c, { nth: c.number('ordinal'), monthBy: -1 })],
  [['<the>? {last} {weekday} of|in {month} ,? {year}?', '<the>? {last} day of|in {month} ,? {year}?'], (c) => calendar(c, { nth: -1 })],
  [['<the>? {ordinal} last day of {month} ,? {year}?'], (c) => calendar(c, { nth: -1, dayAfter: 1 - Number(c.number('ordinal')) })],
  [['<the>? {ordinal} day of {month} ,? {year}?'], (c) => calendar(c, { day: c.number('ordinal') })],
);
