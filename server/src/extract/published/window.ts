import { message } from '../../base/message.ts';
import { isoDay, type DayNumber } from '../dates/calendar.ts';
import type { Clue } from '../facts.ts';
import { dayMentions, type DayMention } from './mentions.ts';
import type { Source } from './source.ts';

/** The days between which the article was written, as far as its full dates say: not before the last one told, not after a plan. */
export interface Window {
  readonly low: DayNumber | undefined;
  readonly high: DayNumber | undefined;
  readonly clues: readonly Clue[];
}

/** The window of an article. A plan that lies before a day told as past is none. */
export function windowOf(source: Source): Window {
  const written = dayMentions(source, undefined).filter((one) => one.year === 'written');
  const past = written.filter((one) => one.past).reduce<DayMention | undefined>((max, one) => (max === undefined || one.day > max.day ? one : max), undefined);
  const plan = written.filter((one) => one.future && (past === undefined || one.day >= past.day)).reduce<DayMention | undefined>((min, one) => (min === undefined || one.day < min.day ? one : min), undefined);
  const clues: Clue[] = [];
  if (past) clues.push({ start: past.start, end: past.end, why: message('{0} is told as past', isoDay(past.day)), brief: message('after {0}', isoDay(past.day)) });
  if (plan) clues.push({ start: plan.start, end: plan.end, why: message('{0} is announced', isoDay(plan.day)), brief: message('before {0}', isoDay(plan.day)) });
  return { low: past?.day, high: plan?.day, clues };
}
