import { message } from '../../base/message.ts';
import { isoDay, weekdayOf } from '../dates/calendar.ts';
import type { Clue } from '../facts.ts';
import type { Source } from './source.ts';
import type { Vote } from './votes.ts';
import { latestYear } from './yearChoice.ts';

/** What put a date without a year into its year: the last year that is told, and a weekday of the text that its day had. */
export function yearClues(source: Source, { day, ground, clue }: Vote): Clue[] {
  const told = latestYear(source);
  const named = ground === 'eve' ? day - 1 : day;
  const after = told && Number(isoDay(named).slice(0, 4)) > told.year;
  const bound = told ? [{
    start: told.start, end: told.end,
    why: message('The latest year told as past is {0}', told.year),
    brief: after ? message('after {0}', told.year) : message('in {0}', told.year),
  }] : [];
  return [...weekdayClue(source, named, source.text.slice(clue.start, clue.end)), ...bound];
}

/** *mercredi = 15 mai*. */
function weekdayClue(source: Source, day: number, words: string): Clue[] {
  for (const [i, raws] of source.raw.entries()) {
    const found = raws.find(({ reading }) => reading.kind === 'calendar' && reading.day === undefined && reading.weekday === weekdayOf(day));
    if (!found) continue;
    const [start, end] = [(source.starts[i] ?? 0) + found.start, (source.starts[i] ?? 0) + found.end];
    const weekday = source.text.slice(start, end);
    return [{ start, end, why: message('The text tells of “{0}”, and {1} was one', weekday, isoDay(day)), brief: message('{0} = {1}', weekday, words) }];
  }
  return [];
}
