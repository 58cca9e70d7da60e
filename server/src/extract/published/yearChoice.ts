import type { Span } from '../../base/span.ts';
import { weekdayOf, type DayNumber } from '../dates/calendar.ts';
import type { Reading } from '../dates/reading.ts';
import { dayMentions } from './mentions.ts';
import type { Source } from './source.ts';

/**
 * The year of publication as the text shows it: the latest one that is told as past or present. Where that is only ever named
 * alone (*en 2023*), an article of the same year would have said *cette année*: the next year is as likely, and the days of
 * the week that the text names decide.
 */
export function chooseYear(source: Source): number | undefined {
  const latest = latestYear(source);
  if (!latest || latest.dated) return latest?.year;
  const same = weekdayDistance(source, latest.year);
  const later = weekdayDistance(source, latest.year + 1);
  return later !== undefined && later <= (same ?? Number.POSITIVE_INFINITY) ? latest.year + 1 : latest.year;
}

/** A year that is told as past or present, in offsets of the file. */
export interface LatestYear extends Span {
  readonly year: number;
  /** True if a month or a day stands with it. */
  readonly dated: boolean;
}

/** The latest year that is told as past or present: a lower bound of the one of publication. */
export function latestYear(source: Source): LatestYear | undefined {
  let latest: LatestYear | undefined;
  for (const [i, raws] of source.raw.entries()) {
    for (const { reading, tense, bound, start, end } of raws) {
      const year = pastYear(reading);
      if (year === undefined || tense === 'future' || bound === 'ON_OR_BEFORE' || bound === 'BEFORE') continue;
      const dated = reading.kind !== 'calendar' || reading.month !== undefined;
      if (!latest || year > latest.year || (year === latest.year && dated)) latest = { year, dated, start: (source.starts[i] ?? 0) + start, end: (source.starts[i] ?? 0) + end };
    }
  }
  return latest;
}

function pastYear(reading: Reading): number | undefined {
  const date = reading.kind === 'range' ? reading.last : reading;
  const year = date.kind === 'calendar' ? date.year : undefined;
  return year !== undefined && year >= 1900 && year <= 2100 ? year : undefined;
}

/** How many days on average the named weekdays lie before the last day of the text, if its dates fell in `year`; news names recent days. */
function weekdayDistance(source: Source, year: number): number | undefined {
  const past = dayMentions(source, year).filter((one) => !one.future);
  const last = past.reduce<DayNumber | undefined>((max, one) => (max === undefined || one.day > max ? one.day + (one.eve ? 1 : 0) : max), undefined);
  const weekdays = source.raw.flat().flatMap(({ reading }) => (reading.kind === 'calendar' && reading.weekday !== undefined && reading.day === undefined ? [reading.weekday] : []));
  if (last === undefined || weekdays.length === 0) return undefined;
  return weekdays.reduce((sum, weekday) => sum + ((weekdayOf(last) - weekday + 7) % 7), 0) / weekdays.length;
}
