import { message } from '../../base/message.ts';
import { dateOf, dayNumber, isoDay, type DayNumber } from '../dates/calendar.ts';
import type { Published, Rival } from '../facts.ts';
import { labelledDays } from './explicit.ts';
import { fileDate } from './fileName.ts';
import { dayMentions } from './mentions.ts';
import type { Source } from './source.ts';

/**
 * Clues that speak against the date that was settled on: a second line that states another day of publication, a path whose day
 * lies before the one stated (nobody saves a page before it is there), *hier, le 2 janvier 2016* two days off or more.
 */
export function rivalsOf(published: Published, source: Source, path: string): Rival[] {
  const day = dayOf(published.value);
  if (day === undefined || (published.basis !== 'explicit' && published.basis !== 'given')) return [];
  return [...stated(day, source), ...(published.basis === 'explicit' ? inPath(day, path) : []), ...counted(day, source)];
}

function stated(day: DayNumber, source: Source): Rival[] {
  return labelledDays(source).filter((one) => one.day !== day).map((one) => ({ start: one.start, end: one.end, value: isoDay(one.day), why: message('A line states the date: {0}', isoDay(one.day)) }));
}

function inPath(day: DayNumber, path: string): Rival[] {
  const found = fileDate(path);
  const saved = found && dayOf(found.value);
  const [clue] = found?.evidence ?? [];
  return found && clue && saved !== undefined && saved < day - 1 ? [{ start: 0, end: 0, value: found.value, why: clue.why }] : [];
}

function counted(day: DayNumber, source: Source): Rival[] {
  return dayMentions(source, undefined).filter((one) => one.year === 'written' && one.offset !== undefined && Math.abs(one.day - one.offset - day) > 1).map((one) => ({
    start: one.start, end: one.end, value: isoDay(one.day - (one.offset ?? 0)), why: message('The text says how far from publication {0} lies', isoDay(one.day)),
  }));
}

function dayOf(value: string): DayNumber | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (!match) return undefined;
  const day = dayNumber(Number(match[1]), Number(match[2]), Number(match[3]));
  return dateOf(day).day === Number(match[3]) ? day : undefined;
}
