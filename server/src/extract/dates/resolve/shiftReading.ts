import { addMonths, dateOf, dayNumber, daysInMonth, isoDay, isoMonth, isoWeek, isoYear, weekdayOf, type DayNumber } from '../calendar.ts';
import type { ShiftReading, Tense, Unit } from '../reading.ts';
import type { Reference } from './reference.ts';
import { withTime, type Resolved } from './resolved.ts';

/** Value of an expression that counts units from a reference point, as fine as its unit. */
export function resolveShift(reading: ShiftReading, reference: Reference | undefined, tense: Tense): Resolved {
  const anchor = reference ? reading.from : 'none';
  const value = { ...shifted(reading, reference, tense), anchor } as const;
  const whole = withTime(value, reading.clock, reading.part);
  return reading.mod ? { ...whole, mod: reading.mod } : whole;
}

type Value = Pick<Resolved, 'type' | 'value' | 'day'>;

function shifted(reading: ShiftReading, reference: Reference | undefined, tense: Tense): Value {
  const { unit, by } = reading;
  if (Number.isNaN(by)) return { type: 'DATE', value: reading.mod === 'AFTER' ? 'FUTURE_REF' : 'PAST_REF' };
  if (!reference) return { type: 'DATE', value: UNRESOLVED[unit] };
  const exact = reading.counted && reference.reading === 'narrative' ? exactDay(unit, by, reference) : undefined;
  if (exact !== undefined) return { type: 'DATE', value: isoDay(exact), day: exact };
  if (unit === 'year' || unit === 'decade' || unit === 'century') return { type: 'DATE', value: longUnit(unit, reference.year, by) };
  if (unit === 'month' || unit === 'quarter' || unit === 'half') return monthUnit(unit, reference, by);
  if (reference.day === undefined) return { type: 'DATE', value: UNRESOLVED[unit] };
  return dayUnit(reading, reference.day, tense);
}

const UNRESOLVED: Readonly<Record<Unit, string>> = {
  second: 'XXXX-XX-XX', minute: 'XXXX-XX-XX', hour: 'XXXX-XX-XX', day: 'XXXX-XX-XX', weekend: 'XXXX-WXX-WE', week: 'XXXX-WXX', fortnight: 'XXXX-WXX', month: 'XXXX-XX', quarter: 'XXXX-QX', half: 'XXXX-HX', year: 'XXXX', decade: 'XXX', century: 'XX',
};

/** The same day of another week, month or year; the last of its month where that has no such day. */
function exactDay(unit: Unit, by: number, reference: Reference): DayNumber | undefined {
  if (reference.day === undefined) return undefined;
  if (unit === 'week' || unit === 'fortnight') return reference.day + Math.round(by * (unit === 'week' ? 7 : 14));
  const months = MONTHS[unit];
  if (months === undefined) return undefined;
  const { year, month, day } = dateOf(reference.day);
  const to = addMonths(year, month, Math.round(by * months));
  return dayNumber(to.year, to.month, Math.min(day, daysInMonth(to.year, to.month)));
}

const MONTHS: Readonly<Partial<Record<Unit, number>>> = { month: 1, quarter: 3, half: 6, year: 12, decade: 120, century: 1200 };

function longUnit(unit: 'year' | 'decade' | 'century', year: number, by: number): string {
  if (unit === 'year') return isoYear(year + Math.trunc(by));
  return unit === 'decade' ? String(Math.floor(year / 10) + by) : String(Math.floor(year / 100) + by).padStart(2, '0');
}

function monthUnit(unit: 'month' | 'quarter' | 'half', reference: Reference, by: number): Value {
  if (reference.month === undefined) return { type: 'DATE', value: `${isoYear(reference.year)}-XX` };
  const length = unit === 'month' ? 1 : unit === 'quarter' ? 3 : 6;
  const { year, month } = addMonths(reference.year, reference.month, by * length);
  if (length === 1) return { type: 'DATE', value: isoMonth(year, month) };
  return { type: 'DATE', value: `${isoYear(year)}-${length === 3 ? 'Q' : 'H'}${Math.ceil(month / length)}` };
}

function dayUnit({ unit, by, part }: ShiftReading, from: DayNumber, tense: Tense): Value {
  switch (unit) {
    case 'week':
      return { type: 'DATE', value: isoWeek(from + 7 * by) };
    case 'fortnight':
      return { type: 'DATE', value: isoWeek(from + 14 * by) };
    case 'weekend':
      return { type: 'DATE', value: `${isoWeek(from + 7 * (by === 0 && tense !== 'future' && weekdayOf(from) <= 3 ? -1 : by))}-WE` };
    case 'day': {
      const lastNight = part === 'NI' && by === 0 && tense !== 'future';
      const day = from + Math.trunc(by) - (lastNight ? 1 : 0);
      return { type: 'DATE', value: isoDay(day), day };
    }
    default: {
      const day = from + Math.trunc((unit === 'hour' ? by : 0) / 24);
      return { type: 'TIME', value: isoDay(day), day };
    }
  }
}
