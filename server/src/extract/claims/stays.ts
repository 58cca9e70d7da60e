import type { SentenceContext } from '../context.ts';
import type { Claim, Timex } from '../facts.ts';
import { occurrencesIn } from '../events/occurrences.ts';
import { findAll, pattern, type Match, type Pattern } from '../pattern.ts';
import { skeletonOf } from '../skeleton.ts';
import { actorBefore } from './deeds/actor.ts';
import { eventReferent, frameOf } from './event.ts';
import { makeClaim, type Family, type Referent } from './family.ts';
import { mainEntity, referent } from './referents.ts';
import { subjectOf } from './subject.ts';
import { durationValue } from './value.ts';

/**
 * How long somebody stays somewhere (`stay`, with the place as object) and how long an event lasts (`duration`): *devrait rester
 * quatre jours en X*, *visite de deux jours*, *le sommet de deux jours*. A summit's length is not the stay's.
 */
export const stays: Family = (context) => {
  const skeleton = skeletonOf(context);
  return [
    ...findAll(stay, skeleton).flatMap((match) => stayOf(context, match)),
    ...findAll(lasting, skeleton).flatMap((match) => durationOf(context, match)),
  ];
};

const TO = "(?:(?: (?:à|au|aux|en|dans|in|to|at))(?: (?:l'|la|le|les|the))? (?<where>{L}))?";

const stay: readonly Pattern[] = [
  pattern(`(?:rester|restera|resteront|reste|séjourner|séjournera|séjourné|resté|passer|passera|passé|stay|stays|stayed|spend|spent)(?:{W0-2}) (?<length>{D})${TO}`),
  pattern(`(?:visite|déplacement|séjour|voyage|tournée|visit|trip|stay|tour)(?:{W0-3}) (?:de|d'|of) (?<length>{D})${TO}`),
  pattern(`(?<length>{D}) (?:visit|trip|stay|tour)${TO}`),
];

const lasting: readonly Pattern[] = [
  pattern("(?<what>sommet|conférence|congrès|festival|procès|réunion|forum|foire|grève|match|cérémonie|salon|session|summit|conference|festival|trial|meeting|fair|strike)(?: {W}){0,2} (?:de|d'|of) (?<length>{D})"),
  pattern('(?<length>{D}) (?<what>summit|conference|congress|festival|trial|meeting|forum|fair|strike)'),
  pattern('(?:needed|took|takes|after|mis|nécessité|demandé|fallu)(?: (?:environ|près de|plus de|about|around|for|almost|un peu plus de|just under))? (?<length>{D}) (?:to|pour|de|of)'),
  pattern('(?:dure|dura|durera|durer|durait|durent|duraient|duré|lasts|lasted|last|took)(?: (?:environ|près de|plus de|about|around|for|almost))? (?<length>{D})'),
];

function stayOf(context: SentenceContext, match: Match): Claim[] {
  const length = lengthOf(match);
  const who = length && traveller(context, match);
  if (!length || !who) return [];
  const where = match.mention('where') ?? placeBefore(context, match);
  return [
    makeClaim(context, {
      family: 'stays',
      attribute: 'stay',
      span: lengthSpan(match),
      subject: who,
      ...(where ? { object: referent(where) } : {}),
      value: durationValue(length),
      confidence: where ? 0.85 : 0.6,
    }),
  ];
}

function durationOf(context: SentenceContext, match: Match): Claim[] {
  const length = lengthOf(match);
  const occurrences = occurrencesIn(context.facts, context.sentence);
  const named = occurrences.find((one) => one.end > match.start && one.start < match.end) ?? occurrences.findLast((one) => one.end <= match.start && match.start - one.end < 60);
  const frame = named && frameOf(context, named);
  if (!length) return [];
  if (!frame) return lengthOfThing(context, match, length);
  return [makeClaim(context, { family: 'stays', attribute: 'duration', span: match, subject: eventReferent(frame), event: frame.id, value: durationValue(length), confidence: 0.8 })];
}

/** *Les travaux ont duré sept mois*, *the service lasted 75 minutes*: of a thing that is no event of the article. */
function lengthOfThing(context: SentenceContext, match: Match, length: Timex): Claim[] {
  const actor = actorBefore(context, match.from);
  if (!actor || actor.named || actor.who.id === 'noun:it') return [];
  return [makeClaim(context, { family: 'stays', attribute: 'duration', span: match, subject: actor.who, scope: { qualifier: actor.who.id.slice('noun:'.length) }, value: durationValue(length), confidence: 0.6 })];
}

function lengthOf(match: Match): Timex | undefined {
  const length = match.timex('length');
  return length?.value.startsWith('P') ? length : undefined;
}

function lengthSpan(match: Match): { start: number; end: number } {
  return { start: match.start, end: match.span('where')?.end ?? match.end };
}

function traveller(context: SentenceContext, match: Match): Referent | undefined {
  const pieces = skeletonOf(context).pieces;
  const owner = pieces.slice(match.to, match.to + 5).find((piece) => piece.filler?.kind === 'mention' && piece.filler.of.type === 'person')?.filler;
  return subjectOf(context, match.from, ['person']) ?? (owner?.kind === 'mention' ? referent(owner.of) : pieces.slice(0, match.from).some(({ word }) => word === 'sa' || word === 'son' || word === 'his' || word === 'her') ? mainEntity(context.article, 'person') : undefined);
}

/** The place of *est arrivé à X pour une visite de deux jours*: the last one named before in the sentence. */
function placeBefore(context: SentenceContext, match: Match): ReturnType<Match['mention']> {
  return context.mentions.findLast((mention) => mention.type === 'place' && mention.end <= match.start);
}
