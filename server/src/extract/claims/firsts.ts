import type { SentenceContext } from '../context.ts';
import { wordClass } from '../wordClasses.ts';
import type { Claim } from '../facts.ts';
import { rankOf } from '../ordinals.ts';
import { findAll, pattern, type Match, type Pattern } from '../pattern.ts';
import { skeletonOf } from '../skeleton.ts';
import { makeClaim, type Family } from './family.ts';
import { countValue, dateValue } from './value.ts';
import { kindOf } from './kinds.ts';

/**
 * Firsts and ranks: *the first Austrian to win*, *la deuxième femme à diriger* (`rank-…`, with the noun), and how long something had not
 * been so low or high: *the lowest since 2001*, *du jamais-vu depuis 2010* (`record-since`).
 */
export const firsts: Family = (context) => {
  if ((context.classes & RANK_OR_SINCE) === 0) return [];
  const skeleton = skeletonOf(context);
  return [...findAll(ranked, skeleton).flatMap((match) => rankIn(context, match)), ...findAll(records, skeleton).flatMap((match) => recordIn(context, match))];
};

const sinceWords: ReadonlySet<string> = new Set(['since', 'depuis', 'for']);
const RANK_OR_SINCE = wordClass((lower) => rankOf(lower) !== undefined || sinceWords.has(lower));

const ranked: readonly Pattern[] = [
  pattern("(?:le|la|the) (?<rank>{W}) (?<what>{W})(?: {W}){0,2} (?:à|to) (?:{W})"),
  pattern("(?:le|la|the) (?<rank>{W}) (?<what>{W})(?: {W}){0,2} (?:de l'|de la|de|in|of) (?:l' |notre |our |the |its |his |her )?(?:histoire|history)"),
];

const records: readonly Pattern[] = [
  pattern("(?<what>lowest|highest|worst|best|largest|biggest|deadliest|hottest|coldest|wettest|driest|fewest|smallest)(?: {W}){0,4} (?:since|for)(?: the)? (?<when>{T})"),
  pattern("(?:le|la|les) plus (?<what>{W})(?: {W}){0,4} (?:depuis|jamais vue? depuis)(?: le| la| l')? (?<when>{T})"),
  pattern("(?<what>jamais)(?: {W}){0,4} (?:depuis)(?: le| la| l')? (?<when>{T})"),
];

function rankIn(context: SentenceContext, match: Match): Claim[] {
  const rank = rankOf(match.words('rank'));
  const noun = match.words('what');
  const span = match.span('rank');
  if (rank === undefined || !span || noun.length < 4 || common.test(noun)) return [];
  const kind = kindOf(noun, context.facts.paragraph.language);
  return [makeClaim(context, { family: 'firsts', attribute: `rank-${kind}`, span: { start: span.start, end: match.end }, subject: { id: `noun:${kind}`, name: noun }, value: countValue(rank), confidence: 0.5 })];
}

/** Nouns whose ranks tell things apart and do not count: times, rounds, floors. */
const common = /^(?:fois|time|tour|round|jour|jours|days?|set|sets|half|mi-temps|quart|partie|part|ministre|minister|étage|floor|étape|stage|moment|phase|step|place|half|chose|thing|groupe|semestre|trimestre|siècle|century|main|plan|degré|degree)$/;

function recordIn(context: SentenceContext, match: Match): Claim[] {
  const when = match.timex('when');
  if (!when?.earliest || when.type !== 'DATE') return [];
  const what = match.words('what');
  return [makeClaim(context, { family: 'firsts', attribute: 'record-since', span: match, subject: { id: 'noun:record', name: what }, value: dateValue(when), scope: { qualifier: what }, confidence: 0.5 })];
}
