import { calendar, patterns } from '../build.ts';
import { isDate } from '../calendar.ts';
import type { Captures, DatePattern } from '../machine/grammar.ts';
import type { Reading } from '../reading.ts';

/** *09/09/2022*, *9.9.2022*, *09-09-22*, ISO *2022-09-09*; the marks touch the figures. Day first, as Europe writes. */
export const numericDate: DatePattern = numericDates('day');

/** *9/30/2022*: month first, as the United States write; day first where the month would not exist. */
export const numericDateMonthFirst: DatePattern = numericDates('month');

function numericDates(first: 'day' | 'month'): DatePattern {
  return patterns(
    'numeric-date',
    [['{a:number} / {b:number} / {year}', '{a:number} . {b:number} . {year}', '{a:number} - {b:number} - {year}', '{a:number} / {b:number} / {shortYear}', '{a:number} . {b:number} . {shortYear}', '{a:number} - {b:number} - {shortYear}', '{year} . {b:number} . {a:number}'], (c) => dayMonth(c, first)],
    [['<le|au|du|on|the> {a:day} / {b:day}'], (c) => partial(c, first)],
    [['{a:day} / {b:day} , {year}'], (c) => dayMonth(c, first, false)],
    [['{a:day} / {b:day}', '{a:day} {b:day}', '{a:day} - {b:day}'], (c) => loosePair(c, first)],
    [['{a:day} {b:day} {shortYear}', '{a:day} {b:day} {year}'], (c) => looseTriple(c, first)],
    [['{a:day} {b:day} {year}'], (c) => (/^\d{2}$/.test(c.tokens[c.from + 1]?.text ?? '') ? dayMonth(c, first, false) : undefined)],
    [['<(|en|in|de|of|le> {b:monthNumber} / {year}'], (c) => (isGlued(c) ? { kind: 'calendar', year: c.number('year'), month: c.number('b') } : undefined)],
    [['{day} / {month} / {year}', '{day} - {month} - {year}', '{year} / {month} / {day}'], (c) => (isGlued(c) ? calendar(c) : undefined)],
    [['{year} - {b:number} - {a:number}', '{year} / {b:number} / {a:number}'], (c) => dayMonth(c, 'day')],
  );
}

/** *le 17/02*: the year is left out. */
function partial(c: Captures, first: 'day' | 'month', glued = true): Reading | undefined {
  const [a, b] = [c.number('a') ?? 0, c.number('b') ?? 0];
  const [day, month] = first === 'month' && a <= 12 ? [b, a] : [a, b];
  return (!glued || isGlued(c)) && c.after(1) !== '/' && isDate(2024, month, day) ? { kind: 'calendar', month, day } : undefined;
}

/** A date of two figures and a year in the order given, or in the other where the first names no month. */
export function dayMonth(c: Captures, first: 'day' | 'month', glued = true): Reading | undefined {
  if ((glued && !isGlued(c)) || c.before(1) === '/' || c.after(1) === '/') return undefined;
  const [a, b] = [c.number('a') ?? 0, c.number('b') ?? 0];
  const short = c.number('shortYear');
  const year = c.number('year') ?? (short === undefined ? 0 : short < 70 ? 2000 + short : 1900 + short);
  const [day, month] = first === 'month' && a <= 12 ? [b, a] : [a, b];
  if (isDate(year, month, day)) return { kind: 'calendar', year, month, day };
  if (isDate(year, day, month)) return { kind: 'calendar', year, month: day, day: month };
  return first === 'month' && month <= 12 && day <= 31 && year > 0 ? { kind: 'calendar', year, month, day } : undefined;
}

/** *31/10*, *31 10*: a date only where one is expected. */
function loosePair(c: Captures, first: 'day' | 'month'): Reading | undefined {
  const read = [c.before(1), c.after(1)].some((word) => /^[\d/:.+-]/.test(word)) ? undefined : partial(c, first, false);
  return read?.kind === 'calendar' ? { ...read, loose: true } : undefined;
}

function looseTriple(c: Captures, first: 'day' | 'month'): Reading | undefined {
  if (/^[\d/:+-]/.test(c.before(1)) || /^[\d/:+-]/.test(c.after(1))) return undefined;
  const read = dayMonth(c, first, false);
  return read?.kind === 'calendar' ? { ...read, loose: true } : undefined;
}

/** True if nothing stands between the tokens of the match. */
export function isGlued(c: Captures): boolean {
  for (let i = c.from + 1; i < c.to; i++) if (c.tokens[i - 1]?.end !== c.tokens[i]?.start) return false;
  return true;
}
