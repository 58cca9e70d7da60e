import type { DayInterval, Published } from '../extract/facts.ts';

const DAY = 86_400_000;

/** Days since 1970-01-01 of an ISO day in the Gregorian calendar (days-from-civil, H. Hinnant); NaN for anything else. */
export function dayNumber(day: string): number {
  if (day.length !== 10) return NaN;
  const month = Number(day.slice(5, 7));
  const year = Number(day.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const ofEra = year - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(day.slice(8, 10)) - 1;
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468;
}

/** ISO day of a number of days since 1970-01-01. */
export function isoDay(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

/** The days on which an article may have appeared. */
export function publishedDays({ value }: Published): DayInterval {
  const [year, month, day] = value.split('-');
  if (!year) return { earliest: null, latest: null };
  if (!month) return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
  if (day) return { earliest: value, latest: value };
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return { earliest: `${year}-${month}-01`, latest: `${year}-${month}-${last}` };
}

/** True if both ends are known. */
export function bounded(days: DayInterval): days is { earliest: string; latest: string } {
  return days.earliest !== null && days.latest !== null;
}

/**
 * Whole days between two intervals: 0 where they meet, else the gap, negative when `a` comes first. `null` if the ends that
 * face each other are not known.
 */
export function gap(a: DayInterval, b: DayInterval): number | null {
  if (a.latest !== null && b.earliest !== null && a.latest < b.earliest) return dayNumber(a.latest) - dayNumber(b.earliest);
  if (b.latest !== null && a.earliest !== null && b.latest < a.earliest) return dayNumber(a.earliest) - dayNumber(b.latest);
  return bounded(a) && bounded(b) ? 0 : null;
}

/** True if the two intervals are known to lie more than `days` apart. */
export function apart(a: DayInterval, b: DayInterval, days: number): boolean {
  const distance = gap(a, b);
  return distance !== null && Math.abs(distance) > days;
}

/** Length in days of a bounded interval (1 for a single day), or Infinity. */
export function spanOfDays(days: DayInterval): number {
  return bounded(days) ? dayNumber(days.latest) - dayNumber(days.earliest) + 1 : Infinity;
}
