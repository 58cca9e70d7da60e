import type { SentenceContext } from '../context.ts';
import type { Claim, DayInterval } from '../facts.ts';
import { findAll, pattern, type Match, type Pattern } from '../pattern.ts';
import { publishedDays } from '../published-days.ts';
import { skeletonOf } from '../skeleton.ts';
import { makeClaim, type Family, type Referent } from './family.ts';
import { entityValue } from './value.ts';

/**
 * How a vote that is over ended: *adopté par 287 voix contre 251*, *17 voix pour, 11 contre*, *passed by 287 votes to 251*, *voted 17 to 11*. Both
 * figures are one value. It belongs to the days of the vote and, where it is told, to who voted.
 */
export const ballot: Family = (context) => {
  const skeleton = skeletonOf(context);
  const found = findAll(patterns, skeleton).flatMap((match) => fromMatch(context, match));
  return found.filter((claim, i) => found.findIndex((other) => other.start < claim.end && claim.start < other.end) === i);
};

const VOTES = '(?: (?:voix|votes|suffrages|députés|élus|sénateurs|conseillers))?';
const patterns: readonly Pattern[] = [
  pattern(`(?:par|à) (?<for>{Q})${VOTES}(?: pour)?(?: (?:,|et))? contre (?<against>{Q})`),
  pattern(`(?<for>{Q})${VOTES} pour(?: (?:,|et)){1,2} (?<against>{Q})${VOTES} contre`),
  pattern('(?<for>{Q}) (?:voix|suffrages) contre (?<against>{Q})'),
  pattern('(?:by|voted|by a vote of|by a margin of) (?<for>{Q})(?: votes)?(?: (?:in favour|for))? to (?<against>{Q})'),
  pattern('(?<for>{Q}) votes (?:to|against) (?<against>{Q})'),
];

function fromMatch(context: SentenceContext, match: Match): Claim[] {
  const [yes, no] = [match.quantity('for'), match.quantity('against')];
  const words = skeletonOf(context).pieces.map(({ word }) => word);
  if (!yes || !no || yes.unit !== undefined || no.unit !== undefined || yes.approximate || no.approximate || !words.some((word) => voting.test(word)) || words.some((word) => ahead.test(word))) return [];
  const name = `${Math.max(yes.stated, no.stated)}-${Math.min(yes.stated, no.stated)}`;
  const voters = votersIn(words);
  return [makeClaim(context, { family: 'ballot', attribute: 'ballot', span: { start: yes.start, end: no.end }, subject: { id: 'noun:ballot', name: match.words('verb') || 'vote' }, object: voters, value: entityValue({ id: `ballot:${name}`, name }), certainty: 'asserted', scope: { day: dayOf(context, yes.start) }, confidence: 0.85 })];
}

/** Who voted, by the words for chambers and boards in either language; undefined where the sentence names none or two. */
function votersIn(words: readonly string[]): Referent | undefined {
  const found = new Set(words.flatMap((word) => Object.entries(voters).flatMap(([name, stems]) => (stems.test(word) ? [name] : []))));
  const [name] = found;
  return name === undefined || found.size > 1 ? undefined : { id: `voters:${name}`, name };
}

const voters: Readonly<Record<string, RegExp>> = {
  lower: /^(?:députés?|mps|lawmakers|représentants)$/,
  upper: /^(?:sénateurs?|senators?|sénat|senate|lords)$/,
  council: /^(?:conseillers?|conseil|municipal|municipaux|councillors?|council|aldermen)$/,
  members: /^(?:adhérents?|militants?|salariés|ouvriers|grévistes|members|workers|strikers|shareholders|actionnaires)$/,
};

/** The time that the sentence gives to the vote, none that is still to come, else the few days before the article. */
function dayOf({ article, timexes }: SentenceContext, at: number): DayInterval {
  const { earliest, latest } = publishedDays(article.published);
  const told = timexes.filter((timex) => timex.earliest !== null && (timex.type === 'DATE' || timex.type === 'TIME') && (latest === null || timex.earliest <= latest));
  const nearest = told.toSorted((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))[0];
  if (nearest) return { earliest: nearest.earliest, latest: nearest.latest };
  return { earliest: earliest === null ? null : new Date(Date.parse(earliest) - BEFORE).toISOString().slice(0, 10), latest };
}

/** Milliseconds from a vote to the text that tells of it without its day. */
const BEFORE = 2 * 86_400_000;
const voting = /^(?:adopt|rejet|vot|approuv|élu|réélu|approb|valid|ratifi|repouss|choisi|scrutin|vote|voix|pass|carri|back|approv|reject|elect|prononc|defeat|won)/;
const ahead = /^(?:devrait|devraient|pourrait|serait|seraient|sera|seront|fallait|faudra|faudrait|needed|would|will|could|should|expected|polls?|sondages?|pronostiqu\p{L}*)$/u;
