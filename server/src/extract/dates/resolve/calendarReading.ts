import { addMonths, dateOf, dayNumber, isDate, isoDay, isoMonth, isoWeek, isoYear, two, weekdayOf, type DayNumber } from '../calendar.ts';
import type { CalendarReading, Tense } from '../reading.ts';
import { isMovable, movableDay } from './movable.ts';
import { nthWeekdayOf } from './nthWeekday.ts';
import { isNote, middleOf, type Reference } from './reference.ts';
import { withTime, type Resolved } from './resolved.ts';

/** Value of a calendar date; what it leaves out is taken from the reference point and the tense, as news writes. */
export function resolveCalendar(written: CalendarReading, reference: Reference | undefined, tense: Tense): Resolved {
  const reading = reference && written.yearBy !== undefined ? { ...written, year: reference.year + written.yearBy } : written;
  const date = reading.year === undefined ? relative(reading, reference, tense) : absolute(reading, reading.year);
  const whole = withTime(reading.asWeek && date.day !== undefined ? { type: date.type, anchor: date.anchor, value: `${isoWeek(date.day)}${reading.weekend ? '-WE' : ''}` } : date, reading.clock, reading.part);
  return reading.mod ? { ...whole, mod: reading.mod } : whole;
}

function absolute(reading: CalendarReading, year: number): Resolved {
  const { month, day } = reading;
  const moved = isMovable(reading) ? movableDay(reading, year) : undefined;
  if (moved !== undefined) return onDay(moved, 'absolute');
  if (month !== undefined && day !== undefined) {
    const real = isDate(year, month, day);
    return { type: 'DATE', value: `${isoMonth(year, month)}-${two(day)}`, anchor: 'absolute', day: real ? dayNumber(year, month, day) : undefined };
  }
  return { type: 'DATE', value: partOfYear(reading, isoYear(year)), anchor: 'absolute' };
}

/** `2024-05`, `2024-FA`, `2024-Q1`, `2024-H2`, `2024`. */
function partOfYear({ month, season, quarter, half, isoWeek: week }: CalendarReading, year: string): string {
  if (week !== undefined) return `${year}-W${two(week)}`;
  if (month !== undefined) return `${year}-${two(month)}`;
  if (season !== undefined) return `${year}-${season}`;
  if (quarter !== undefined) return `${year}-Q${quarter}`;
  return half === undefined ? year : `${year}-H${half}`;
}

function relative(reading: CalendarReading, reference: Reference | undefined, tense: Tense): Resolved {
  const { month, day, weekday } = reading;
  const found = reference && dayFor(reading, reference, tense);
  if (found !== undefined) return onDay(found, 'published');
  if (reference?.month !== undefined && reading.monthBy !== undefined) return unresolved(dayOfMonthBy(reading, addMonths(reference.year, reference.month, reading.monthBy)));
  if (month !== undefined && day !== undefined) return unresolved(`XXXX-${two(month)}-${two(day)}`);
  if (weekday !== undefined) return unresolved(day === undefined ? `XXXX-WXX-${weekday}` : `XXXX-XX-${two(day)}`);
  if (day !== undefined) return unresolved(`XXXX-XX-${two(day)}`);
  if (!reference || (reference.month === undefined && (reading.towards === 'last' || reading.towards === 'next'))) return unresolved(partOfYear(reading, 'XXXX'));
  return { type: 'DATE', value: partOfYear(reading, isoYear(yearFor(reading, reference, tense))), anchor: 'published' };
}

/** The value of one day. */
export function onDay(day: DayNumber, anchor: Resolved['anchor']): Resolved {
  return { type: 'DATE', value: isoDay(day), anchor, day };
}

/** A day that the month does not have stays as it is written. */
function dayOfMonthBy({ day }: CalendarReading, { year, month }: { readonly year: number; readonly month: number }): string {
  return day === undefined ? isoMonth(year, month) : `${isoMonth(year, month)}-${two(day)}`;
}

