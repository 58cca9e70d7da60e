import type { DayInterval, TimexMod, TimexType } from '../../facts.ts';
import { dayNumber, daysInMonth, isDate, isoDay, mondayOfWeek, type DayNumber } from '../calendar.ts';

/** The calendar days that a TIMEX3 value covers; unknown bounds are `null`. The modifier narrows or opens them. */
export function intervalOf(type: TimexType, value: string, mod: TimexMod | undefined): DayInterval {
  if (type === 'DURATION' || type === 'SET') return UNKNOWN;
  const day = mod === undefined ? singleDay(value) : undefined;
  if (day !== undefined) return { earliest: day, latest: day };
  const slash = value.indexOf('/');
  const bounds = slash < 0 ? boundsOf(value) : rangeBounds(boundsOf(value.slice(0, slash)), boundsOf(value.slice(slash + 1)));
  if (!bounds) return UNKNOWN;
  const [first, last] = modified(bounds, mod);
  return { earliest: first === null ? null : isoDay(first), latest: last === null ? null : isoDay(last) };
}

/** Most values are one day of the calendar, with or without a time. */
function singleDay(value: string): string | undefined {
  if (value.charCodeAt(4) !== 0x2d || value.charCodeAt(7) !== 0x2d || (value.length > 10 && value.charCodeAt(10) !== 0x54) || value.includes('/')) return undefined;
  const year = figureAt(value, 0, 4);
  return year >= 0 && isDate(year, figureAt(value, 5, 7), figureAt(value, 8, 10)) ? value.slice(0, 10) : undefined;
}

/** The number that the digits of a part are, NaN if there are others. */
function figureAt(value: string, from: number, to: number): number {
  let figure = 0;
  for (let i = from; i < to; i++) {
    const digit = value.charCodeAt(i) - 0x30;
    figure = digit >= 0 && digit <= 9 ? figure * 10 + digit : Number.NaN;
  }
  return figure;
}

const UNKNOWN: DayInterval = { earliest: null, latest: null };

type Bounds = readonly [DayNumber, DayNumber];

function rangeBounds(first: Bounds | undefined, last: Bounds | undefined): Bounds | undefined {
  return first && last && first[0] <= last[1] ? [first[0], last[1]] : undefined;
}

function boundsOf(value: string): Bounds | undefined {
  const date = value.replace(/^FY(?=\d{4}$)/, '').replace(/T.*$/, '');
  const calendar = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date);
  if (calendar) return calendarBounds(Number(calendar[1]), calendar[2], calendar[3]);
  const week = /^(\d{4})-W(\d{2})(-WE)?$/.exec(date);
  if (week) {
    const monday = mondayOfWeek(Number(week[1]), Number(week[2]));
    return week[3] ? [monday + 5, monday + 6] : [monday, monday + 6];
  }
  const part = /^(\d{4})-(SP|SU|FA|WI|Q[1-4]|H[12])$/.exec(date);
  if (part) return partBounds(Number(part[1]), part[2] ?? '');
  if (/^\d{3}$/.test(date)) return years(Number(date) * 10, 10);
  return /^\d{2}$/.test(date) ? years(Number(date) * 100, 100) : undefined;
}

function calendarBounds(year: number, month: string | undefined, day: string | undefined): Bounds | undefined {
  if (month === undefined) return years(year, 1);
  const m = Number(month);
  if (m < 1 || m > 12) return undefined;
  if (day === undefined) return [dayNumber(year, m, 1), dayNumber(year, m, daysInMonth(year, m))];
  return isDate(year, m, Number(day)) ? [dayNumber(year, m, Number(day)), dayNumber(year, m, Number(day))] : undefined;
}

function years(first: number, count: number): Bounds {
  return [dayNumber(first, 1, 1), dayNumber(first + count, 1, 1) - 1];
}

/** Seasons of the calendar year, widely: a winter runs into the next year. */
function partBounds(year: number, part: string): Bounds {
  const [month, length] = PARTS[part] ?? [1, 12];
  const after = month + length;
  return [dayNumber(year, month, 1), (after > 12 ? dayNumber(year + 1, after - 12, 1) : dayNumber(year, after, 1)) - 1];
}

const PARTS: Readonly<Record<string, readonly [number, number]>> = { SP: [3, 4], SU: [6, 4], FA: [9, 4], WI: [12, 4], Q1: [1, 3], Q2: [4, 3], Q3: [7, 3], Q4: [10, 3], H1: [1, 6], H2: [7, 6] };

/** *début* and *fin* leave the half, *mi-* the middle; *plus de deux ans avant* opens one side. */
function modified([first, last]: Bounds, mod: TimexMod | undefined): readonly [DayNumber | null, DayNumber | null] {
  const length = last - first + 1;
  switch (mod) {
    case 'START':
      return [first, first + Math.ceil(length / 2) - 1];
    case 'END':
      return [last - Math.ceil(length / 2) + 1, last];
    case 'MID':
      return [first + Math.floor(length / 4), last - Math.floor(length / 4)];
    case 'BEFORE':
    case 'ON_OR_BEFORE':
      return [null, last];
    case 'AFTER':
    case 'ON_OR_AFTER':
      return [first, null];
    default:
      return [first, last];
  }
}
