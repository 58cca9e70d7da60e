import type { Granularity } from '../facts.ts';
import { readParagraph } from '../../text/paragraph.ts';
import type { Language } from '../../text/types.ts';
import { dayNumber, isDate, isoDay } from '../dates/calendar.ts';
import { findTimexes } from '../dates/index.ts';

/** Reads a date in words as a person may give it (*3 mai 2024*, *Tue Aug 2 2022*), or `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (with the minute of the day, if a time follows); undefined for anything else. */
export function publishedValue(text: string): { readonly value: string; readonly granularity: Granularity; readonly minute?: number } | undefined {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:[T ].{0,40})?$/.exec(text.trim());
  if (!match) return inWords(text);
  const [, year = '', month, day] = match;
  if (month === undefined) return { value: year, granularity: 'year' };
  if (Number(month) < 1 || Number(month) > 12) return { value: year, granularity: 'year' };
  if (day === undefined || !isDate(Number(year), Number(month), Number(day))) return { value: `${year}-${month}`, granularity: 'month' };
  const time = /[T ](\d{2}):(\d{2})/.exec(text);
  return { value: `${year}-${month}-${day}`, granularity: 'day', ...(time ? { minute: Number(time[1]) * 60 + Number(time[2]) } : {}) };
}

/** The first full date of a short text, in either language. */
function inWords(text: string): ReturnType<typeof publishedValue> {
  if (text.length > 80 || !/\d{4}/.test(text)) return undefined;
  for (const language of languages) {
    for (const { reading } of findTimexes(readParagraph(text, 'body', language))) {
      if (reading.kind !== 'calendar' || reading.year === undefined || reading.month === undefined || reading.day === undefined || !isDate(reading.year, reading.month, reading.day)) continue;
      const value = isoDay(dayNumber(reading.year, reading.month, reading.day));
      return { value, granularity: 'day', ...(reading.clock ? { minute: reading.clock.hour * 60 + (reading.clock.minute ?? 0) } : {}) };
    }
  }
  return undefined;
}

const languages: readonly Language[] = ['en', 'fr'];
