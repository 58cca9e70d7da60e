import { addMonths, dateOf, dayNumber, daysInMonth, isoDay, two, type DayNumber } from '../calendar.ts';
import { period } from '../build.ts';
import type { SpanReading, Unit } from '../reading.ts';
import type { Reference } from './reference.ts';
import type { Resolved } from './resolved.ts';

/** *les trois derniers mois*: a length in news, the days themselves in a narrative whose present is known. */
export function resolveSpan({ unit, amount, towards }: SpanReading, reference: Reference | undefined): Resolved {
  const length: Resolved = { type: 'DURATION', value: period(amount, unit), anchor: 'none' };
  if (!reference || reference.reading === 'news' || reference.day === undefined || Number.isNaN(amount)) return length;
  const aligned = wholeUnits(unit, amount, towards, reference.day);
  if (aligned) return { type: 'DATE', value: aligned, anchor: 'published' };
  const starts = MINUTES[unit] === undefined && towards === 'next' && (unit === 'day' || reference.minute === 0 || reference.minute === undefined) ? 1 : 0;
  const now = { day: reference.day + starts, minute: reference.minute };
  const other = moved(now, unit, towards === 'last' ? -amount : amount);
  const [first, last] = towards === 'last' ? [other, now] : [now, other];
  const precise = MINUTES[unit] !== undefined && reference.minute !== undefined;
  return { type: precise ? 'TIME' : 'DATE', value: `${written(first, precise)}/${written(last, precise)}`, anchor: 'published' };
}

/** *les deux derniers trimestres*, *the next three decades*: those of the calendar. */
function wholeUnits(unit: Unit, amount: number, towards: 'last' | 'next', day: DayNumber): string | undefined {
  const months = unit === 'quarter' ? 3 : unit === 'half' ? 6 : unit === 'decade' ? 120 : unit === 'century' ? 1200 : 0;
  if (months === 0) return undefined;
  const { year, month } = dateOf(day);
  const start = Math.floor((year * 12 + month - 1) / months) * months;
  const [from, to] = towards === 'last' ? [start - months * amount, start] : [start + months, start + months * (amount + 1)];
  const first = (index: number): DayNumber => dayNumber(Math.floor(index / 12), (index % 12) + 1, 1);
  return `${isoDay(first(from))}/${isoDay(first(to) - 1)}`;
}

/** A day and, if it is known, the minute of it. */
export interface Moment {
  readonly day: DayNumber;
  readonly minute: number | undefined;
}

/** The moment that lies a number of units later; months and years end on the last day of theirs if they have no such day. */
export function moved({ day, minute }: Moment, unit: Unit, by: number): Moment {
  const minutes = MINUTES[unit];
  if (minutes !== undefined) {
    const at = (minute ?? 0) + by * minutes;
    return { day: day + (minute === undefined ? Math.trunc(at / 1440) : Math.floor(at / 1440)), minute: minute === undefined ? undefined : Math.floor(at) - 1440 * Math.floor(at / 1440) };
  }
  const days = DAYS[unit];
  if (days !== undefined) return { day: day + Math.round(by * days), minute };
  const { year, month, day: ofMonth } = dateOf(day);
  const to = addMonths(year, month, Math.round(by * (MONTHS[unit] ?? 1)));
  return { day: dayNumber(to.year, to.month, Math.min(ofMonth, daysInMonth(to.year, to.month))), minute };
}

/** `YYYY-MM-DD`, or with the time. */
export function written({ day, minute }: Moment, precise: boolean): string {
  return precise && minute !== undefined ? `${isoDay(day)}T${two(Math.floor(minute / 60))}:${two(minute % 60)}` : isoDay(day);
}

const MINUTES: Readonly<Partial<Record<Unit, number>>> = { second: 1 / 60, minute: 1, hour: 60 };
const DAYS: Readonly<Partial<Record<Unit, number>>> = { day: 1, weekend: 7, week: 7, fortnight: 14 };
const MONTHS: Readonly<Partial<Record<Unit, number>>> = { month: 1, quarter: 3, half: 6, year: 12, decade: 120, century: 1200 };
