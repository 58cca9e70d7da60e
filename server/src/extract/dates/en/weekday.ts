import { calendar, fixed, patterns, rangeOf } from '../build.ts';
import type { Captures } from '../machine/grammar.ts';

/** *Wednesday*, *last Monday*, *next Friday night*, *this Sunday*, *every Monday*, *Sunday-Monday night*. */
export const weekday = patterns(
  'weekday',
  [['{weekday} {part}?'], (c) => (isDay(c) ? calendar(c) : undefined)],
  [['last|past {weekday} {part}?', '{weekday} last'], (c) => calendar(c, { towards: 'last' })],
  [['next|coming {weekday} {part}?', '{weekday} next', 'the coming {weekday}'], (c) => calendar(c, { towards: 'next' })],
  [['this {weekday} {part}?'], (c) => calendar(c, { towards: 'this' })],
  [['{weekday} of last week'], (c) => calendar(c, { week: -1 })],
  [['{weekday} of next week', '{weekday} ,? next week'], (c) => calendar(c, { week: 1 })],
  [['every|each {weekday} {part}?'], (c) => fixed('SET', `XXXX-WXX-${c.number('weekday')}`)],
  [['<overnight> {start:weekday} into|to {weekday}', 'the night of {start:weekday} to {weekday}'], (c) => rangeOf({ weekday: c.number('start') }, { weekday: c.number('weekday') }, 'NI')],
);

/** *sat* and *sun*, *wed* and *fri* are other words unless they start with a capital letter. */
function isDay(c: Captures): boolean {
  return c.tokens[c.from]?.capital === true || (c.tokens[c.from]?.text.length ?? 0) > 5;
}
