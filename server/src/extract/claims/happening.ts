import type { SentenceContext } from '../context.ts';
import type { Claim, ClaimValue, Timex } from '../facts.ts';
import { occurrencesIn } from '../events/occurrences.ts';
import { findAll, pattern, type Match, type Pattern } from '../pattern.ts';
import { skeletonOf } from '../skeleton.ts';
import { eventAround, eventReferent, frameOf } from './event.ts';
import { makeClaim, type Family } from './family.ts';
import { clockOf, dateValue } from './value.ts';

/**
 * When an event takes place, and at what time: *le séisme survenu vendredi*, *le sommet se tient les 3 et 4 juillet*, *est tombé
 * vers 11h30*. The subject is the event; its date is what other articles must agree on.
 */
export const happening: Family = (context) => {
  const skeleton = skeletonOf(context);
  const found = [
    ...findAll(events, skeleton).flatMap((match) => fromMatch(context, match)),
    ...findAll(announced, skeleton).flatMap((match) => announcementOf(context, match)),
  ];
  return found.filter((claim, i) => found.findIndex((other) => other.attribute === claim.attribute && other.start < claim.end && claim.start < other.end) === i);
};

/** *a abrité le 4 juillet le 24e sommet*. */
const hosted = pattern('(?<verb>abrité|accueilli|organisé|hosted|held)(?: (?:le|les|on))? (?<when>{T})(?: (?:le|la|l\'|the|un|une|a)){1,1}{W0-2} (?:sommet|conférence|congrès|festival|match|finale|summit|conference|congress|final)');
const PLACE = "(?: (?:à|au|aux|en|dans|près de|in|at|near)(?: (?:l'|la|le|les|the))? {L})?";

/** The clock behind a day: *survenu mardi à 9h42*. */
const CLOCK = '(?:(?: ,)?(?: (?:à|vers|at|around|about))? (?<clock>{H}))?';

const took = pattern(
  `(?<verb>survenue?s?|intervenue?|eu lieu|aura lieu|a lieu|auront lieu|se tient|se tiendra|se tiendront|se tenait|s' est tenue?|s'est tenue?|s' est ouverte?|s'est ouverte?|s' ouvre|s'ouvre|se déroule|se déroulera|s' est déroulée?|s'est déroulée?|s' est produite?|s'est produite?|took place|takes place|will take place|was held|is held|will be held|held|occurred|happened|began|opens|(?:struck|hit|rammed|ran into|crashed into|slammed into|dropped into|percuté|heurté)(?: (?:the|a|an|le|la|l'|un|une))?(?: {M}| {W})?)${PLACE}(?: ,(?: {W}| {L}){1,6} ,)?(?:{W0-4})(?: ,)?(?: (?:le|les|dans la|on|at|vers|à|around|about))? (?<when>{TH})${CLOCK}`,
);
/** *l'a annoncé … à 2h34*, *c'est à 2 h 34 que X a fait savoir*. */
const announced: readonly Pattern[] = [
  pattern('(?<verb>annoncé|annoncée|fait savoir|announced)(?: [^\\s;.()]{1,30}){0,9}? (?:à|vers|at|around) (?<when>{H})'),
  pattern("(?:c' est|it was) (?:à|vers|at|around) (?<when>{H}) (?:que|qu'|that)(?: [^\\s;.()]{1,30}){1,6}? (?<verb>annoncé|fait savoir|announced)"),
];
const fell = pattern(
  `(?<what>{W})(?: (?:de|du|d'|des|of|from)(?: (?:la|l'|the))? {M})? (?:(?:est|s' est|s'est|a|ont|was|has)(?: {W})? )?(?<verb>tombée?|effondrée?|écroulée?|cédé|explosé|frappé|tremblé|disparue?|déraillé|chaviré|coulé|sombré|pris feu|collapsed|fallen|derailed|capsized|exploded|caught fire)${PLACE}(?:{W0-4})(?: ,)?(?: (?:le|les|dans la|on|at|vers|à|around|about))? (?<when>{TH})${CLOCK}`,
);
/** *Il était 7h42 quand le train a déraillé*. */
const struck = pattern("(?<verb>il était|it was)(?: (?:environ|exactement|tout juste|about|around|just after))? (?<when>{H}) (?:quand|lorsque|lorsqu'|when)");
const events: readonly Pattern[] = [took, fell, hosted, struck];

