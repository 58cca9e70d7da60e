import { pattern, type Match } from '../pattern.ts';
import { skeletonOf } from '../skeleton.ts';
import { folded, isStopword, stem } from '../words.ts';
import type { SentenceContext } from '../context.ts';
import type { Claim } from '../facts.ts';
import { eventAround, eventReferent } from './event.ts';
import { makeClaim, type Family } from './family.ts';
import { textValue } from './value.ts';

/** What is said to have brought an event about: *causé par une fuite de gaz*, *dû à*, *triggered by*. The value is the cause's content words. */
export const causes: Family = (context) => caused(skeletonOf(context)).flatMap((match) => fromMatch(context, match));

const caused = pattern(
  "(?:causée?s?|provoquée?s?|déclenchée?s?|due?s?|imputée?s?|caused|triggered|sparked|blamed)(?: (?:par|à|au|aux|by|on))(?: (?:l'|la|le|les|un|une|des|the|a|an))?(?<what>(?: (?:{W}|{M})){1,4})",
);

function fromMatch(context: SentenceContext, match: Match): Claim[] {
  const frame = eventAround(context, match);
  const what = match.words('what').split(' ').filter((word) => !word.startsWith('<') && word.length > 2 && !isStopword(folded(word))).slice(0, 2).map(stem).join(' ');
  if (!frame || what === '') return [];
  return [makeClaim(context, { family: 'causes', attribute: 'cause', span: match, subject: eventReferent(frame), event: frame.id, value: textValue(what), confidence: 0.5 })];
}
