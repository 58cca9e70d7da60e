import type { SentenceContext } from '../context.ts';
import { wordClass } from '../wordClasses.ts';
import type { Claim } from '../facts.ts';
import { pattern, type Match } from '../pattern.ts';
import { skeletonOf } from '../skeleton.ts';
import { eventAround, eventReferent } from './event.ts';
import { makeClaim, type Family } from './family.ts';
import { countValue } from './value.ts';

/** A toll of none: *aucune victime n'est à déplorer*, *sans faire de blessé*, *no one was hurt*, *there were no casualties*. */
export const nobody: Family = (context) =>
  (context.classes & NEGATIVE) !== 0 ? patterns.flatMap(({ attribute, find }) => find(skeletonOf(context)).map((match) => none(context, match, attribute))) : [];

const negative: ReadonlySet<string> = new Set(['aucun', 'aucune', 'ni', 'sans', 'pas', 'personne', 'no', 'nobody']);
const NEGATIVE = wordClass((lower) => negative.has(lower));

const patterns = [
  { attribute: 'dead', find: pattern("(?:aucune?|ni|sans faire de|pas de|pas fait de|n' a fait aucun|no) (?:victimes?|morts?|décès|deaths?|fatalities|casualties)") },
  { attribute: 'dead', find: pattern("(?:personne n' (?:est mort|a été tué|a péri)|(?:nobody|no one) (?:was killed|died|has died|were killed))") },
  { attribute: 'injured', find: pattern("(?:aucun|sans faire de|pas de|pas fait de|no) (?:blessée?s?|injuries|injured)") },
  { attribute: 'injured', find: pattern("(?:personne n' a été blessé|(?:nobody|no one) (?:was hurt|was injured|has been hurt|has been injured))") },
] as const;

function none(context: SentenceContext, match: Match, attribute: string): Claim {
  const event = eventAround(context, match);
  const claim = makeClaim(context, { family: 'toll', attribute, span: match, subject: event ? eventReferent(event) : { id: `noun:${attribute}`, name: attribute }, event: event?.id, value: countValue(0), confidence: 0.7 });
  // The negation is the figure; it must not count twice.
  return { ...claim, polarity: true };
}
