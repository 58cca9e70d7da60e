import type { SentenceContext } from '../context.ts';
import type { Claim } from '../facts.ts';
import { pattern, type Match, type Pattern } from '../pattern.ts';
import { skeletonOf } from '../skeleton.ts';
import { makeClaim, type Family } from './family.ts';
import { subjectOf } from './subject.ts';
import { dateValue } from './value.ts';

/** Since when somebody holds a position or a state: *au pouvoir depuis 2010*, *in office since*, *dirige X depuis*. */
export const since: Family = (context) => {
  const skeleton = skeletonOf(context);
  return patterns.flatMap(({ attribute, find }) => find(skeleton).flatMap((match) => fromMatch(context, match, attribute)));
};

const SINCE = '(?: (?:without|sans) {W})? (?:depuis|since)(?: (?:le|la|l\'|the))? (?<when>{T})';

const patterns: readonly { readonly attribute: string; readonly find: Pattern }[] = [
  { attribute: 'in-power-since', find: pattern(`(?:au pouvoir|aux affaires|à la tête (?:du pays|de l' état|du gouvernement)|in power|in government|in office)${SINCE}`) },
  { attribute: 'in-post-since', find: pattern(`(?:en poste|en fonction|aux commandes|à sa tête|in charge|in the job|in the post)${SINCE}`) },
  { attribute: 'married-since', find: pattern(`(?:mariée?s?|married)${SINCE}`) },
  { attribute: 'detained-since', find: pattern(`(?:détenue?s?|emprisonnée?s?|incarcérée?s?|écrouée?s?|detained|jailed|imprisoned|held)${SINCE}`) },
  { attribute: 'closed-since', find: pattern(`(?:fermée?s?|closed|shut)${SINCE}`) },
];

function fromMatch(context: SentenceContext, match: Match, attribute: string): Claim[] {
  const when = match.timex('when');
  const subject = subjectOf(context, match.from, ['person', 'organization', 'place'], false);
  if (!when?.earliest || !subject) return [];
  return [makeClaim(context, { family: 'since', attribute, span: match, subject, value: dateValue(when), confidence: 0.8 })];
}
