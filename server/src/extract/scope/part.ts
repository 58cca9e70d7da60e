import type { Piece } from '../skeleton.ts';
import type { Cell } from './cells.ts';
import { spells, type ScopeLexicon } from './lexicon.ts';

/** True if a number is a part of another one: *dont 205*, *trois d'entre eux*, *12 of the 60*. */
export function isPart(pieces: readonly Piece[], cell: Cell, lexicon: ScopeLexicon): boolean {
  if (cell.quantity.unit === undefined && lexicon.partsAfter.some((phrase) => spells(pieces, cell.at + 1, phrase))) return true;
  for (let i = cell.at - 1; i >= Math.max(0, cell.at - 4); i--) {
    const piece = pieces[i];
    if (!piece || piece.word === ';' || piece.word === ':') return false;
    if (lexicon.partsBefore.has(piece.word)) return true;
    if (piece.filler) return false;
  }
  return false;
}

/** True if a number only says what another one is a part of: *12 of the 60*, *76 sur 577*. */
export function isBase(pieces: readonly Piece[], cell: Cell, before: Cell | undefined): boolean {
  if (!before) return false;
  const between = pieces.slice(before.at + 1, cell.at).map((piece) => piece.word);
  return between.length <= 3 && /^(?:(?:\S+ )?sur(?: les| ses)?|des|of(?: the| its)?|parmi les|out of(?: the)?)$/.test(between.join(' '));
}
