import type { SentenceContext } from '../context.ts';
import type { DayInterval, Timex } from '../facts.ts';
import { skeletonOf, type Piece } from '../skeleton.ts';
import type { Cell } from './cells.ts';
import { scopeLexicon, startsWithAny } from './lexicon.ts';

/** What the dates around a number say of it. */
export interface Days {
  /** Day that the number is about. */
  readonly about?: DayInterval;
  /** Day on which the number was given out (*porté lundi à 12 morts*). */
  readonly given?: DayInterval;
  /** True if `about` stands right with the number, and not only at the head of its clause. */
  readonly own: boolean;
}

/**
 * Reads the dates around a number: one in its cell (*2,5 millions le 31 janvier*), right before its bracket, or at the head of its
 * clause (*le 15 mars, on n'en dénombrait que 480.000*). A date beside a verb of announcing dates the count instead.
 */
export function daysOf(context: SentenceContext, cells: readonly Cell[], index: number): Days {
  const cell = cells[index];
  if (!cell) return { own: false };
  const { pieces } = skeletonOf(context);
  const { announcing } = scopeLexicon(context.facts.paragraph.language);
  for (let i = cell.at + 1; i < cell.to; i++) {
    const timex = dayAt(pieces, i);
    if (timex) return isAnnounced(pieces, i, announcing, cell.at) || isToll(pieces, cell) ? { given: timex, own: true } : { about: timex, own: true };
  }
  const bracket = cell.bracket > 0 ? dayAt(pieces, cell.bracket - 1, false) : undefined;
  return bracket ? { about: bracket, own: true } : fronted(pieces, cells, cell, announcing);
}

function fronted(pieces: readonly Piece[], cells: readonly Cell[], cell: Cell, announcing: readonly string[]): Days {
  for (let i = cell.at - 1; i >= cell.clause; i--) {
    if (cells.some((other) => other.at < i && i < other.to && other.at < cell.at)) continue;
    const timex = dayAt(pieces, i);
    if (!timex) continue;
    return isAnnounced(pieces, i, announcing, cell.clause) ? { given: timex, own: false } : { about: timex, own: false };
  }
  return { own: false };
}

/** A verb of announcing in the three pieces before a date, or right behind it (*mardi a été porté à*, *said on Monday*). */
function isAnnounced(pieces: readonly Piece[], at: number, announcing: readonly string[], from: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - 3); i--) {
    const word = pieces[i]?.word ?? '';
    if (word === ',' || word === ';') break;
    if (startsWithAny(word, announcing)) return true;
  }
  return false;
}

/** *The toll rose to 40 on Monday*: a bare figure of a toll is dated by the day behind it. */
function isToll(pieces: readonly Piece[], cell: Cell): boolean {
  return cell.quantity.noun === undefined && pieces.slice(cell.clause, cell.at).some((piece) => piece.word === 'bilan' || piece.word === 'toll');
}

/** *plus que le 15 mars*, *par rapport au 7 mars*, *depuis lundi*: the day that something else is measured by. */
function isCompared(pieces: readonly Piece[], at: number): boolean {
  return [1, 2, 3].some((back) => comparing.has(pieces[at - back]?.word ?? ''));
}

const comparing: ReadonlySet<string> = new Set(['que', 'rapport', 'than', 'depuis', 'since', 'compared', 'dès', "jusqu'", 'until', 'till']);

function dayAt(pieces: readonly Piece[], at: number, compared = true): DayInterval | undefined {
  const filler = pieces[at]?.filler;
  return filler?.kind === 'timex' && isDated(filler.of) && !(compared && isCompared(pieces, at)) ? { earliest: filler.of.earliest, latest: filler.of.latest } : undefined;
}

function isDated(timex: Timex): boolean {
  return (timex.type === 'DATE' || timex.type === 'TIME') && timex.earliest !== null && timex.latest !== null;
}
