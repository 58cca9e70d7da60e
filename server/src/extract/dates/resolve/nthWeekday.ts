import { dayNumber, daysInMonth, weekdayOf, type DayNumber } from '../calendar.ts';

/**
 * The nth weekday of a month, or its last one (`nth` -1); without a weekday the last day of the month. Undefined where the month
 * has no such day.
 */
export function nthWeekdayOf(year: number, month: number, nth: number, weekday: number | undefined): DayNumber | undefined {
  const last = dayNumber(year, month, daysInMonth(year, month));
  if (nth === -1) return weekday === undefined ? last : last - ((weekdayOf(last) - weekday + 7) % 7);
  const first = dayNumber(year, month, 1);
  if (weekday === undefined || nth < 1) return undefined;
  const day = first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
  return day <= last ? day : undefined;
}
