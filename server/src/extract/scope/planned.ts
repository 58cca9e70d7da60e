import type { Piece } from '../skeleton.ts';
import type { Cell } from './cells.ts';
import { startsWithAny, type ScopeLexicon } from './lexicon.ts';

/** True if a number is announced, hoped for, feared or forecast and not yet a fact, by the words of its clause. */
export function isPlanned(pieces: readonly Piece[], cell: Cell, lexicon: ScopeLexicon): boolean {
  for (let i = cell.at - 1; i >= Math.max(cell.clause, cell.at - 14); i--) {
    const word = pieces[i]?.word ?? '';
    if (startsWithAny(word, lexicon.planned)) return true;
  }
  for (let i = cell.at - 15; i >= Math.max(cell.clause, cell.at - 50); i--) if (startsWithAny(pieces[i]?.word ?? '', forecasts)) return true;
  return pieces.slice(cell.at + 1, Math.min(cell.to, cell.at + 6)).some((piece) => startsWithAny(piece.word, lexicon.planned));
}

/** Beginnings of nouns of forecasting: they govern every figure of their clause, however long it is. */
const forecasts: readonly string[] = ['poll', 'forecast', 'projection', 'estimation', 'sondage', 'projected', 'prévision'];
