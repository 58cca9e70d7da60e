import { isoDay } from '../dates/calendar.ts';
import { message } from '../../base/message.ts';
import type { Clue, Published } from '../facts.ts';
import { anniversaryYear } from './anniversary.ts';
import type { Conclusion } from './conclusion.ts';
import { namesBareWeekday } from './bareWeekday.ts';
import { countedYears, type CountedYear } from './counted.ts';
import { editionYears } from './editions.ts';
import { dayMentions } from './mentions.ts';
import type { Source } from './source.ts';
import { weekdayBefore } from './nearAnniversary.ts';
import { windowOf, type Window } from './window.ts';
import { yearClues } from './yearClues.ts';
import { collectVotes, type Ground, type Vote } from './votes.ts';
import { believed, WORTH } from './worth.ts';
import { chooseYear, latestYear } from './yearChoice.ts';

/**
 * Concludes the publication date from the days and years that the article tells of, as constraints: sums and editions name the year,
 * what is told as past bounds it from below, what is announced from above. Of the days inside these bounds the strongest ground decides,
 * and how often that ground was right on news with its datelines taken out is the confidence; a ground too weak for the day gives month
 * or year.
 */
export function inferDate(source: Source): Conclusion | undefined {
  const anniversary = anniversaryYear(source);
  const told = chooseYear(source);
  const window = windowOf(source);
  const sum = bestSum(source, told, window);
  const year = sum?.high ?? (anniversary && (told === undefined || anniversary.year >= told) ? anniversary.year : told);
  const votes = collectVotes(source, dayMentions(source, year)).filter(({ day }) => window.high === undefined || day <= window.high);
  const best = votes.filter((vote) => WORTH[groundOf(vote, votes)]).toSorted((a, b) => STRENGTH.indexOf(a.ground) - STRENGTH.indexOf(b.ground) || b.day - a.day)[0];
  const found = best && fromDay(best, votes, window);
  if (found && best && !isOutdone(found.published, sum, source)) return best.year === 'written' ? found : withClues(found, yearClues(source, best));
  const near = anniversary && weekdayBefore(source, anniversary);
  if (near) return { ground: 'near anniversary', published: near };
  if (sum) return fromYear(sum.low, 'sum', [sum.clue, ...window.clues]);
  if (anniversary && anniversary.year === year) return fromYear(anniversary.year, 'anniversary', [{ ...anniversary.span, why: message('An anniversary of an event of {0} falls in {1}', anniversary.origin, anniversary.year), brief: message('an anniversary of {0}', anniversary.origin) }]);
  return fromToldYear(source, told, window);
}

function withClues({ ground, published }: Conclusion, clues: readonly Clue[]): Conclusion {
  return { ground, published: { ...published, evidence: [...published.evidence, ...clues] } };
}

const STRENGTH: readonly Ground[] = ['offset', 'present', 'weekday', 'caption', 'eve', 'lead', 'last'];

/** The year that a sum of the text names: the latest one that neither a past day nor a plan excludes. */
function bestSum(source: Source, told: number | undefined, { low, high }: Window): CountedYear | undefined {
  const first = Math.max(told ?? 0, low === undefined ? 0 : yearOf(low));
  const fitting = [...editionYears(source), ...countedYears(source)].filter((one) => one.high >= first && (high === undefined || one.low <= yearOf(high)));
  return fitting.toSorted((a, b) => b.high - a.high)[0];
}

function yearOf(day: number): number {
  return Number(isoDay(day).slice(0, 4));
}

/** A year read off an old date is nothing where a later one is told, a sum gives one, or the days of the present have none. */
function isOutdone({ granularity, value }: Published, sum: CountedYear | undefined, source: Source): boolean {
  if (granularity !== 'year') return false;
  const latest = Math.max(sum?.high ?? 0, latestYear(source)?.year ?? 0);
  return latest > Number(value) || namesBareWeekday(source);
}

function fromDay(best: Vote, votes: readonly Vote[], window: Window): Conclusion | undefined {
  const same = votes.filter((vote) => vote.day === best.day);
  const ground = groundOf(best, votes);
  const worth = WORTH[ground];
  if (!worth) return undefined;
  const { granularity } = worth;
  const length = granularity === 'day' ? 10 : granularity === 'month' ? 7 : 4;
  const bounds = granularity === 'day' ? [] : window.clues.filter(({ start }) => !same.some(({ clue }) => clue.start === start));
  const evidence = [...same.map((vote) => vote.clue).slice(0, 5), ...bounds];
  return { ground, published: { value: isoDay(best.day).slice(0, length), granularity, basis: 'inferred', confidence: believed(ground), evidence } };
}

/** A year that is written with any mention of the day holds for all of them. */
function groundOf(vote: Vote, votes: readonly Vote[]): string {
  const written = votes.some((other) => other.day === vote.day && other.year === 'written');
  return `${vote.ground} ${written ? 'written' : vote.year}`;
}

function fromYear(year: number, ground: string, evidence: readonly Clue[]): Conclusion {
  return { ground, published: { value: String(year), granularity: 'year', basis: 'inferred', confidence: believed(ground), evidence } };
}

/** The latest year told as past, where a month or a day stands with it and the year before is told, too; a bare one was right one time in three. */
function fromToldYear(source: Source, told: number | undefined, window: Window): Conclusion | undefined {
  const latest = latestYear(source);
  if (told === undefined || !latest?.dated || !isRecentSeries(source, told) || namesBareWeekday(source)) return undefined;
  const clue: Clue = { start: latest.start, end: latest.end, why: message('The latest year told as past is {0}', latest.year), brief: message('in {0}', latest.year) };
  return fromYear(told, 'dated series', [clue, ...window.clues.filter(({ start }) => start !== latest.start)]);
}

/** Two years in a row up to the last one show that the article reads the recent past, not history. */
function isRecentSeries(source: Source, last: number): boolean {
  return source.raw.some((raws) => raws.some(({ reading }) => reading.kind === 'calendar' && reading.year === last - 1));
}
