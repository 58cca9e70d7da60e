import type { Piece } from '../skeleton.ts';
import { wordClass } from '../wordClasses.ts';
import type { Cell } from './cells.ts';
import { scopeLexicon, startsWithAny, type ScopeLexicon } from './lexicon.ts';

/** True if a number is announced, hoped for, feared or forecast and not yet a fact, by the words of its clause. */
export function isPlanned(pieces: readonly Piece[], cell: Cell, lexicon: ScopeLexicon): boolean {
  for (let i = cell.at - 1; i >= Math.max(cell.clause, cell.at - 14); i--) {
    if (announces(pieces[i], lexicon)) return true;
  }
  for (let i = cell.at - 15; i >= Math.max(cell.clause, cell.at - 50); i--) if (((pieces[i]?.classes ?? 0) & FORECAST) !== 0) return true;
  for (let i = cell.at + 1; i < Math.min(cell.to, cell.at + 6); i++) if (announces(pieces[i], lexicon)) return true;
  return false;
}

function announces(piece: Piece | undefined, lexicon: ScopeLexicon): boolean {
  return piece !== undefined && (piece.classes & PLANNED) !== 0 && !others.test(piece.word) && startsWithAny(piece.word, lexicon.planned);
}

/** Words that only begin like a word of planning: *planes*, *plants*, *mayor*, *settlement*, *pollution*. */
const others = /^(?:plan(?:e|t|et|k)|may(?:or|hem)|sett|pollu|pollen|willi|project(?:ile|or)|aimless|hopeless)/;

const PLANNED = wordClass((lower) => startsWithAny(lower, scopeLexicon('fr').planned) || startsWithAny(lower, scopeLexicon('en').planned));
const FORECAST = wordClass((lower) => startsWithAny(lower, forecasts));

/** Beginnings of nouns of forecasting: they govern every figure of their clause, however long it is. */
const forecasts: readonly string[] = ['poll', 'forecast', 'projection', 'estimation', 'sondage', 'projected', 'prévision'];
