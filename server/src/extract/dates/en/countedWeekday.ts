import { calendar, patterns } from '../build.ts';
import type { Captures } from '../machine/grammar.ts';
import type { Reading } from '../reading.ts';

/** *two Sundays from now*, *Friday of last week*, *next week Wednesday*, *Wednesday after next*. */
export const countedWeekday = patterns(
  'counted-weekday',
  [['{number} {weekday} from now', '{number} {weekday} later', '{number} {weekday} hence'], (c) => calendar(c, { count: c.number('number') })],
  [['{number} {weekday} ago'], (c) => calendar(c, { count: -Number(c.number('number')) + 1 })],
  [['{weekday} of|from last|this|next week', '{weekday} ,? last|this|next week', 'last|previous|this|next|following week {weekday}', 'last|previous|this|next|following week -|, {weekday}', 'last|previous|this|next|following week on {weekday}'], inWeek],
  [['{weekday} after next'], (c) => calendar(c, { count: 2 })],
);

function inWeek(c: Captures): Reading {
  const words = c.tokens.slice(c.from, c.to).map((token) => token.lower);
  const week = words.includes('last') || words.includes('previous') ? -1 : words.includes('this') ? 0 : 1;
  return calendar(c, { week });
}