function unresolved(value: string): Resolved {
  return { type: 'DATE', value, anchor: 'none' };
}

function dayFor(reading: CalendarReading, reference: Reference, tense: Tense): DayNumber | undefined {
  const { month, day, weekday } = reading;
  if (isMovable(reading)) return nearest(movableDays(reading, reference), middleOf(reference), aheadFactor(reading, reference, tense));
  if (reading.monthBy !== undefined && reference.month !== undefined) return dayInMonth(reading, addMonths(reference.year, reference.month, reading.monthBy));
  if (month === undefined && reading.nth !== undefined && reference.month !== undefined) return nthWeekdayOf(reference.year, reference.month, reading.nth, weekday);
  if (month !== undefined) return day === undefined ? undefined : nearest(daysOfYears(month, day, reference.reading === 'nearest' ? undefined : weekday, reference.year), middleOf(reference), aheadFactor(reading, reference, tense));
  if (reference.day === undefined) return undefined;
  if (day !== undefined) return nearest(daysOfMonths(day, weekday, reference), reference.day, aheadFactor(reading, reference, tense));
  if (weekday !== undefined && reading.count !== undefined) return reference.day + ((weekday - weekdayOf(reference.day) + 6) % 7) + 1 + 7 * (reading.count - 1);
  if (weekday !== undefined && reading.beyond !== undefined) return weekdayNear(weekday, reference.day, reading.towards, 'future') + reading.beyond;
  if (weekday !== undefined && reading.week !== undefined) return reference.day - weekdayOf(reference.day) + weekday + 7 * reading.week;
  if (weekday === undefined) return undefined;
  const { towards } = reading;
  if (isNote(reference) && ((towards === 'last' && reading.from === undefined) || towards === 'next')) return reference.day - weekdayOf(reference.day) + weekday + (towards === 'last' ? -7 : 7);
  if (reference.reading === 'nearest' && towards === undefined) return nearest([-1, 0, 1].map((weeks) => reference.day === undefined ? 0 : reference.day - weekdayOf(reference.day) + weekday + 7 * weeks), reference.day, 1);
  return weekdayNear(weekday, reference.day, towards, isNote(reference) && towards === 'this' ? 'future' : tenseFor(reference, tense));
}

function dayInMonth({ day, nth, weekday }: CalendarReading, { year, month }: { readonly year: number; readonly month: number }): DayNumber | undefined {
  if (nth !== undefined) return nthWeekdayOf(year, month, nth, weekday);
  return day !== undefined && isDate(year, month, day) ? dayNumber(year, month, day) : undefined;
}

/** *next Easter* lies behind the day of publication, *last Easter* before it. */
function movableDays(reading: CalendarReading, reference: Reference): DayNumber[] {
  const from = middleOf(reference);
  const { towards } = reading;
  return [-1, 0, 1].flatMap((by) => movableDay(reading, reference.year + by) ?? []).filter((day) => (towards === 'last' ? day < from : towards === 'next' ? day > from : towards !== 'this' || dateOf(day).year === reference.year));
}

/** The day in the years around; a weekday, if given, picks among more of them. */
function daysOfYears(month: number, day: number, weekday: number | undefined, year: number): DayNumber[] {
  const days: DayNumber[] = [];
  for (let y = year - 1; y <= year + 1; y++) if (isDate(y, month, day)) days.push(dayNumber(y, month, day));
  const fitting = days.filter((one) => weekday === undefined || weekdayOf(one) === weekday);
  return fitting.length > 0 ? fitting : days;
}

function daysOfMonths(day: number, weekday: number | undefined, reference: Reference): DayNumber[] {
  const days: DayNumber[] = [];
  const reach = isNote(reference) ? 12 : 3;
  for (let by = -reach; by <= reach; by++) {
    const { year, month } = addMonths(reference.year, reference.month ?? 1, by);
    if (isDate(year, month, day)) days.push(dayNumber(year, month, day));
  }
  const fitting = days.filter((one) => weekday === undefined || weekdayOf(one) === weekday);
  return fitting.length > 0 ? fitting : days;
}

