import { addMonths, isoDay, isoMonth, isoWeek, isoYear, weekdayOf, type DayNumber } from '../calendar.ts';
import type { ShiftReading, Tense, Unit } from '../reading.ts';
import { isNote, type Reference } from './reference.ts';
import { withTime, type Resolved } from './resolved.ts';
import { moved, written, type Moment } from './spanReading.ts';

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
  if (by === 0 && unit === 'second' && !isNote(reference)) return { type: 'DATE', value: 'PRESENT_REF' };
  if (Number.isNaN(by)) return { type: 'DATE', value: reading.mod === 'AFTER' ? 'FUTURE_REF' : 'PAST_REF' };
  if (!reference) return { type: 'DATE', value: UNRESOLVED[unit] };
  const exact = exactValue(reading, reference);
  if (exact) return exact;
  if (unit === 'year' || unit === 'decade' || unit === 'century') return { type: 'DATE', value: longUnit(unit, reference.year, by) };
  if (unit === 'month' || unit === 'quarter' || unit === 'half') return monthUnit(unit, reference, by);
  if (reference.day === undefined) return { type: 'DATE', value: UNRESOLVED[unit] };
  return dayUnit(reading, reference.day, isNote(reference) && tense === 'unknown' ? 'future' : tense);
}

/** To the day, or to the minute: what is counted in small units, in several units, from a told day, or in a narrative. */
function exactValue({ unit, by, counted, more, base, from, mod }: ShiftReading, reference: Reference): Value | undefined {
  const small = isSmall(unit) || (more ?? []).some((step) => isSmall(step.unit));
  if (reference.day === undefined) return undefined;
  const precise = small && reference.minute !== undefined;
  if (!precise && !more && !base && !(counted && isNote(reference) && !small) && !(reference.reading === 'nearest' && from === 'published' && by !== 0 && mod === undefined && !small)) return undefined;
  let moment: Moment = { day: reference.day, minute: reference.minute };
  for (const step of [{ unit, by }, ...(more ?? [])]) moment = moved(moment, step.unit, step.by);
  return { type: precise ? 'TIME' : 'DATE', value: written(moment, precise), day: moment.day };
}

function isSmall(unit: Unit): boolean {
  return unit === 'hour' || unit === 'minute' || unit === 'second';
}

const UNRESOLVED: Readonly<Record<Unit, string>> = {
  second: 'XXXX-XX-XX', minute: 'XXXX-XX-XX', hour: 'XXXX-XX-XX', day: 'XXXX-XX-XX', weekend: 'XXXX-WXX-WE', week: 'XXXX-WXX', fortnight: 'XXXX-WXX', month: 'XXXX-XX', quarter: 'XXXX-QX', half: 'XXXX-HX', year: 'XXXX', decade: 'XXX', century: 'XX',
};

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

function dayUnit({ unit, by, part, ahead }: ShiftReading, from: DayNumber, tense: Tense): Value {
  switch (unit) {
    case 'week':
      return { type: 'DATE', value: isoWeek(from + 7 * by) };
    case 'fortnight':
      return { type: 'DATE', value: isoWeek(from + 14 * by) };
    case 'weekend':
      return { type: 'DATE', value: `${isoWeek(from + 7 * (by === 0 && tense !== 'future' && weekdayOf(from) <= 3 ? -1 : by))}-WE` };
    case 'day': {
      const lastNight = part === 'NI' && by === 0 && !ahead && tense !== 'future';
      const day = from + Math.trunc(by) - (lastNight ? 1 : 0);
      return { type: 'DATE', value: isoDay(day), day };
    }
    default: {
      const day = from + Math.trunc((unit === 'hour' ? by : 0) / 24);
      return { type: 'TIME', value: isoDay(day), day };
    }
  }
}