function fromMatch(context: SentenceContext, match: Match): Claim[] {
  const when = match.timex('when');
  const whenSpan = match.span('when');
  const what = match.words('what');
  if (!when?.earliest || !whenSpan || bound(context, match) || (what !== '' && !structures.has(what))) return [];
  const nearest = occurrencesIn(context.facts, context.sentence).findLast((occurrence) => occurrence.end <= match.start && match.start - occurrence.end < 120);
  const frame = nearest ? frameOf(context, nearest) : eventAround(context, match);
  if (!frame) return [];
  const attribute = when.type === 'TIME' && hasClock(when) ? 'time' : 'date';
  const clock = match.timex('clock');
  const certain = attributive.has(match.words('verb')) ? { certainty: 'asserted' as const } : {};
  const shared = { family: 'happening', subject: eventReferent(frame), event: frame.id, ...certain, confidence: nearest ? 0.85 : 0.6 };
  return [
    makeClaim(context, { ...shared, attribute, span: attribute === 'date' && clock ? { start: match.start, end: whenSpan.end } : match, value: attribute === 'time' ? clockValue(context, when) : dateValue(when) }),
    ...(clock && attribute === 'date' && hasClock(clock) ? [makeClaim(context, { ...shared, attribute: 'time', span: { start: whenSpan.start, end: clock.end }, value: clockValue(context, clock) })] : []),
  ];
}

/** When the news of an event was given out, by the clock. */
function announcementOf(context: SentenceContext, match: Match): Claim[] {
  const when = match.timex('when');
  const frame = eventAround(context, match);
  if (!when || !hasClock(when)) return [];
  const about = frame ? { subject: eventReferent(frame), event: frame.id } : { subject: { id: 'noun:announcement', name: match.words('verb') } };
  return [makeClaim(context, { family: 'happening', attribute: 'announced-time', span: match, ...about, value: clockValue(context, when), certainty: 'asserted', confidence: 0.7 })];
}

function hasClock({ value }: Timex): boolean {
  return /T\d{2}/.test(value);
}

/** *il y a dix ans*, *depuis*: a reach back, not the day of the event. */
function bound(context: SentenceContext, match: Match): boolean {
  return skeletonOf(context).pieces.slice(match.from, match.to).some(({ word }) => word === 'depuis' || word === 'since' || word === 'avant' || word === 'après' || word === 'before' || word === 'after');
}

/** A clock time alone: the day of an event is a claim of its own, and a text may leave it out. */
function clockValue({ facts: { paragraph } }: SentenceContext, timex: Timex): ClaimValue {
  return clockOf(timex, ROUGHLY.test(paragraph.text.slice(Math.max(0, timex.start - 24), timex.start)));
}

/** *Vers 11h30*: the minute is not meant. */
const ROUGHLY = /(?:\bvers|\benviron|\baux alentours de|\baround|\babout|\broughly)\s$/iu;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const attributive = words('survenu survenue survenus survenues intervenu intervenue');
/** What falls, gives way or bursts as an event; governments fall otherwise. */
const structures = words('il elle qui terre it which that séisme earthquake pont viaduc ouvrage édifice immeuble immeubles bâtiment bâtiments maison tour toit mur barrage tunnel autoroute autoroutier avion appareil hélicoptère train navire bateau ferry sous-marin submersible engin usine entrepôt bridge building buildings tower roof wall dam tunnel plane aircraft helicopter train ship vessel boat ferry submarine submersible factory warehouse ground earth');
