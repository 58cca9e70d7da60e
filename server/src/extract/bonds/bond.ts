import type { Span } from '../../base/span.ts';
import type { SentenceContext } from '../context.ts';
import type { Bond, Quantity } from '../facts.ts';
import type { Piece } from '../skeleton.ts';

/** Finds the passages of one sentence that must fit one another. Pure and total; spans are relative to the paragraph. One kind of tie per file. */
export type BondFinder = (context: SentenceContext) => readonly Bond[];

/** True for a plain count that is stated exactly: no bounds, no *environ*, no unit. */
export function isExactCount({ low, high, stated, approximate, unit }: Quantity): boolean {
  return !approximate && unit === undefined && low === stated && high === stated && Number.isInteger(stated);
}

/** Words between two pieces (half-open range of indexes). */
export function wordsOf(pieces: readonly Piece[], from: number, to: number): string[] {
  return pieces.slice(Math.max(0, from), Math.max(0, to)).map(({ word }) => word);
}

/** The range from the first to the last of some pieces (half-open range of indexes), or undefined for none. */
export function spanOf(pieces: readonly Piece[], from: number, to: number): Span | undefined {
  const first = pieces[from];
  const last = pieces[to - 1];
  return first && last && from < to ? { start: first.start, end: last.end } : undefined;
}

/** The quantity of a piece, if it holds one. */
export function quantityOf(piece: Piece | undefined): Quantity | undefined {
  return piece?.filler?.kind === 'quantity' ? piece.filler.of : undefined;
}
