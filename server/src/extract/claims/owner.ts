import type { SentenceContext } from '../context.ts';
import type { Claim } from '../facts.ts';
import { pattern, type Match, type Pattern } from '../pattern.ts';
import { skeletonOf } from '../skeleton.ts';
import { actorAfter, actorBefore } from './deeds/actor.ts';
import { makeClaim, type Family } from './family.ts';
import { referent } from './referents.ts';
import { entityValue } from './value.ts';

/**
 * Whose something is: *appartient à X*, *propriété de X*, *X, propriétaire du numéro 12*, *belongs to X*. *Racheté par X* and *possède* are
 * deeds.
 */
export const owner: Family = (context) => {
  if (context.mentions.length === 0) return [];
  const skeleton = skeletonOf(context);
  return patterns.flatMap(({ find, after }) => find(skeleton).flatMap((match) => fromMatch(context, match, after)));
};

const TO = "(?: (?:la|le|l'|les|the|a|an|un|une|ville|commune|société|groupe|bailleur|bailleur social|compagnie|famille|city|town|company|family-owned|state-owned|de|d'|of)){0,4}";

const patterns: readonly { readonly find: Pattern; readonly after: boolean }[] = [
  { find: pattern(`(?:appartient|appartenait|appartiennent|appartenaient|appartenant|belongs?|belonged|belonging) (?:à|au|aux|to)${TO} (?<who>{M})`), after: false },
  { find: pattern(`(?:est|sont|était|étaient) la propriété (?:de|du|des|d')${TO} (?<who>{M})`), after: false },
  { find: pattern(`qui (?:est|était|sont|étaient) à (?:la (?:ville|commune|famille|société|région) (?:de|d')|l' État) (?<who>{M})`), after: false },
  { find: pattern(`(?:, |\\( )?propriété (?:de|du|des|d')${TO} (?<who>{M})`), after: false },
  { find: pattern("(?<who>{M}) ,(?: {W}){0,3} (?:propriétaire|owners?)(?: (?:de|du|des|d'|of))"), after: true },
];

function fromMatch(context: SentenceContext, match: Match, after: boolean): Claim[] {
  const who = match.mention('who');
  if (!who) return [];
  const of = after ? actorAfter(context, match.to - 1) : actorBefore(context, match.from);
  const subject = of?.who ?? { id: 'noun:it', name: '' };
  return subject.id === who.id ? [] : [makeClaim(context, { family: 'owner', attribute: 'owned-by', span: match, subject, value: entityValue(referent(who)), confidence: 0.5 })];
}
