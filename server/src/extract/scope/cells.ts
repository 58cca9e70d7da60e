import type { Quantity } from '../facts.ts';
import type { Piece } from '../skeleton.ts';

/**
 * A number in its sentence with the stretch of pieces that belongs to it alone: from the mark or number before it to the mark
 * or number behind it. Enumerations such as *12.000 à A (30.000 selon …), 9.000 à B (21.000)* are cut into such cells.
 */
export interface Cell {
  readonly quantity: Quantity;
  /** Index of its piece. */
  readonly at: number;
  /** First piece of the cell, and the piece behind its last. */
  readonly from: number;
  readonly to: number;
  /** Index of the opening bracket around the number, or -1. */
  readonly bracket: number;
  /** First piece of its clause (behind `;`, or the start). */
  readonly clause: number;
}

/** The cells of a sentence in order. */
export function cellsOf(pieces: readonly Piece[]): Cell[] {
  const brackets = openBrackets(pieces);
  const cells: Cell[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const filler = pieces[at]?.filler;
    if (filler?.kind !== 'quantity') continue;
    cells.push({ quantity: filler.of, at, from: cellStart(pieces, at), to: cellEnd(pieces, at), bracket: brackets[at] ?? -1, clause: clauseStart(pieces, at) });
  }
  return cells;
}

/** For every piece the index of the innermost open bracket, or -1. */
function openBrackets(pieces: readonly Piece[]): number[] {
  const stack: number[] = [];
  return pieces.map((piece, i) => {
    if (piece.word === ')') stack.pop();
    const inside = stack.at(-1) ?? -1;
    if (piece.word === '(') stack.push(i);
    return inside;
  });
}

function cellEnd(pieces: readonly Piece[], at: number): number {
  let i = at + 1;
  while (i < pieces.length && i < at + 30) {
    const piece = pieces[i];
    if (!piece || marks.has(piece.word) || piece.filler?.kind === 'quantity') break;
    if (coordinators.has(piece.word) && isNumberAhead(pieces, i + 1)) break;
    i++;
  }
  return i;
}

/** *16.000 à A et 18.000 à B*: the coordinator before another number closes the cell. */
function isNumberAhead(pieces: readonly Piece[], from: number): boolean {
  for (let i = from; i < from + 8; i++) {
    const piece = pieces[i];
    if (!piece || marks.has(piece.word)) return false;
    if (piece.filler?.kind === 'quantity') return true;
  }
  return false;
}

function cellStart(pieces: readonly Piece[], at: number): number {
  let i = at;
  while (i > 0 && i > at - 30) {
    const piece = pieces[i - 1];
    if (!piece || marks.has(piece.word) || piece.filler?.kind === 'quantity') break;
    i--;
  }
  return i;
}

function clauseStart(pieces: readonly Piece[], at: number): number {
  for (let i = at - 1; i >= 0; i--) if (pieces[i]?.word === ';') return i + 1;
  return 0;
}

const marks: ReadonlySet<string> = new Set([',', ';', ':', '(', ')', '.', '!', '?', '–', '—']);
const coordinators: ReadonlySet<string> = new Set(['et', 'and', 'ou', 'or', 'mais', 'but', 'while', 'puis', 'contre', 'against']);
