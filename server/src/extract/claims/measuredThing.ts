import type { SentenceContext } from '../context.ts';
import type { Slot } from '../scope/index.ts';
import { skeletonOf, type Piece } from '../skeleton.ts';
import { actorBefore } from './deeds/actor.ts';
import type { Referent } from './family.ts';
import { kindOf } from './kinds.ts';
import { referent } from './referents.ts';

/**
 * Whose a length or weight is, where the wording ties it to a thing: *the 21-foot vessel*, *le navire, long de 24 mètres*, *d'une longueur
 * de*, *mesure 9 mètres*, *pèse*. A name, or the kind of the noun.
 */
export function measuredThing(context: SentenceContext, slot: Slot): Referent | undefined {
  const { pieces } = skeletonOf(context);
  return hyphened(context, pieces, slot) ?? (tied(pieces, slot) ? actorBefore(context, slot.at)?.who : undefined);
}

/** *the 30-foot (9.1-meter) Marlin*, *the 31-foot boat*. */
function hyphened(context: SentenceContext, pieces: readonly Piece[], slot: Slot): Referent | undefined {
  if (!context.facts.paragraph.text.slice(slot.quantity.start, slot.quantity.end).includes('-')) return undefined;
  for (let i = slot.at + 1; i < slot.at + 5; i++) {
    const piece = pieces[i];
    if (!piece) return undefined;
    if (piece.filler?.kind === 'mention') return referent(piece.filler.of);
    if (/^[()]$/.test(piece.word) || piece.filler) continue;
    const kind = kindOf(piece.word, 'en');
    if (/^\p{Ll}{3,}$/u.test(kind) && (kind !== piece.word || i > slot.at + 1)) return { id: `noun:${kind}`, name: piece.word };
  }
  return undefined;
}

/** A word of measuring right before the number, past *de*, *environ*, *près de*. */
function tied(pieces: readonly Piece[], slot: Slot): boolean {
  return pieces.slice(Math.max(0, slot.at - 5), slot.at).some(({ word }) => measuring.test(word));
}

const measuring = /^(?:longue?s?|haute?s?|large|profonde?|longueur|hauteur|largeur|mesure|mesurait|mesurant|pèse|pesait|pesant|poids|lourde?|measures|measuring|measured|weighs|weighed|weighing|spans)$/;
