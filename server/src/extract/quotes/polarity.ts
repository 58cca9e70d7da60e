import type { Span } from '../../base/span.ts';
import type { SentenceContext } from '../context.ts';
import { piecesAround, skeletonOf, type Piece } from '../skeleton.ts';
import { wordClass } from '../wordClasses.ts';

/** Words before a span in which a negation reaches it. */
const REACH = 8;

/**
 * False if the clause of a span is negated (*n'a pas rejoint*, *did not join*). *Ne … que*, *pas moins de*, *plus de*, *non seulement*
 * are no negations, and a negation does not cross a mark or a relative.
 */
export function polarityOf(context: SentenceContext, span: Span): boolean {
  if ((context.classes & NEGATION) === 0) return true;
  const pieces = skeletonOf(context).pieces;
  const { first, last } = piecesAround(pieces, span);
  let from = first;
  while (from > 0 && first - from < REACH && !ends.has(pieces[from - 1]?.word ?? '')) from--;
  let to = last + 1;
  while (to < pieces.length && to - last < 5 && !ends.has(pieces[to]?.word ?? '')) to++;
  for (let i = from; i < to; i++) if (negates(pieces, i, to)) return false;
  return true;
}

/** Words that {@link negates} begins at. */
export const NEGATION = wordClass((lower) => /^(?:not|never|cannot|ne|n')$|n't$/.test(lower));

function negates(pieces: readonly Piece[], at: number, to: number): boolean {
  const word = pieces[at]?.word ?? '';
  if (word === 'not' || word === 'never' || word === 'cannot' || word.endsWith("n't")) return !/^(?:less|fewer|more|only|just)$/.test(pieces[at + 1]?.word ?? '');
  if (word !== 'ne' && word !== "n'") return false;
  const after = pieces.slice(at + 1, Math.min(to + 2, at + 7)).map((piece) => piece.word);
  const negation = after.findIndex((one) => negations.has(one));
  const only = after.findIndex((one) => one === 'que' || one === "qu'");
  if (negation < 0) return false;
  return !(only === negation + 1 || /^(?:moins|seulement|uniquement)$/.test(after[negation + 1] ?? ''));
}

const ends: ReadonlySet<string> = new Set([',', ';', ':', '.', '(', ')', '«', '»', 'mais', 'qui', 'dont', 'car', 'que', "qu'", 'but', 'which', 'who', 'that', 'et', 'and']);
const negations: ReadonlySet<string> = new Set(['pas', 'plus', 'jamais', 'aucun', 'aucune', 'rien', 'personne', 'guère', 'point', 'nullement']);
