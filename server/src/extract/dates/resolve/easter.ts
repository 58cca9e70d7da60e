import { dayNumber, type DayNumber } from '../calendar.ts';

/** Easter Sunday of a year in the Gregorian calendar (Meeus, Jones and Butcher). */
export function easterOf(year: number): DayNumber {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dayNumber(year, Math.floor(f / 31), (f % 31) + 1);
}

/** Easter Sunday of the Eastern churches, which reckon it in the Julian calendar (Meeus). */
export function orthodoxEasterOf(year: number): DayNumber {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const month = Math.floor((d + e + 114) / 31);
  const shift = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return dayNumber(year, month, ((d + e + 114) % 31) + 1) + shift;
}
