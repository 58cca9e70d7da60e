import { message, type Message } from '../../base/message.ts';
import { isoDay, weekdayOf, type DayNumber } from '../dates/calendar.ts';
import type { Clue } from '../facts.ts';
import type { DayMention } from './mentions.ts';
import type { Source } from './source.ts';

/** What speaks for a day as the one of publication. */
export type Ground = 'offset' | 'present' | 'eve' | 'weekday' | 'caption' | 'lead' | 'last';

/** One clue for one day. */
export interface Vote {
  readonly day: DayNumber;
  readonly ground: Ground;
  readonly year: DayMention['year'];
  readonly clue: Clue;
}

/** The clues of the days that are told as past, not further back than two days from the last of them. */
export function collectVotes(source: Source, mentions: readonly DayMention[]): Vote[] {
  const past = mentions.filter((one) => !one.future);
  const latest = past.reduce((max, one) => Math.max(max, one.day), Number.NEGATIVE_INFINITY);
  const weekdays = presentWeekdays(source);
  return past.filter((one) => one.offset !== undefined || one.day >= latest - 2).flatMap((one) => votesOf(one, weekdays, source.text.slice(one.start, one.end)));
}

function votesOf(one: DayMention, weekdays: ReadonlySet<number>, words: string): Vote[] {
  const value = isoDay(one.day);
  const votes: Vote[] = [];
  const vote = (ground: Ground, day: DayNumber, why: Message, brief = message('“{0}”', words)): void => {
    votes.push({ day, ground, year: one.year, clue: { start: one.start, end: one.end, why, brief } });
  };
  if (one.offset !== undefined) vote('offset', one.day - one.offset, message('The text says how far from publication {0} lies', value));
  if (one.present) vote('present', one.day, message('{0} is told as the present day', value));
  if (one.eve) vote('eve', one.day + 1, message('{0} is told as the eve of what the article reports', value), message('the day after “{0}”', words));
  if (weekdays.has(weekdayOf(one.day))) vote('weekday', one.day, message('The text names the weekday of {0} as the present one', value));
  if (one.caption) vote('caption', one.day, message('A picture is dated {0}', value), message('picture of “{0}”', words));
  if (one.lead) vote('lead', one.day, message('{0} is told in the first paragraph', value));
  vote('last', one.day, message('{0} is the last day told as past', value));
  return votes;
}

/** Weekdays that the text calls the present one (*ce mercredi*). */
function presentWeekdays(source: Source): Set<number> {
  const found = new Set<number>();
  for (const raws of source.raw) {
    for (const { reading } of raws) {
      if (reading.kind === 'calendar' && reading.towards === 'this' && reading.weekday !== undefined && reading.day === undefined) found.add(reading.weekday);
    }
  }
  return found;
}
