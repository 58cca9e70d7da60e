import type { Piece } from '../skeleton.ts';
import type { Cell } from './cells.ts';
import { wordClass } from '../wordClasses.ts';
import { scopeLexicon, spells, startsWithAny, type ScopeLexicon } from './lexicon.ts';

/**
 * True if a number is an earlier state of what another one tells: *le précédent bilan s'établissait à 632*, *contre 8 la veille*,
 * *passé de 12 à 19* (the 12), *up from 30*, *d'abord évalué à 13*, *six au lieu de cinq*. *Contre 8 selon la police* is a dispute and not meant.
 */
export function isPrevious(pieces: readonly Piece[], cells: readonly Cell[], index: number, lexicon: ScopeLexicon): boolean {
  const cell = cells[index];
  if (!cell) return false;
  const model = bracketModel(pieces, cells, index);
  return (model !== undefined && isAgainst(pieces, model, lexicon)) || isAgainst(pieces, cell, lexicon) || isStart(pieces, cell, cells[index + 1]) || isReplaced(pieces, cell) || isEarlier(pieces, cell, lexicon);
}

/** A bracket that holds a bare number means what the last one with words meant: *280 à A (contre 240), 150 à B (130)*. */
export function bracketModel(pieces: readonly Piece[], cells: readonly Cell[], index: number): Cell | undefined {
  const cell = cells[index];
  if (!cell || cell.bracket < 0 || pieces[cell.at - 1]?.word !== '(' || pieces[cell.at + 1]?.word !== ')') return undefined;
  return cells.slice(0, index).findLast((other) => other.bracket >= 0 && other.bracket !== cell.bracket && !(pieces[other.at - 1]?.word === '(' && pieces[other.at + 1]?.word === ')'));
}

function isAgainst(pieces: readonly Piece[], cell: Cell, lexicon: ScopeLexicon): boolean {
  const before = pieces[cell.at - 1]?.word ?? '';
  if (!lexicon.against.has(before) && !(before === 'from' && /^(?:up|down)$/.test(pieces[cell.at - 2]?.word ?? ''))) return false;
  return !pieces.slice(cell.at + 1, cell.to).some((piece) => speakers.has(piece.word));
}

/** The first of *de A à B*, which was not joined to a range because a verb of change stands before. */
function isStart(pieces: readonly Piece[], cell: Cell, next: Cell | undefined): boolean {
  const before = pieces[cell.at - 1]?.word ?? '';
  if (!next || next.at - cell.at > 4 || !/^(?:de|from)$/.test(before)) return false;
  return pieces.slice(cell.at + 1, next.at).some((piece) => piece.word === 'à' || piece.word === 'to');
}

function isEarlier(pieces: readonly Piece[], cell: Cell, lexicon: ScopeLexicon): boolean {
  const tells = (i: number): boolean => ((pieces[i]?.classes ?? 0) & EARLIER) !== 0 && (startsWithAny(pieces[i]?.word ?? '', lexicon.earlier) || lexicon.earlierPhrases.some((phrase) => spells(pieces, i, phrase)));
  for (let i = cell.at - 1; i >= Math.max(cell.clause, cell.at - 12); i--) if (tells(i)) return true;
  for (let i = cell.at + 1; i < cell.to; i++) if (tells(i)) return true;
  return false;
}

/** Words that tell an earlier state by themselves or as the first of a phrase. */
const EARLIER = wordClass((lower) => [scopeLexicon('fr'), scopeLexicon('en')].some(({ earlier, earlierPhrases }) => startsWithAny(lower, earlier) || earlierPhrases.some(([first]) => first === lower)));

/** *Six ans au lieu de cinq*, *four instead of six*. */
function isReplaced(pieces: readonly Piece[], cell: Cell): boolean {
  const [before, last] = [pieces[cell.at - 2]?.word ?? '', pieces[cell.at - 1]?.word ?? ''];
  return (before === 'lieu' && /^d[eu']/.test(last)) || (before === 'instead' && last === 'of') || (before === 'rather' && last === 'than');
}

const speakers: ReadonlySet<string> = new Set(['selon', 'pour', 'd\'après', 'après', 'according', 'per', 'by']);
