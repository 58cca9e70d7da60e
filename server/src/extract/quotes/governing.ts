import type { Span } from '../../base/span.ts';
import type { SentenceContext } from '../context.ts';
import { piecesAround, skeletonOf, type Piece } from '../skeleton.ts';
import { attributionsOf, type Attributing } from './attributions.ts';

/** Words between a number and the phrase right after it that governs it (*12 000 personnes dans les rues, selon*). */
const NEAR = 9;

/**
 * The attribution that governs a span of a sentence. In an enumeration (*12 000 selon la police, 30 000 selon les syndicats*) each
 * number has its own: the phrase right after it, else the bare name that touches it, else the one before it that no other number
 * has taken, else the one that closes the sentence.
 */
export function governing(context: SentenceContext, span: Span, attributions: readonly Attributing[] = attributionsOf(context)): Attributing | undefined {
  const all = attributions.filter((one) => one.end <= span.start || one.start >= span.end);
  if (all.length === 0) return undefined;
  const pieces = skeletonOf(context).pieces;
  const { first, last } = piecesAround(pieces, span);
  return (
    all.find((one) => one.kind === 'phrase' && one.from > last && between(pieces, last + 1, one.from).clear) ??
    all.find((one) => one.kind === 'bare' && touches(pieces, one, first, last)) ??
    all.findLast((one) => (one.kind === 'frame' || one.kind === 'phrase') && one.to <= first && reachesDown(pieces, one, first)) ??
    all.find((one) => one.from > last && one.kind === 'phrase' && between(pieces, last + 1, one.from).numbers === 0 && !between(pieces, last + 1, one.from).broken) ??
    all.findLast((one) => one.from > last && (one.kind === 'closing' || one.kind === 'phrase') && closesSentence(pieces, one, all))
  );
}

interface Gap {
  readonly numbers: number;
  /** Short, without another number or any mark. */
  readonly clear: boolean;
  /** A mark stronger than a comma stands in it. */
  readonly broken: boolean;
}

function between(pieces: readonly Piece[], from: number, to: number): Gap {
  const gap = pieces.slice(from, to);
  const numbers = gap.filter((piece) => piece.filler?.kind === 'quantity').length;
  const marks = gap.filter((piece) => ',;:.'.includes(piece.word)).length;
  const brackets = gap.filter((piece) => piece.word === ')').length;
  return { numbers, clear: numbers === 0 && marks === 0 && brackets === 0 && gap.length <= NEAR, broken: gap.some((piece) => piece.word === ';') };
}

/** A bare name governs the number right after it, or the one right before its bracket. */
function touches(pieces: readonly Piece[], one: Attributing, first: number, last: number): boolean {
  if (one.to === first || (one.to === first - 1 && pieces[one.to]?.word === ':')) return true;
  return one.from > last && pieces[one.from - 1]?.word === '(' && between(pieces, last + 1, one.from).numbers === 0 && one.from - last <= 4;
}

/** True if an attribution before a span still holds at it: no stronger mark between, and not taken by a number just before it. */
function reachesDown(pieces: readonly Piece[], one: Attributing, first: number): boolean {
  const gap = between(pieces, one.to, first);
  if (gap.broken) return false;
  if (one.kind === 'frame') return true;
  return !takenBefore(pieces, one.from);
}

/** *12 000 selon la police*: a number stands right before the phrase, in the same clause. */
function takenBefore(pieces: readonly Piece[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - NEAR); i--) {
    const piece = pieces[i];
    if (!piece || ',;:.'.includes(piece.word)) return false;
    if (piece.filler?.kind === 'quantity') return true;
  }
  return false;
}

/** A last attribution set off by a comma speaks for everything before it that has no other. */
function closesSentence(pieces: readonly Piece[], one: Attributing, all: readonly Attributing[]): boolean {
  if (all.some((other) => other.from < one.from && other.kind !== 'closing')) return false;
  if (one.kind === 'closing') return true;
  return pieces[one.from - 1]?.word === ',' && pieces.length - one.to <= 4;
}
