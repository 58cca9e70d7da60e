import type { SentenceContext } from '../context.ts';
import type { Mention } from '../facts.ts';
import { skeletonOf, type Piece } from '../skeleton.ts';
import { capitalOf } from './capital.ts';
import type { Cell } from './cells.ts';
import { scopeLexicon, spells, startsWithAny, type ScopeLexicon } from './lexicon.ts';

/**
 * The place that a number is about, as an entity key: the one behind it in its cell (*14.800 à X*), right before its bracket
 * (*X (4.000 à 6.000)*) or its colon (*X : 16.000*), else the one that opens its clause (*À X, la préfecture en a vu 16.000*) and
 * belongs to no other number. `whole` where the text says that it is the total; undefined where it says nothing.
 */
export function placeOf(context: SentenceContext, cells: readonly Cell[], index: number): string | 'whole' | undefined {
  const cell = cells[index];
  if (!cell) return undefined;
  const pieces = skeletonOf(context).pieces;
  const lexicon = scopeLexicon(context.facts.paragraph.language);
  return placeBehind(context, pieces, cell, lexicon) ?? placeBeforeMark(pieces, cell) ?? placeAhead(context, pieces, cells, index, lexicon);
}

function placeBehind(context: SentenceContext, pieces: readonly Piece[], cell: Cell, lexicon: ScopeLexicon): string | undefined {
  for (let i = cell.at + 1; i < cell.to; i++) {
    if (lexicon.wholes.some((phrase) => spells(pieces, i, phrase)) && !placeNear(pieces, i)) return 'whole';
    if (isCapital(pieces, i, lexicon)) return capitalOf(context);
    const place = placeAt(pieces, i);
    if (place && isScoped(pieces, i, cell.at, lexicon)) return place.id;
  }
  return undefined;
}

/** *dans toute la <France>*: the name behind the phrase says more. */
function placeNear(pieces: readonly Piece[], at: number): boolean {
  return [1, 2, 3].some((ahead) => placeAt(pieces, at + ahead) !== undefined);
}

function placeAt(pieces: readonly Piece[], at: number): Mention | undefined {
  const filler = pieces[at]?.filler;
  return filler?.kind === 'mention' && filler.of.type === 'place' ? filler.of : undefined;
}

/** A preposition of place ties the name at `at` to what stands before it. A genitive does right behind the counted noun only. */
function isScoped(pieces: readonly Piece[], at: number, number: number, lexicon: ScopeLexicon): boolean {
  let i = at - 1;
  while (i > number && i > at - 7 && lexicon.placeFillers.has(pieces[i]?.word ?? '') && !lexicon.locatives.has(pieces[i]?.word ?? '')) i--;
  const word = pieces[i]?.word ?? '';
  if (i > number && lexicon.locatives.has(word)) return true;
  const first = pieces.slice(i, at).some((piece) => lexicon.genitives.has(piece.word));
  return first && i - number <= 2;
}

function isCapital(pieces: readonly Piece[], at: number, lexicon: ScopeLexicon): boolean {
  const before = pieces[at - 2]?.word ?? '';
  return lexicon.capital.has(pieces[at]?.word ?? '') && lexicon.locatives.has(before) && placeAt(pieces, at + 1) === undefined && placeAt(pieces, at + 2) === undefined;
}

/** *X (4.000 à 6.000)*, *X : 16.000 pour la préfecture, 280.000 pour la CGT*. */
function placeBeforeMark(pieces: readonly Piece[], cell: Cell): string | undefined {
  if (cell.bracket >= 0) return placeAt(pieces, cell.bracket - 1)?.id;
  for (let i = cell.at - 1; i >= cell.clause && i > cell.at - 25; i--) {
    if (pieces[i]?.word !== ':') continue;
    const place = placeAt(pieces, i - 1);
    return place && (i === 1 || isListStart(pieces, i - 2)) ? place.id : undefined;
  }
  return undefined;
}

function isListStart(pieces: readonly Piece[], at: number): boolean {
  return /^(?:[,;:.–—•-]|et|and|à|in|at)$/.test(pieces[at]?.word ?? '');
}

/** A place before the number in its clause that no earlier number has taken. */
function placeAhead(context: SentenceContext, pieces: readonly Piece[], cells: readonly Cell[], index: number, lexicon: ScopeLexicon): string | 'whole' | undefined {
  const cell = cells[index];
  if (!cell || cell.bracket >= 0) return undefined;
  for (let i = cell.at - 1; i >= cell.clause; i--) {
    if (pieces[i]?.word === ')') i = openingOf(pieces, i);
    if (i < cell.clause || cells.some((other) => other.at < i && i < other.to && other.at < cell.at)) continue;
    if (isCapital(pieces, i, lexicon)) return capitalOf(context);
    const place = placeAt(pieces, i);
    if (place && isFronted(pieces, i, cell, lexicon)) return place.id;
  }
  return undefined;
}

function openingOf(pieces: readonly Piece[], close: number): number {
  let i = close;
  while (i > 0 && pieces[i]?.word !== '(') i--;
  return i - 1;
}

/** *À X, …* and *X bat son record avec …*; *X a annoncé …* speaks. */
function isFronted(pieces: readonly Piece[], at: number, cell: Cell, lexicon: ScopeLexicon): boolean {
  let i = at - 1;
  while (i >= cell.clause && lexicon.placeFillers.has(pieces[i]?.word ?? '') && !lexicon.locatives.has(pieces[i]?.word ?? '')) i--;
  const before = pieces[i]?.word ?? '';
  if (i >= cell.clause && lexicon.locatives.has(before)) return true;
  if (at === cell.at - 1 && /^(?:,|et|and|;)$/.test(before)) return true;
  if (i >= cell.clause && before !== '"' && before !== '«') return false;
  const verb = pieces.slice(at + 1, at + 4).map((piece) => piece.word);
  return verb[0] !== ',' && !verb.some((word) => startsWithAny(word, lexicon.saying));
}
