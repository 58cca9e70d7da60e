import { calendar, patterns, rangeOf } from '../build.ts';
import type { Captures } from '../machine/grammar.ts';

/** *Wednesday, July 3, 2024*, *3 July*, *the 3rd of July*, *Sept. 15*, *Sunday (18 June)*, *June 18-20*, *March 3 to 5*. */
export const calendarDate = patterns(
  'calendar-date',
  [['{weekday}? ,? {month} {day} ,? {year}?', '{weekday}? ,? the? {day} of? {month} ,? {year}?', '{weekday} the {day} of? {month}? {year}?'], read],
  [['{weekday} ( {day} {month} ) {part}?', '{weekday} ( {month} {day} ) {part}?'], (c) => calendar(c)],
  [['{month} {first:day} -|–|to|through|and|until {day} ,? {year}?', 'the? {first:day} -|–|to|through|and {day} of? {month} ,? {year}?'], (c) => (isMonth(c) ? rangeOf({ day: c.number('first') }, calendar(c)) : undefined)],
  [['{firstMonth:month} {first:day} -|–|to|through|until {month} {day} ,? {year}?', '{first:day} {firstMonth:month} -|–|to|through|until {day} {month} ,? {year}?'], (c) => rangeOf({ day: c.number('first'), month: c.number('firstMonth') }, calendar(c))],
  [['<from> {start:weekday} to|through {weekday}'], (c) => rangeOf({ weekday: c.number('start') }, { weekday: c.number('weekday') })],
  [['{weekday} the {day}'], (c) => calendar(c)],
);

/** *may 3* is a date only with its capital; *second march* and *may one* are none. */
function read(c: Captures): ReturnType<typeof calendar> | undefined {
  return isMonth(c) ? calendar(c) : undefined;
}

function isMonth(c: Captures): boolean {
  const words = c.tokens.slice(c.from, c.to);
  const month = words.find((token) => /^(?:may|march|mar|sun|second)\.?$/.test(token.lower));
  const figure = words.some((token) => token.kind === 'number');
  const linked = words.some((token) => token.lower === 'of');
  return figure ? month?.lower !== 'may' || month.capital : linked || words.every((token) => token.capital || token.kind !== 'word' || token.lower.includes('-') || /^(?:first|third|fourth|fifth)$/.test(token.lower));
}