/** The candidate nearest to the reference; days ahead count for more or less distance. */
function nearest(days: readonly DayNumber[], from: DayNumber, ahead: number): DayNumber | undefined {
  let best: DayNumber | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const day of days) {
    const cost = day > from ? (day - from) * ahead : from - day;
    if (cost < least) [best, least] = [day, cost];
  }
  return best;
}

/** How far a day ahead counts beside one behind: small where the words, the tense or the kind of text look ahead. */
function aheadFactor({ towards }: CalendarReading, { reading }: Reference, tense: Tense): number {
  if (towards === 'last') return 1000;
  if (towards === 'next') return 0.0001;
  if (reading === 'nearest') return 1;
  if (tense === 'past') return reading === 'narrative' ? 1000 : 2;
  if (reading === 'narrative') return 0.0001;
  return tense === 'future' ? 0.6 : 1.3;
}

/** A narrative looks ahead wherever its verbs do not look back. */
function tenseFor({ reading }: Reference, tense: Tense): Tense {
  return reading === 'narrative' && tense === 'unknown' ? 'future' : tense;
}

/** In news *mercredi* is the last one, the day of publication included, unless the sentence looks ahead. */
function weekdayNear(weekday: number, from: DayNumber, towards: CalendarReading['towards'], tense: Tense): DayNumber {
  const back = (weekdayOf(from) - weekday + 7) % 7;
  const last = from - back;
  const ahead = back === 0 ? from : last + 7;
  if (towards === 'last') return back === 0 ? from - 7 : last;
  if (towards === 'next') return last + 7;
  if (towards === 'this' && tense === 'unknown') return back <= 3 ? last : ahead;
  return tense === 'future' ? ahead : last;
}

/** The year of a month or season without one: the last one that has begun, the next one if the words look ahead. */
function yearFor(reading: CalendarReading, reference: Reference, said: Tense): number {
  const tense = tenseFor(reference, said);
  const month = reading.month ?? firstMonth(reading);
  const now = reference.month;
  if (reference.reading === 'nearest' && now !== undefined && month !== undefined && reading.towards === undefined) return reference.year + (month - now > 6 ? -1 : now - month >= 6 ? 1 : 0);
  if (now === undefined || month === undefined) return reference.year;
  if (reading.towards === 'this') return reference.year;
  if (reading.towards === 'last') return month < now ? reference.year : reference.year - 1;
  if (reading.towards === 'next') return month > now ? reference.year : reference.year + 1;
  if (tense === 'future') return month >= now ? reference.year : reference.year + 1;
  return month <= now ? reference.year : tense === 'unknown' && month - now <= 2 ? reference.year : reference.year - 1;
}

function firstMonth({ season, quarter, half }: CalendarReading): number | undefined {
  if (quarter !== undefined) return quarter * 3 - 2;
  if (half !== undefined) return half * 6 - 5;
  return season === undefined ? undefined : SEASONS[season];
}

const SEASONS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** The first day of a range whose last day is known: the same year, or the one before if it would lie behind. */
export function dayBefore(reading: CalendarReading, last: DayNumber): DayNumber | undefined {
  const end = dateOf(last);
  if (reading.month !== undefined && reading.day !== undefined) {
    const year = reading.year ?? end.year;
    const day = isDate(year, reading.month, reading.day) ? dayNumber(year, reading.month, reading.day) : undefined;
    return day !== undefined && day > last && reading.year === undefined ? dayNumber(year - 1, reading.month, reading.day) : day;
  }
  if (reading.day !== undefined) {
    const { year, month } = reading.day > end.day ? addMonths(end.year, end.month, -1) : end;
    return isDate(year, month, reading.day) ? dayNumber(year, month, reading.day) : undefined;
  }
  return reading.weekday === undefined ? undefined : last - ((weekdayOf(last) - reading.weekday + 7) % 7);
}
