import type { SentenceContext } from '../context.ts';
import type { Claim } from '../facts.ts';
import { findAll, pattern, type Match, type Pattern } from '../pattern.ts';
import { skeletonOf } from '../skeleton.ts';
import { quantityValue } from './counts.ts';
import { actorBefore } from './deeds/actor.ts';
import { makeClaim, type Family, type Referent } from './family.ts';
import { referent } from './referents.ts';

/** How many there is room for: *peut accueillir 12 000 spectateurs*, *une salle de 1 840 places*, *d'une capacité de 800 places*, *the stadium holds 12,000*. */
export const capacity: Family = (context) => findAll(patterns, skeletonOf(context)).flatMap((match) => fromMatch(context, match));

const ROOMS = '(?:salle|stade|amphithéâtre|auditorium|théâtre|cinéma|chapiteau|arène|gymnase|hall|stadium|arena|auditorium|theatre|venue|ground|cinema)';
const patterns: readonly Pattern[] = [
  pattern("(?:peut|pourra|pouvait|pourrait) (?:accueillir|contenir|recevoir)(?: jusqu'à)? (?<many>{Q})"),
  pattern("(?:capacité|jauge)(?: (?:maximale|totale))? (?:de|d') (?<many>{Q})"),
  pattern(`${ROOMS}(?: {W})? (?:de|of) (?<many>{Q}) (?:places|fauteuils|sièges|seats)`),
  pattern(`${ROOMS}(?:{W0-2}) (?:holds|seats|can hold|can seat) (?<many>{Q})`),
  pattern('capacity (?:of|is|was) (?<many>{Q})'),
];

function fromMatch(context: SentenceContext, match: Match): Claim[] {
  const many = match.quantity('many');
  if (!many || many.unit !== undefined || many.stated < 10) return [];
  const about = roomOf(context, match);
  return [makeClaim(context, { family: 'capacity', attribute: 'capacity', span: { start: many.start, end: match.end }, subject: about, value: quantityValue(many), certainty: 'asserted', confidence: about.id.startsWith('noun:') ? 0.6 : 0.8 })];
}

/** The room by its name, where the sentence names one place or body only, else by its noun. */
function roomOf(context: SentenceContext, { from }: Match): Referent {
  const named = new Map(context.mentions.filter(({ type }) => type === 'organization' || type === 'place').map((mention) => [mention.id, mention]));
  const [one, ...others] = named.values();
  const actor = actorBefore(context, from);
  if (actor?.named === true) return actor.who;
  return one && others.length === 0 && one.type === 'organization' ? referent(one) : { id: 'noun:room', name: actor?.who.name ?? 'capacity' };
}
