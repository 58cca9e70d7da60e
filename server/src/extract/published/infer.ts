import { isoDay } from '../dates/calendar.ts';
import { message } from '../../base/message.ts';
import type { Clue, Granularity, Published } from '../facts.ts';
import { anniversaryYear } from './anniversary.ts';
import { dayMentions } from './mentions.ts';
import type { Source } from './source.ts';
import { weekdayBefore } from './nearAnniversary.ts';
import { yearClues } from './yearClues.ts';
import { collectVotes, type Ground, type Vote } from './votes.ts';
import { chooseYear } from './yearChoice.ts';

/**
 * Concludes the publication date from the days that the article tells of. The strongest ground decides, and how often that
 * ground was right on news with its datelines taken out is the confidence; a ground too weak for the day gives month or year.
 */
export function inferDate(source: Source): Published | undefined {
  const anniversary = anniversaryYear(source);
  const told = chooseYear(source);
  const year = anniversary && (told === undefined || anniversary.year >= told) ? anniversary.year : told;
  const votes = collectVotes(source, dayMentions(source, year));
  const best = votes.filter((vote) => worthOf(vote, votes)).toSorted((a, b) => STRENGTH.indexOf(a.ground) - STRENGTH.indexOf(b.ground) || b.day - a.day)[0];
  const found = best && fromDay(best, votes);
  if (found && best) return best.year === 'written' ? found : { ...found, evidence: [...found.evidence, ...yearClues(source, best)] };
  const near = anniversary && weekdayBefore(source, anniversary);
  if (near) return near;
  if (anniversary && anniversary.year === year) return fromYear(anniversary.year, 0.85, [{ ...anniversary.span, why: message('An anniversary of an event of {0} falls in {1}', anniversary.origin, anniversary.year), brief: message('an anniversary of {0}', anniversary.origin) }]);
  return told !== undefined && isRecentSeries(source, told) ? fromYear(told, 0.4, []) : undefined;
}

const STRENGTH: readonly Ground[] = ['offset', 'present', 'weekday', 'caption', 'eve', 'lead', 'last'];

/** What a ground is worth: granularity and share of right answers, measured (docs/accuracy.md) or, where rare, assumed. */
const WORTH: Readonly<Record<string, readonly [Granularity, number]>> = {
  'offset written': ['day', 0.9], 'present written': ['day', 0.73], 'weekday written': ['day', 0.85], 'caption written': ['day', 0.6], 'eve written': ['day', 0.7], 'lead written': ['year', 0.74], 'last written': ['year', 0.55],
  'offset fitting': ['day', 0.75], 'present fitting': ['month', 0.8], 'weekday fitting': ['day', 0.6], 'eve fitting': ['day', 0.6], 'caption fitting': ['month', 0.6], 'lead fitting': ['month', 0.65], 'eve guessed': ['day', 0.5], 'weekday guessed': ['month', 0.5],
};

function fromDay(best: Vote, votes: readonly Vote[]): Published | undefined {
  const same = votes.filter((vote) => vote.day === best.day);
  const worth = worthOf(best, votes);
  if (!worth) return undefined;
  const [granularity, confidence] = worth;
  const length = granularity === 'day' ? 10 : granularity === 'month' ? 7 : 4;
  return { value: isoDay(best.day).slice(0, length), granularity, basis: 'inferred', confidence, evidence: same.map((vote) => vote.clue).slice(0, 5) };
}

/** A year that is written with any mention of the day holds for all of them. */
function worthOf(vote: Vote, votes: readonly Vote[]): readonly [Granularity, number] | undefined {
  const written = votes.some((other) => other.day === vote.day && other.year === 'written');
  return WORTH[`${vote.ground} ${written ? 'written' : vote.year}`];
}

function fromYear(year: number, confidence: number, evidence: readonly Clue[]): Published {
  return { value: String(year), granularity: 'year', basis: 'inferred', confidence, evidence };
}

/** Two years in a row up to the last one show that the article reads the recent past, not history. */
function isRecentSeries(source: Source, last: number): boolean {
  return source.raw.some((raws) => raws.some(({ reading }) => reading.kind === 'calendar' && reading.year === last - 1));
}
