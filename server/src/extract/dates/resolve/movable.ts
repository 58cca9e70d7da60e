import { dayNumber, isDate, type DayNumber } from '../calendar.ts';
import type { CalendarReading } from '../reading.ts';
import { easterOf, orthodoxEasterOf } from './easter.ts';
import { nthWeekdayOf } from './nthWeekday.ts';

/** True for days that fall on another date every year: *Easter Monday*, *the last Friday of March*, *Yom Kippour*. */
export function isMovable(reading: CalendarReading): boolean {
  return reading.easter !== undefined || reading.feast !== undefined || (reading.nth !== undefined && reading.month !== undefined);
}

/** The day of such a reading in a year, or undefined if the year has none. */
export function movableDay(reading: CalendarReading, year: number): DayNumber | undefined {
  const { easter, nth, month, weekday, feast, orthodox, notPentecost, dayAfter = 0 } = reading;
  if (feast) return feastOf(feast, year, dayAfter);
  if (easter !== undefined) return (orthodox ? orthodoxEasterOf(year) : easterOf(year)) + easter + dayAfter;
  const day = nth === undefined || month === undefined ? undefined : nthWeekdayOf(year, month, nth, weekday);
  return day === undefined ? undefined : day + dayAfter + (notPentecost && day === easterOf(year) + 49 ? 7 : 0);
}

/** The first such feast of a year. */
function feastOf(feast: Readonly<Record<string, string>>, year: number, dayAfter: number): DayNumber | undefined {
  const [month = 0, day = 0] = (feast[String(year)] ?? '').split(' ', 1).join('').split('-').map(Number);
  return isDate(year, month, day) ? dayNumber(year, month, day) + dayAfter : undefined;
}
