import { months } from '../../../locales/en/calendar.ts';
import { cardinals } from '../../../locales/en/numbers.ts';
import { calendar, inNotes, patterns, rangeOf } from '../build.ts';
import type { Captures } from '../machine/grammar.ts';

/** *Wednesday, July 3, 2024*, *3 July*, *the 3rd of July*, *Sept. 15*, *Sunday (18 June)*, *June 18-20*, *March 3 to 5*. */
export const calendarDate = patterns(
  'calendar-date',
  [['{weekday} ,? {month} the? {day} ,? {year}?', '{month} the? {day} ,? {year}?', '{weekday} ,? the? {day} of? {month} ,|in|of? {year}?', 'the? {day} of? {month} ,|in|of? {year}?', '{weekday} the {day} of {month} {year}?', '{day} . {month} {year}'], read],
  [['{month} the? {day} ,? {wordYear}', '{weekday} ,? {month} the? {day} ,? {wordYear}', 'the? {day} of? {month} ,? {wordYear}'], (c) => (isMonth(c) ? calendar(c, { year: c.number('wordYear') }) : undefined)],
  [['{day} of? {month} {shortYear} ad|ce', '{month} {day} ,? {shortYear} ad|ce', '{day} of? {month} ad {shortYear}'], (c) => calendar(c, { year: c.number('shortYear') })],
  [['{day} of? {month} {shortYear}', '{month} {day} {shortYear}', '{day} - {month} - {shortYear}'], (c) => (isMonth(c) && !/^[a-z:%$€£]/.test(c.after(1)) ? inNotes(calendar(c, { year: Number(c.number('shortYear')) + (Number(c.number('shortYear')) < 50 ? 2000 : 1900) })) : undefined)],
  [['{day} - {month} - {year}', '{year} - {month} - {day}', '{month} - {day} - {year}', '{month} / {day} / {year}'], read],
  [['the ides of {month}'], (c) => calendar(c, { day: [3, 5, 7, 10].includes(Number(c.number('month'))) ? 15 : 13 })],
  [['{weekday} ( {day} {month} ) {part}?', '{weekday} ( {month} {day} ) {part}?'], (c) => calendar(c)],
  [['{month} the? {first:day} -|–|to|through|thru|and|until the? {day} ,? {year}?', 'the? {first:day} -|–|to|through|thru|and|until the? {day} of? {month} ,? {year}?'], (c) => (isMonth(c) ? rangeOf({ day: c.number('first') }, calendar(c)) : undefined)],
  [['{firstMonth:month} {first:day} -|–|to|through|until {month} {day} ,? {year}?', '{first:day} {firstMonth:month} -|–|to|through|until {day} {month} ,? {year}?'], (c) => rangeOf({ day: c.number('first'), month: c.number('firstMonth') }, calendar(c))],
  [['{weekday} . ,? {month} the? {day} ,? {year}?', '{weekday} . ,? {day} {month} {year}?'], read],
  [['{month} {first:day} , {middle:day} ,? and {day} ,? {year}?', '{first:day} , {middle:day} and {day} {month} {year}?'], (c) => (isMonth(c) ? rangeOf({ day: c.number('first') }, calendar(c)) : undefined)],
  [['the night of {month} {first:day} -|–|to|into {day} ,? {year}?', 'the night of {first:day} -|–|to|into {day} {month} {year}?'], (c) => rangeOf({ day: c.number('first') }, calendar(c), 'NI')],
  [['<from> {start:weekday} to|through {weekday}'], (c) => rangeOf({ weekday: c.number('start') }, { weekday: c.number('weekday') })],
  [['{start:weekday} to|through|until|- {weekday}'], (c) => (isCapital(c) || c.tokens.length < 6 ? rangeOf({ weekday: c.number('start') }, { weekday: c.number('weekday') }) : undefined)],
  [['{weekday} {month} {day} {clock} ,? {year}', '{month} {day} {clock} ,? {year}'], (c) => calendar(c, { clock: c.clock('clock') })],
  [['{month} {day}'], (c) => (/^[a-z]+$/.test(c.tokens[c.from]?.text ?? '') && c.tokens.length < 4 ? inNotes(calendar(c)) : undefined)],
  [['{weekday} the {day}', '{weekday} {day}'], weekdayAndDay],
);

/** *may 3* is a date only with its capital; *second march* and *may one* are none. */
function read(c: Captures): ReturnType<typeof calendar> | undefined {
  return isMonth(c) ? calendar(c, { usage: usageOf(c) }) : undefined;
}

/** *3 July* or *July 3*: what stands behind the weekday. */
function usageOf(c: Captures): 'day' | 'month' {
  const first = c.tokens.slice(c.from, c.to).find(({ kind, lower }) => kind === 'number' || lower.replace('.', '') in months);
  return first?.kind === 'word' ? 'month' : 'day';
}

function isCapital(c: Captures): boolean {
  return c.tokens[c.from]?.capital === true && c.tokens[c.to - 1]?.capital === true;
}

/** *Tuesday the 19th*, *Friday 12*; *Tuesday the first generation* names no day, *Monday 12 people* counts, *Monday 7 to 9am* tells the time. */
function weekdayAndDay(c: Captures): ReturnType<typeof calendar> | undefined {
  if (/^(?:to|from|and)$/.test(c.after(1)) && /^\d/.test(c.after(2)) && /^(?:[ap]\.?m\.?|:|h)$/.test(c.after(3))) return undefined;
  return /^(?:|[,.;:!?)]|at|from|in|and|to|with|for|he|she|they)$/.test(c.after(1)) ? calendar(c) : undefined;
}

function isMonth(c: Captures): boolean {
  if (/^(?:sat|sun)$/.test(c.tokens[c.from]?.lower ?? '') && c.tokens[c.from - 1]?.capital) return false;
  const words = c.tokens.slice(c.from, c.to);
  const month = words.find((token) => token.lower.replace('.', '') in months);
  if (month === undefined || (month.lower === 'may' && !month.capital)) return false;
  if (words.some((token) => token.kind === 'number')) return true;
  if (c.number('wordYear') !== undefined || words.some((token) => token.lower === 'of' || token.lower === 'the')) return true;
  if (month.lower.startsWith('mar') && !month.capital) return false;
  const counts = words.some((token) => token.lower in cardinals);
  return !counts && month.capital && !/^[a-z]/.test(c.after(1).replace(/^(?:at|and|in|to|from|when|with|for|he|she|they|but)$/, ''));
}
