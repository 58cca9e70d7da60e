import type { DayNumber } from '../calendar.ts';
import type { CalendarReading } from '../reading.ts';
import { easterOf } from './easter.ts';
import { nthWeekdayOf } from './nthWeekday.ts';

/** True for days that fall on another date every year: *Easter Monday*, *the last Friday of March*. */
export function isMovable(reading: CalendarReading): boolean {
  return reading.easter !== undefined || (reading.nth !== undefined && reading.month !== undefined);
}

/** The day of such a reading in a year, or undefined if the year has none. */
export function movableDay({ easter, nth, month, weekday, dayAfter = 0 }: CalendarReading, year: number): DayNumber | undefined {
  if (easter !== undefined) return easterOf(year) + easter + dayAfter;
  const day = nth === undefined || month === undefined ? undefined : nthWeekdayOf(year, month, nth, weekday);
  return day === undefined ? undefined : day + dayAfter;
}
