import type { SentenceContext } from '../context.ts';
import type { Claim, Timex } from '../facts.ts';
import { occurrencesIn } from '../events/occurrences.ts';
import { pattern, type Match } from '../pattern.ts';
import { skeletonOf } from '../skeleton.ts';
import { eventAround, eventReferent, frameOf } from './event.ts';
import { makeClaim, type Family } from './family.ts';
import { dateValue } from './value.ts';

/**
 * When an event takes place, and at what time: *le séisme survenu vendredi*, *le sommet se tient les 3 et 4 juillet*, *est tombé
 * vers 11h30*. The subject is the event; its date is what other articles must agree on.
 */
export const happening: Family = (context) => {
  const skeleton = skeletonOf(context);
  const found = [...took(skeleton), ...fell(skeleton)].flatMap((match) => fromMatch(context, match));
  return found.filter((claim, i) => found.findIndex((other) => other.attribute === claim.attribute && other.start < claim.end && claim.start < other.end) === i);
};

const PLACE = "(?: (?:à|au|aux|en|dans|près de|in|at|near)(?: (?:l'|la|le|les|the))? {L})?";

const took = pattern(
  `(?<verb>survenue?s?|intervenue?|eu lieu|aura lieu|a lieu|auront lieu|se tient|se tiendra|se tiendront|se tenait|s' est tenue?|s'est tenue?|s' est ouverte?|s'est ouverte?|s' ouvre|s'ouvre|se déroule|se déroulera|s' est déroulée?|s'est déroulée?|s' est produite?|s'est produite?|took place|takes place|will take place|was held|is held|will be held|held|occurred|happened|struck|hit|began|opens)${PLACE}(?:{W0-4})(?: ,)?(?: (?:le|les|dans la|on|at|vers|à|around|about))? (?<when>{TH})`,
);
const fell = pattern(
  `(?<what>{W}) (?:(?:est|s' est|s'est|a|ont|was|has)(?: {W})?) (?<verb>tombée?|effondrée?|écroulée?|cédé|explosé|frappé|tremblé|disparue?|collapsed|fallen)${PLACE}(?:{W0-4})(?: ,)?(?: (?:le|les|dans la|on|at|vers|à|around|about))? (?<when>{TH})`,
);

function fromMatch(context: SentenceContext, match: Match): Claim[] {
  const when = match.timex('when');
  const whenSpan = match.span('when');
  if (!when?.earliest || !whenSpan || bound(context, match)) return [];
  const nearest = occurrencesIn(context.facts, context.sentence).findLast((occurrence) => occurrence.end <= match.start && match.start - occurrence.end < 120);
  const frame = nearest ? frameOf(context, nearest) : eventAround(context, match);
  if (!frame) return [];
  const what = match.words('what');
  const attribute = when.type === 'TIME' && hasClock(when) ? 'time' : 'date';
  const scope = what === '' || nearest !== undefined || pronouns.has(what) ? {} : { qualifier: what };
  return [makeClaim(context, { family: 'happening', attribute, span: match, subject: eventReferent(frame), event: frame.id, value: dateValue(when), scope, confidence: nearest ? 0.85 : 0.6 })];
}

function hasClock({ value }: Timex): boolean {
  return /T\d{2}/.test(value);
}

/** *il y a dix ans*, *depuis*: a reach back, not the day of the event. */
function bound(context: SentenceContext, match: Match): boolean {
  return skeletonOf(context).pieces.slice(match.from, match.to).some(({ word }) => word === 'depuis' || word === 'since' || word === 'avant' || word === 'après' || word === 'before' || word === 'after');
}

const pronouns: ReadonlySet<string> = new Set(['il', 'elle', 'qui', 'terre', 'it', 'which', 'séisme', 'earthquake']);
