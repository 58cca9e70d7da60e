import * as en from '../locales/en/calendar.ts';
import * as fr from '../locales/fr/calendar.ts';
import type { Span } from '../base/span.ts';

/**
 * The first full calendar date (day, month and year in words or figures) in a short line, by its form alone; it serves to
 * recognise lines that are dates. Reading dates is the work of `extract/dates/`. At most 300 code units are searched.
 */
export function findWrittenDate(line: string): Span | null {
  if (!/\d/.test(line.slice(0, 300))) return null;
  const match = WRITTEN.exec(line.slice(0, 300));
  return match ? { start: match.index, end: match.index + match[0].length } : null;
}

/** The line without the dates in it, at most four. */
export function withoutWrittenDates(line: string): string {
  let rest = line;
  for (let i = 0; i < 4; i++) {
    const date = findWrittenDate(rest);
    if (!date) break;
    rest = rest.slice(0, date.start) + rest.slice(date.end);
  }
  return rest;
}

const months = [...new Set([...Object.keys(fr.months), ...Object.keys(en.months)])].sort((a, b) => b.length - a.length).join('|');
const weekdays = [...new Set([...Object.keys(fr.weekdays), ...Object.keys(en.weekdays)])].sort((a, b) => b.length - a.length).join('|');
const time = '(?:[\\s,–-]{1,3}(?:à |at )?\\d{1,2}\\s?(?:h|:|\\.)\\s?(?:\\d{2})?(?:\\s?(?:gmt|utc|est|edt|cet|et|am|pm))?)?';
const weekday = `(?:(?:${weekdays}),?\\s)?`;
const day = '\\d{1,2}\\s?(?:er|e|st|nd|rd|th)?';
const WRITTEN = new RegExp(
  [
    `${weekday}\\b${day}\\s(?:of\\s)?(?:${months})\\.?,?\\s\\d{4}`,
    `${weekday}\\b(?:${months})\\.?\\s${day},?\\s\\d{4}`,
    '\\b\\d{1,2}[/.-]\\d{1,2}[/.-](?:19|20)\\d{2}',
    '\\b(?:19|20)\\d{2}-\\d{2}-\\d{2}(?:t\\d{2}:\\d{2}(?::\\d{2})?)?',
  ].map((form) => `(?:${form}${time})`).join('|'),
  'iu',
);
