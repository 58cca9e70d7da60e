import { calendar, patterns } from '../build.ts';
import { isDate, two } from '../calendar.ts';
import type { Captures, DatePattern } from '../machine/grammar.ts';
import type { CalendarReading, Reading } from '../reading.ts';

/** How a language writes dates in figures. */
export interface FigureWords {
  /** What the first figure is where both could be months. */
  readonly first: 'day' | 'month';
  /** Words before a day and month without a year (*le 17/02*), and before a month and year (*en 02/2020*), with `|` between them. */
  readonly beforeDay: string;
  readonly beforeMonth: string;
}

/** *09/09/2022*, *9.9.2022*, *09-09-22*, ISO *2022-09-09* with its time; the marks touch the figures. */
export function numericDates({ first, beforeDay, beforeMonth }: FigureWords): DatePattern {
  return patterns(
    'numeric-date',
    [['{a:number} / {b:number} / {year}', '{a:number} . {b:number} . {year}', '{a:number} - {b:number} - {year}', '{a:number} / {b:number} / {shortYear}', '{a:number} . {b:number} . {shortYear}', '{a:number} - {b:number} - {shortYear}'], (c) => dayMonth(c, first)],
    [[`<${beforeDay}> {a:day} / {b:day}`], (c) => partial(c, first)],
    [['{weekday} {a:day} / {b:day}'], (c) => onWeekday(c, first)],
    [['{a:day} / {b:day} , {year}'], (c) => dayMonth(c, first, false)],
    [['{a:day} / {b:day}', '{a:day} {b:day}'], (c) => loosePair(c, first)],
    [['{a:day} - {b:day}'], (c) => (isGlued(c) ? loosePair(c, first) : undefined)],
    [['{a:day} {b:day} {shortYear}', '{a:day} {b:day} {year}'], (c) => looseTriple(c, first)],
    [['{a:day} {b:day} {year}'], (c) => (/^\d{2}$/.test(c.tokens[c.from + 1]?.text ?? '') ? dayMonth(c, first, false) : undefined)],
    [[`<(|${beforeMonth}> {b:monthNumber} / {year}`], (c) => (isGlued(c) ? { kind: 'calendar', year: c.number('year'), month: c.number('b') } : undefined)],
    [['{b:monthNumber} / {year}', '{year} / {b:monthNumber}', '{year} - {b:monthNumber}', '{b:monthNumber} - {year}', '{year} . {b:monthNumber}', '{b:monthNumber} . {year}'], (c) => looseMonth(c)],
    [['{day} / {month} / {year}', '{day} - {month} - {year}', '{year} / {month} / {day}'], (c) => (isGlued(c) ? calendar(c) : undefined)],
    [['{year} - {b:number} - {a:number}', '{year} / {b:number} / {a:number}', '{year} . {b:number} . {a:number}'], (c) => yearFirst(c)],
    [['{year} - {b:number} - {a:number} {isoHour} : {minute:number}', '{year} - {b:number} - {a:number} {isoHour} : {minute:number} z', '{year} - {b:number} - {a:number} {isoHour} : {minute:number} : {second:number}', '{year} - {b:number} - {a:number} {isoHour} : {minute:number} : {second:number} z'], isoMoment],
  );
}

/** `T00` to `T23`, as the class `isoHour` of a grammar. */
export const isoHours: Readonly<Record<string, number>> = Object.fromEntries(Array.from({ length: 24 }, (_, hour) => [`t${two(hour)}`, hour]));

/** *2022-09-09T14:05:30Z*. */
function isoMoment(c: Captures): Reading | undefined {
  const date = yearFirst(c);
  const [hour, minute, second] = [c.number('isoHour') ?? 24, c.number('minute') ?? 60, c.number('second')];
  if (date?.kind !== 'calendar' || minute > 59 || (second ?? 0) > 59) return undefined;
  return { ...date, clock: { hour, minute, ...(second === undefined ? {} : { second }), ...(c.tokens[c.to - 1]?.lower === 'z' ? { zone: 'Z' } : {}) } };
}

/** *le 17/02*: the year is left out. */
function partial(c: Captures, first: 'day' | 'month', glued = true): Reading | undefined {
  const [a, b] = [c.number('a') ?? 0, c.number('b') ?? 0];
  const [day, month] = first === 'month' && a <= 12 ? [b, a] : [a, b];
  return (!glued || isGlued(c)) && c.after(1) !== '/' && isDate(2024, month, day) ? { kind: 'calendar', month, day } : undefined;
}

/** *vendredi 12/05*. */
function onWeekday(c: Captures, first: 'day' | 'month'): Reading | undefined {
  const touching = c.tokens[c.to - 3]?.end === c.tokens[c.to - 2]?.start && c.tokens[c.to - 2]?.end === c.tokens[c.to - 1]?.start;
  const date = touching ? partial(c, first, false) : undefined;
  return date?.kind === 'calendar' ? { ...date, weekday: c.number('weekday') } : undefined;
}

/** A date of two figures and a year in the order given, or in the other where the first names no month. */
export function dayMonth(c: Captures, first: 'day' | 'month', glued = true): Reading | undefined {
  if ((glued && !isGlued(c)) || c.before(1) === '/' || c.after(1) === '/') return undefined;
  const [a, b] = [c.number('a') ?? 0, c.number('b') ?? 0];
  const short = c.number('shortYear');
  const year = c.number('year') ?? (short === undefined ? 0 : short < 70 ? 2000 + short : 1900 + short);
  const [day, month] = first === 'month' && a <= 12 ? [b, a] : [a, b];
  const both = isDate(year, month, day) && isDate(year, day, month) && month !== day;
  if (both) return { kind: 'calendar', year, month, day, eitherOrder: true, written: first };
  const order = a > 12 ? 'day' : b > 12 ? 'month' : undefined;
  if (isDate(year, month, day)) return { kind: 'calendar', year, month, day, order };
  if (isDate(year, day, month)) return { kind: 'calendar', year, month: day, day: month, order };
  return first === 'month' && month <= 12 && day <= 31 && year > 0 ? { kind: 'calendar', year, month, day } : undefined;
}

/** *3/2015*, *2016 - 11*: a month where a date is expected. */
function looseMonth(c: Captures): Reading | undefined {
  if ([c.before(1), c.after(1)].some((word) => /^[\d/:+=-]/.test(word))) return undefined;
  return { kind: 'calendar', year: c.number('year'), month: c.number('b'), loose: true };
}

/** *2022-09-10*: the year in front fixes the order. */
function yearFirst(c: Captures): CalendarReading | undefined {
  const read = dayMonth(c, 'day');
  return read?.kind === 'calendar' ? { ...read, eitherOrder: undefined, order: undefined } : undefined;
}

/** *31/10*, *31 10*: a date only where one is expected. */
function loosePair(c: Captures, first: 'day' | 'month'): Reading | undefined {
  const read = [c.before(1), isApart(c) ? '' : c.after(1)].some((word) => /^[\d/:.+-]/.test(word)) ? undefined : partial(c, first, false);
  return read?.kind === 'calendar' ? { ...read, loose: true } : undefined;
}

/** *14/4 90*: a blank parts it from the figure behind it, none its own. */
function isApart(c: Captures): boolean {
  return isGlued(c) && (c.tokens[c.to]?.start ?? 0) > (c.tokens[c.to - 1]?.end ?? 0);
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
