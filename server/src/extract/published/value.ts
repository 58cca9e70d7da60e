import type { Granularity } from '../facts.ts';
import { isDate } from '../dates/calendar.ts';

/** Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (with the minute of the day, if a time follows); undefined for anything else. */
export function publishedValue(text: string): { readonly value: string; readonly granularity: Granularity; readonly minute?: number } | undefined {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:[T ].{0,40})?$/.exec(text.trim());
  if (!match) return undefined;
  const [, year = '', month, day] = match;
  if (month === undefined) return { value: year, granularity: 'year' };
  if (Number(month) < 1 || Number(month) > 12) return { value: year, granularity: 'year' };
  if (day === undefined || !isDate(Number(year), Number(month), Number(day))) return { value: `${year}-${month}`, granularity: 'month' };
  const time = /[T ](\d{2}):(\d{2})/.exec(text);
  return { value: `${year}-${month}-${day}`, granularity: 'day', ...(time ? { minute: Number(time[1]) * 60 + Number(time[2]) } : {}) };
}
