import type { SentenceContext } from '../context.ts';
import type { Attribution, ClaimValue } from '../facts.ts';
import { slotsOf, type Slot } from '../scope/index.ts';
import { skeletonOf, type Piece } from '../skeleton.ts';
import { countClaim, quantityValue } from './counts.ts';
import { eventAround, eventOfType, eventReferent } from './event.ts';
import type { Family } from './family.ts';

/** The magnitude of an earthquake: *de magnitude 7*, *une magnitude de 6,8*, *7 degrés sur l'échelle de Richter*, *a 6.8-magnitude quake*. */
export const magnitude: Family = (context) => {
  if (context.quantities.length === 0) return [];
  const { pieces } = skeletonOf(context);
  return slotsOf(context).flatMap((slot) => {
    const from = magnitudeAt(pieces, slot);
    if (from === undefined || isAftershock(context, slot)) return [];
    const event = eventOfType(context, 'earthquake') ?? eventAround(context, slot.quantity);
    const claim = countClaim(context, { ...slot, scope: {} }, { family: 'magnitude', attribute: 'magnitude', end: slot.quantity.end, subject: event ? eventReferent(event) : { id: 'noun:earthquake', name: 'earthquake' }, event, value: bare(slot), confidence: 0.9 });
    const attribution = claim.attribution ?? instituteBefore(context, slot);
    return [{ ...claim, start: Math.min(claim.start, pieces[from]?.start ?? claim.start), ...(attribution ? { attribution } : {}) }];
  });
};

/** *Une réplique de magnitude 5,6*, *on en a recensé 130, dont une de magnitude 5,6*: not that of the earthquake which the text tells of. */
function isAftershock({ facts: { paragraph }, sentence }: SentenceContext, { quantity }: Slot): boolean {
  const text = paragraph.text.toLowerCase();
  return aftershock.test(text.slice(sentence.start, quantity.start)) || (/\b(?:dont une|one of them|including one|the strongest|la plus forte)\b/.test(text.slice(sentence.start, quantity.start)) && aftershock.test(text.slice(0, sentence.start)));
}

const aftershock = /réplique|aftershock/;

/** True for a number that is the magnitude of an earthquake, whatever word follows it. */
export function isMagnitude(context: SentenceContext, slot: Slot): boolean {
  return magnitudeAt(skeletonOf(context).pieces, slot) !== undefined;
}

function magnitudeAt(pieces: readonly Piece[], slot: Slot): number | undefined {
  return slot.quantity.stated > 10 || (slot.quantity.unit !== undefined && slot.quantity.unit !== '°') ? undefined : startOf(pieces, slot);
}

/** The institute that measures: the last organisation before the number in a sentence with a verb of measuring. */
function instituteBefore(context: SentenceContext, slot: Slot): Attribution | undefined {
  const institute = context.mentions.findLast((mention) => mention.type === 'organization' && mention.end <= slot.quantity.start);
  if (!institute || !context.tokens.some((token) => measuring.test(token.lower))) return undefined;
  return { speaker: institute.id, name: institute.name, speakerClass: 'expert' };
}

const measuring = /^(?:mesur|attribu|évalu|estim|enregistr|measur|record|estimat|register)/;

function bare({ quantity }: Slot): ClaimValue {
  const { unit: _, ...rest } = quantity;
  return quantityValue(rest);
}

/** First piece of the words that show it, or undefined if the number is no magnitude. */
function startOf(pieces: readonly Piece[], slot: Slot): number | undefined {
  for (let i = slot.at - 1; i >= slot.at - 5; i--) {
    const piece = pieces[i];
    if (!piece || piece.filler?.kind === 'quantity' || piece.word === ';') break;
    if (piece.word.startsWith('magnitude')) return i;
  }
  const behind = pieces.slice(slot.at + 1, slot.at + 6).map((piece) => piece.word);
  return behind.includes('richter') || behind[0] === 'magnitude' || (behind[0] === '-' && behind[1] === 'magnitude') ? slot.at : undefined;
}
