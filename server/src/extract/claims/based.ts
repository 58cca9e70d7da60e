import type { SentenceContext } from '../context.ts';
import type { Claim } from '../facts.ts';
import { findAll, pattern, type Match, type Pattern } from '../pattern.ts';
import { skeletonOf } from '../skeleton.ts';
import { makeClaim, type Family } from './family.ts';
import { referent } from './referents.ts';
import { entityValue } from './value.ts';

/** Where a body has its seat: *X, basé à Y*, *X, a hosting firm in Y*, *X, dont le siège est à Y*, *X of Y*. */
export const based: Family = (context) => {
  if (!context.mentions.some(({ type }) => type === 'organization') || !context.mentions.some(({ type }) => type === 'place')) return [];
  const skeleton = skeletonOf(context);
  return findAll(patterns, skeleton).flatMap((match) => fromMatch(context, match));
};

const IN = "(?:à|au|en|dans|in|at|near|près de)(?: (?:l'|la|le|les|the))?";

const patterns: readonly Pattern[] = [
  pattern(`(?<who>{O})(?: ,)?(?: {W}){0,4} (?:basée?|installée?|implantée?|établie?|sise?|based|headquartered|located) ${IN} (?<where>{L})`),
  pattern(`(?<who>{O}) , dont le siège(?: social)?(?: (?:est|se trouve|est situé))? ${IN} (?<where>{L})`),
  pattern(`(?<who>{O}) , (?:an?|une?|the|la|le|l') (?:{W} ){1,4}${IN} (?<where>{L})`),
  pattern('(?<who>{O}) of (?<where>{L})'),
];

function fromMatch(context: SentenceContext, match: Match): Claim[] {
  const [who, where] = [match.mention('who'), match.mention('where')];
  if (!who || !where) return [];
  return [makeClaim(context, { family: 'based', attribute: 'based-in', span: match, subject: referent(who), value: entityValue(referent(where)), certainty: 'asserted', confidence: 0.55 })];
}
