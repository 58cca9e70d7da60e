import directions from '../../locales/directions.json' with { type: 'json' };
import type { SentenceContext } from '../context.ts';
import type { Claim, Mention } from '../facts.ts';
import { occurrencesIn } from '../events/occurrences.ts';
import { findAll, pattern, type Match, type Pattern } from '../pattern.ts';
import { skeletonOf } from '../skeleton.ts';
import { eventAround, eventReferent, frameOf } from './event.ts';
import { makeClaim, type Family } from './family.ts';
import { referent } from './referents.ts';
import { entityValue } from './value.ts';

/**
 * Where an event takes place (`place`), and on which side of a named place something lies (`direction`, with that place as object):
 * *a eu lieu à X*, *l'épicentre se trouve au sud-ouest de X*, *au nord de la ville*.
 */
export const location: Family = (context) => {
  const skeleton = skeletonOf(context);
  return [...sides(skeleton).flatMap((match) => directionOf(context, match)), ...findAll(places, skeleton).flatMap((match) => placeOf(context, match))];
};

const sides = pattern("(?:au|à l'|à|dans le|to the|in the) (?<side>(?:nord|sud|est|ouest|north|south|east|west)(?:-?(?:nord|sud|est|ouest|east|west|northeast|northwest))?|northeast|northwest|southeast|southwest|sud-est|sud-ouest|nord-est|nord-ouest) (?:de l'|de la|du|des|de|d'|of the|of) (?<where>{L}|ville|capitale|city|capital)");
const places: readonly Pattern[] = [
  pattern("(?:a|ont|a eu|ont eu|aura|se|s'est|s' est|took|takes|was|will be)(?: {W})? ?(?:eu lieu|lieu|tient|tiendra|tenue?|déroule|déroulera|déroulée?|produite?|ouverte?|place|held)(?:{W0-2}) (?:à|au|aux|en|dans|in|at)(?: (?:l'|la|le|les|the))? (?<where>{L})"),
  pattern("(?:épicentre|epicentre|epicenter)(?:{W0-6}) (?:à|dans|en|in|at|near|la|province|région)(?: (?:la|le|l'|les|the|province|région|de|d'|du|of){1,1}){0,4} (?<where>{L})"),
];

/** Names of places whose side is told; what lies there is the event's epicentre or the event itself. */
function directionOf(context: SentenceContext, match: Match): Claim[] {
  const side = names.get(match.words('side').replaceAll('-', ''));
  const reference = match.mention('where') ?? lastPlace(context, match.start);
  const frame = eventAround(context, match);
  const epicentre = /épicentre|epicent/.test(skeletonOf(context).text);
  // Without such a word the side may be that of any town that the sentence names.
  if (!side || !reference || !frame || !(epicentre || lies(skeletonOf(context).text))) return [];
  return [
    makeClaim(context, {
      family: 'location',
      attribute: epicentre ? 'epicentre-direction' : 'direction',
      span: match,
      subject: eventReferent(frame),
      event: frame.id,
      object: referent(reference),
      value: entityValue({ id: `direction:${side}`, name: side }),
      confidence: epicentre ? 0.85 : 0.5,
    }),
  ];
}

function placeOf(context: SentenceContext, match: Match): Claim[] {
  const where = match.mention('where');
  const near = occurrencesIn(context.facts, context.sentence).findLast((one) => one.start <= match.end);
  const epicentre = match.words('where') !== '' && /épicentre|epicent/.test(skeletonOf(context).text.slice(0, 4000)) && skeletonOf(context).pieces[match.from]?.word.includes('picent') === true;
  const frame = near ? frameOf(context, near) : epicentre ? context.article.events[0] : undefined;
  if (!where || !frame) return [];
  return [makeClaim(context, { family: 'location', attribute: epicentre ? 'epicentre' : 'place', span: match, subject: eventReferent(frame), event: frame.id, value: entityValue(referent(where)), confidence: 0.75 })];
}

function lies(text: string): boolean {
  return / (?:situé|localisé|survenu|produit|located|struck|centred|centered)(?:e|s|es)? /.test(text);
}

/** The place that *la ville* stands for: the last one named before. */
function lastPlace(context: SentenceContext, at: number): Mention | undefined {
  const here = context.facts.mentions.findLast((mention) => mention.type === 'place' && mention.end <= context.sentence.start);
  return here ?? context.mentions.findLast((mention) => mention.type === 'place' && mention.end <= at);
}

const names: ReadonlyMap<string, string> = new Map(Object.entries<string>(directions));
