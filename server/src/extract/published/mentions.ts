import { dateOf, dayNumber, isDate, weekdayOf, type DayNumber } from '../dates/calendar.ts';
import type { RawTimex } from '../dates/index.ts';
import type { CalendarReading } from '../dates/reading.ts';
import { statedDay, type Source } from './source.ts';

/** A day named in the text, with what its words show about the day of publication. */
export interface DayMention {
  readonly start: number;
  readonly end: number;
  readonly day: DayNumber;
  /** How the year is known: written with the date, the one that the weekday fits soon after the last year told, or guessed. */
  readonly year: 'written' | 'fitting' | 'guessed';
  readonly future: boolean;
  readonly past: boolean;
  readonly caption: boolean;
  /** True in the first paragraph under the headline. */
  readonly lead: boolean;
  /** *ce mercredi 3 juillet*. */
  readonly present: boolean;
  /** Days from publication that a word beside it states (*hier, le 2 janvier* is -1). */
  readonly offset: number | undefined;
  /** True for *le 15 mai, la veille de son arrivée*: the article tells of the day after. */
  readonly eve: boolean;
}

/** All days named in the article; dates without a year are put into `year`, or a later one that fits their weekday. */
export function dayMentions(source: Source, year: number | undefined): DayMention[] {
  return source.raw.flatMap((raws, i) => raws.flatMap((raw, j) => mentionOf(source, i, raw, raws[j - 1], raws[j + 1], year)));
}

function mentionOf(source: Source, i: number, raw: RawTimex, previous: RawTimex | undefined, next: RawTimex | undefined, year: number | undefined): DayMention[] {
  const reading = raw.reading.kind === 'range' && raw.reading.last.kind === 'calendar' ? raw.reading.last : raw.reading;
  if (reading.kind !== 'calendar') return [];
  const stated = statedDay({ ...raw, reading });
  const day = stated ?? (year === undefined ? undefined : dayInYear(reading, year));
  if (day === undefined) return [];
  const start = source.starts[i] ?? 0;
  const before = source.text.slice(Math.max(0, start + raw.start - 12), start + raw.start).toLowerCase();
  return [{
    start: start + raw.start,
    end: start + raw.end,
    day,
    year: stated !== undefined ? 'written' : reading.weekday !== undefined && year !== undefined && dateOf(day).year - year <= 1 ? 'fitting' : 'guessed',
    future: raw.tense === 'future' || raw.bound === 'ON_OR_BEFORE',
    past: raw.tense === 'past' && raw.bound === undefined,
    lead: i === leadOf(source),
    caption: source.lines[i]?.kind === 'caption',
    present: /\b(?:ce|this)\s$/.test(before),
    offset: offsetOf(source.text, start, raw, previous) ?? offsetOf(source.text, start, raw, next),
    eve: next?.reading.kind === 'shift' && next.reading.apposition === true && next.reading.by === -1,
  }];
}

function leadOf(source: Source): number {
  return source.lines.findIndex((line) => line.kind === 'body' || line.kind === 'standfirst');
}

/** A date without a year: in the given one; with a weekday, in the first of four years from there that fits. */
function dayInYear(reading: CalendarReading, year: number): DayNumber | undefined {
  const { month, day, weekday } = reading;
  if (month === undefined || day === undefined) return undefined;
  for (let y = year; y < year + 4; y++) {
    if (!isDate(y, month, day)) continue;
    const found = dayNumber(y, month, day);
    if (weekday === undefined || weekdayOf(found) === weekday) return found;
  }
  return undefined;
}

/** *hier, le 2 janvier*, *hier (2 janvier)*: a word for a day stands right beside the date. */
function offsetOf(text: string, start: number, raw: RawTimex, other: RawTimex | undefined): number | undefined {
  if (other?.reading.kind !== 'shift' || other.reading.unit !== 'day' || other.reading.from !== 'published') return undefined;
  const [from, to] = other.start < raw.start ? [other.end, raw.start] : [raw.end, other.start];
  const gap = text.slice(start + from, start + to);
  return gap.length <= 8 && /^[\s,(]{1,3}(?:le |the |on )?(?:soir |matin )?$/.test(gap) ? other.reading.by : undefined;
}
