import { findAll, pattern, type Match, type Pattern } from '../pattern.ts';
import { skeletonOf } from '../skeleton.ts';
import { folded, isStopword, stem } from '../words.ts';
import type { SentenceContext } from '../context.ts';
import type { Claim } from '../facts.ts';
import { eventAround, eventReferent } from './event.ts';
import { makeClaim, type Family } from './family.ts';
import { entityValue } from './value.ts';

/**
 * What is said to have brought an event about: *causé par une fuite de gaz*, *dû à*, *triggered by*, *une fuite a provoqué l'explosion*. The
 * value is the cause's content words.
 */
export const causes: Family = (context) => findAll(patterns, skeletonOf(context)).flatMap((match) => fromMatch(context, match));

const WHAT = '(?<what>(?: (?:{W}|{M})){1,4})';
const EVENTS = "(?:incendie|feu|explosion|accident|drame|catastrophe|effondrement|naufrage|déraillement|panne|sinistre|inondation|crash|fire|blaze|explosion|blast|accident|collapse|disaster|derailment|outage|sinking|flood)";

const patterns: readonly Pattern[] = [
  pattern(`(?:causée?s?|provoquée?s?|déclenchée?s?|due?s?|imputée?s?|attribuée?s?|caused|triggered|sparked|blamed)(?: (?:par|à|au|aux|by|on|to))(?: (?:l'|la|le|les|un|une|des|the|a|an))?${WHAT}`),
  pattern(`(?:l'|la|le|les|un|une|des|the|a|an)(?<what>(?: {W}){1,4}) (?:a|ont|aurait|auraient|avait|has|have|had)? ?(?:causé|provoqué|déclenché|entraîné|caused|triggered|sparked|started) (?:l'|la|le|les|the|a|une|un) ${EVENTS}`),
  pattern(`(?:l'|la|le|les|un|une|des|the|a|an)(?<what>(?: {W}){1,4}) (?:est|serait|était|pourrait être|is|was|may be) à l' origine (?:de l'|de la|du|des|de) ?${EVENTS}`),
];

function fromMatch(context: SentenceContext, match: Match): Claim[] {
  const frame = eventAround(context, match);
  const what = match.words('what').split(' ').filter((word) => !word.startsWith('<') && word.length > 2 && !isStopword(folded(word))).slice(0, 2).map(stem).join(' ');
  if (!frame || what === '') return [];
  return [makeClaim(context, { family: 'causes', attribute: 'cause', span: match, subject: eventReferent(frame), event: frame.id, value: entityValue({ id: `cause:${what.replaceAll(' ', '-')}`, name: what }), confidence: 0.5 })];
}
