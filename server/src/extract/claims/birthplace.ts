import type { SentenceContext } from '../context.ts';
import type { Claim, Mention } from '../facts.ts';
import { skeletonOf, type Piece } from '../skeleton.ts';
import { wordClass } from '../wordClasses.ts';
import { personOf } from './antecedent.ts';
import { makeClaim, type Family } from './family.ts';
import { referent } from './referents.ts';
import { entityValue } from './value.ts';

/** Where somebody was born: *X est né à Y*, *Née en 1956 à Y, X …*, *X, natif de Y*, *Il est né à Y*, *X was born in Y*, *X, a native of Y*. */
export const birthplace: Family = (context) => {
  if ((context.classes & BIRTH) === 0) return [];
  const { pieces } = skeletonOf(context);
  return pieces.flatMap((piece, at) => ((piece.classes & BIRTH) === 0 ? [] : bornAt(context, pieces, at)));
};

function bornAt(context: SentenceContext, pieces: readonly Piece[], at: number): Claim[] {
  const piece = pieces[at];
  const place = placeAfter(pieces, at, (piece?.word ?? '').startsWith('nati') ? /^(?:de|d'|du|des|of)$/ : /^(?:à|au|aux|en|dans|in|at|near)$/);
  const person = place && personOf(context, pieces, at);
  if (!piece || !person) return [];
  return [makeClaim(context, { family: 'birthplace', attribute: 'birthplace', span: { start: piece.start, end: place.end }, subject: person.who, value: entityValue(referent(place)), certainty: 'asserted', confidence: person.named ? 0.8 : 0.7 })];
}

/** The place behind the word, past the day of birth (*né le 3 mars 1958 à Y*), not past a comma or another verb. */
function placeAfter(pieces: readonly Piece[], at: number, leads: RegExp): Mention | undefined {
  for (let i = at + 1; i < Math.min(pieces.length, at + REACH); i++) {
    const piece = pieces[i];
    if (!piece || /^[,;.:()«»“”"]$/.test(piece.word) || /^(?:qui|que|et|and|par|by|who|d'un|d'une|from)$/.test(piece.word)) return undefined;
    const filler = piece.filler;
    if (filler?.kind !== 'mention') continue;
    const lead = /^(?:la|le|les|l'|the)$/.test(pieces[i - 1]?.word ?? '') ? pieces[i - 2] : pieces[i - 1];
    return filler.of.type === 'place' && leads.test(lead?.word ?? '') ? filler.of : undefined;
  }
  return undefined;
}

/** Pieces from the word to the place. */
const REACH = 9;
const BIRTH = wordClass((lower) => /^(?:née?s?|naît|naquit|natif|native|born)$/.test(lower));
