import type { Piece } from '../../skeleton.ts';
import { isPersonNoun } from '../people.ts';
import { bareAt, isOld, yearsAt, type Found } from './years.ts';

/** Pieces of an apposition in which the age is looked for. */
const REACH = 9;

/**
 * The age inside the apposition or clause behind the name at piece `at`: *X, une retraitée de 81 ans,*, *X, cardiologue lyonnais de 62 ans*, *X, a
 * 27-year-old nurse*, *X, who is 27,*, *X, now 44,*. The years must be told of a noun of people: *X, condamné à une peine de cinq ans* has none.
 */
export function apposedTo(pieces: readonly Piece[], at: number): Found | undefined {
  if (pieces[at + 1]?.word !== ',') return undefined;
  for (let i = at + 2; i < Math.min(pieces.length, at + REACH); i++) {
    const piece = pieces[i];
    if (!piece || ends.test(piece.word)) return undefined;
    const years = yearsAt(pieces, i) ?? bareAt(pieces, i);
    if (years === undefined) continue;
    const told = pieces.slice(at + 2, i).map(({ word }) => word);
    return isOf(pieces, told, i) ? { years, start: piece.start, end: piece.end } : undefined;
  }
  return undefined;
}

function isOf(pieces: readonly Piece[], told: readonly string[], at: number): boolean {
  if (/^(?:now|aujourd'hui|désormais|(?:(?:who|qui) (?:is|was|a|avait|vient d' avoir)(?: (?:now|aujourd'hui|only))?))$/.test(told.join(' '))) return closes.test(behind(pieces, at));
  if (isOld(pieces, at)) return told.length === 1 && /^(?:an?|the)$/.test(told[0] ?? '');
  return /^(?:de|d'|of)$/.test(told.at(-1) ?? '') && closes.test(behind(pieces, at)) && told.slice(0, -1).some(isPersonNoun) && !told.some((word) => lengths.test(word));
}

/** The word behind the years. */
const behind = (pieces: readonly Piece[], at: number): string => pieces[at + 1]?.word ?? '.';

const ends = /^[,;.:()«»“”"]$/;
const closes = /^(?:[,.;)–—]|et|and|qui|who|originaire|domiciliée?|from)$/;
/** Nouns whose years are a length. */
const lengths = /^(?:peine|prison|réclusion|contrat|mandat|bail|durée|période|délai|carrière|métier|expérience|règne|term|sentence|contract|career|spell|reign|ban|suspension)$/;
