/** A day as the number of days since 1970-01-01 in the proleptic Gregorian calendar. */
export type DayNumber = number;

/** The day of a calendar date; months from 1. Days outside the month run over, as in `2023-02-30`. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
}

/** Year, month and day of a {@link DayNumber}. */
export function dateOf(day: DayNumber): { readonly year: number; readonly month: number; readonly day: number } {
  const z = day + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 };
}

/** 1 (Monday) to 7. */
export function weekdayOf(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Days in a month. */
export function daysInMonth(year: number, month: number): number {
  return month === 12 ? 31 : dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

/** True if the calendar has such a day. */
export function isDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** `YYYY-MM-DD`. */
export function isoDay(day: DayNumber): string {
  const date = dateOf(day);
  return `${isoMonth(date.year, date.month)}-${two(date.day)}`;
}

/** `YYYY-MM`. */
export function isoMonth(year: number, month: number): string {
  return `${isoYear(year)}-${two(month)}`;
}

/** `YYYY`, four digits. */
export function isoYear(year: number): string {
  return year >= 1000 && year <= 9999 ? `${year}` : String(year).padStart(4, '0');
}

/** ISO 8601 week of a day, `YYYY-Www`. */
export function isoWeek(day: DayNumber): string {
  const thursday = day - weekdayOf(day) + 4;
  const year = dateOf(thursday).year;
  const first = dayNumber(year, 1, 1);
  return `${isoYear(year)}-W${two(Math.floor((thursday - first) / 7) + 1)}`;
}

/** Monday of an ISO week. */
export function mondayOfWeek(year: number, week: number): DayNumber {
  const fourth = dayNumber(year, 1, 4);
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
}

/** The month that lies `by` months after another, as year and month. */
export function addMonths(year: number, month: number, by: number): { readonly year: number; readonly month: number } {
  const index = year * 12 + month - 1 + by;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/** The day of an ISO date `YYYY-MM-DD`, or undefined if it is none. */
export function parseIsoDay(text: string): DayNumber | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isDate(year, month, day) ? dayNumber(year, month, day) : undefined;
}

/** Two digits. */
export function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
