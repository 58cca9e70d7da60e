import { message } from '../../base/message.ts';
import { dayNumber, isoDay, weekdayOf } from '../dates/calendar.ts';
import type { Published } from '../facts.ts';
import type { Anniversary } from './anniversary.ts';
import type { Source } from './source.ts';
import { believed } from './worth.ts';

/**
 * *ce dimanche … quelques jours avant … le 80e anniversaire de …*: the anniversary of a known event falls on a known day, the text
 * lies some days before it, and says which weekday it is. The last such weekday before is the day of the article.
 */
export function weekdayBefore(source: Source, { year, origin, day, span }: Anniversary): Published | undefined {
  const present = day && presentWeekday(source);
  if (!day || !present || !someDaysBefore(source.text.slice(Math.max(0, span.start - 160), span.start))) return undefined;
  const kept = dayNumber(year, day.month, day.day);
  const back = (weekdayOf(kept) - present.weekday + 7) % 7;
  if (back === 0) return undefined;
  const value = isoDay(kept - back);
  return {
    value, granularity: 'day', basis: 'inferred', confidence: believed('near anniversary'),
    evidence: [
      { ...span, why: message('An anniversary of an event of {0} falls on {1}, some days later', origin, isoDay(kept)), brief: message('some days before {0}', isoDay(kept)) },
      { start: present.start, end: present.end, why: message('The text names the weekday of {0} as the present one', value), brief: message('“{0}”', source.text.slice(present.start, present.end)) },
    ],
  };
}

/** The sentence before the anniversary says that it is still to come: *quelques jours avant*, *days ahead of*. */
function someDaysBefore(before: string): boolean {
  const sentence = before.slice(before.search(/[^.!?\n]*$/)).toLowerCase();
  return /(?:quelques|deux|trois|quatre|cinq|six) jours avant|à quelques jours d|(?:some|few|two|three|four|five|six)? ?days (?:before|ahead of)/.test(sentence);
}

/** The first weekday that the text calls the present one (*ce dimanche*). */
function presentWeekday(source: Source): { readonly weekday: number; readonly start: number; readonly end: number } | undefined {
  for (const [i, raws] of source.raw.entries()) {
    for (const { reading, start, end } of raws) {
      if (reading.kind !== 'calendar' || reading.towards !== 'this' || reading.weekday === undefined || reading.day !== undefined) continue;
      const from = source.starts[i] ?? 0;
      return { weekday: reading.weekday, start: from + start, end: from + end };
    }
  }
  return undefined;
}
