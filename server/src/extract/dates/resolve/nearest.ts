import { dayNumber, isoDay, parseIsoDay, weekdayOf, type DayNumber } from '../calendar.ts';
import type { Reading } from '../reading.ts';
import type { Reference } from './reference.ts';
import type { Resolved } from './resolved.ts';

/**
 * Where dates are the nearest ones, what names more than a day stands for the first of it, as a calendar shows it: *in August* and *this
 * year* their first days, *this week* its Sunday. A year alone stays a year.
 */
export function firstDay(resolved: Resolved, reading: Reading, reference: Reference | undefined): Resolved {
  if (reference?.reading !== 'nearest' || resolved.type !== 'DATE' || resolved.mod !== undefined) return resolved;
  const first = firstOf(resolved.value, reading, reference);
  return first === undefined ? resolved : { ...resolved, value: isoDay(first), day: first };
}

function firstOf(value: string, reading: Reading, { day }: Reference): DayNumber | undefined {
  if (/^\d{4}-\d{2}$/.test(value)) return parseIsoDay(`${value}-01`);
  if (reading.kind !== 'shift' || reading.by !== 0 || reading.from !== 'published' || day === undefined) return undefined;
  if (/^\d{4}$/.test(value)) return dayNumber(Number(value), 1, 1);
  return reading.unit === 'week' ? day - (weekdayOf(day) % 7) : undefined;
}
