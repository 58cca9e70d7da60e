import type { DateReading, Published } from '../../facts.ts';
import { dateOf, dayNumber, daysInMonth, isDate, type DayNumber } from '../calendar.ts';

/** The point that relative expressions are counted from, as exactly as it is known. */
export interface Reference {
  /** Undefined unless the day is known. */
  readonly day: DayNumber | undefined;
  /** Undefined unless the month is known. */
  readonly month: number | undefined;
  readonly year: number;
  /** Minute of the day, if it is known. */
  readonly minute?: number | undefined;
  /** How what is left out is filled in. */
  readonly reading: DateReading;
}

/** True for notes, in which open dates are read otherwise than in news. */
export function isNote(reference: Reference | undefined): boolean {
  return reference !== undefined && reference.reading !== 'news';
}

/** The publication date as a reference point, or undefined if not even the year is known. */
export function referenceOf(published: Published, reading: DateReading = 'news'): Reference | undefined {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(published.value);
  if (!match) return undefined;
  const year = Number(match[1]);
  const month = match[2] ? Number(match[2]) : undefined;
  const day = match[3] ? Number(match[3]) : undefined;
  if (month !== undefined && (month < 1 || month > 12)) return { year, month: undefined, day: undefined, reading };
  if (month === undefined || day === undefined || !isDate(year, month, day)) return { year, month, day: undefined, reading };
  return { year, month, day: dayNumber(year, month, day), minute: published.minute, reading };
}

/** The reference point for a day. */
export function referenceDay(day: DayNumber, reading: DateReading = 'news'): Reference {
  const { year, month } = dateOf(day);
  return { year, month, day, reading };
}

/** A day to measure distances from: the known one, or the middle of what is known. */
export function middleOf(reference: Reference): DayNumber {
  if (reference.day !== undefined) return reference.day;
  if (reference.month === undefined) return dayNumber(reference.year, 7, 1);
  return dayNumber(reference.year, reference.month, Math.ceil(daysInMonth(reference.year, reference.month) / 2));
}
