import type { SentenceContext } from '../context.ts';
import type { Claim } from '../facts.ts';
import { skeletonOf, type Piece } from '../skeleton.ts';
import { eventOfType } from './event.ts';
import { makeClaim, type Family } from './family.ts';
import { entityValue } from './value.ts';

/** Pieces around a score in which a word of winning or losing stands. */
const REACH = 12;

/**
 * The final score of a match: *s'est imposé 3-1*, *battu (2-0)*, *won 2-1*. Scores beside a minute or of a part of the match are none.
 * The higher figure stands first, so that winner and loser tell the same.
 */
export const score: Family = (context) => {
  const event = eventOfType(context, 'match');
  if (!event) return [];
  const { pieces } = skeletonOf(context);
  return pieces.flatMap((piece, at) => {
    const read = scoreAt(pieces, at);
    if (!read || !told(pieces, at) || running(pieces, at, read.to)) return [];
    return [claim(context, event.id, read, piece.start)];
  });
};

interface Score {
  readonly high: number;
  readonly low: number;
  readonly to: number;
  readonly end: number;
}

function claim(context: SentenceContext, event: string, { high, low, end }: Score, start: number): Claim {
  const name = `${high}-${low}`;
  return makeClaim(context, { family: 'score', attribute: 'final-score', span: { start, end }, subject: { id: event, name: 'match' }, event, value: entityValue({ id: `score:${name}`, name }), certainty: 'asserted', confidence: 0.65 });
}

/** *3-1*, *3 - 1*, *3 à 1*, *3 buts à 1*. */
function scoreAt(pieces: readonly Piece[], at: number): Score | undefined {
  const whole = /^(\d{1,2})[-–](\d{1,2})$/.exec(pieces[at]?.word ?? '');
  if (whole) return made(Number(whole[1]), Number(whole[2]), at + 1, pieces[at]);
  const first = figure(pieces[at]);
  const link = pieces[at + 1]?.word ?? '';
  const second = /^(?:-|–|à)$/.test(link) ? figure(pieces[at + 2]) : undefined;
  return first === undefined || second === undefined ? undefined : made(first, second, at + 3, pieces[at + 2]);
}

function made(one: number, two: number, to: number, last: Piece | undefined): Score | undefined {
  return last && one <= 60 && two <= 60 ? { high: Math.max(one, two), low: Math.min(one, two), to, end: last.end } : undefined;
}

function figure(piece: Piece | undefined): number | undefined {
  if (piece?.filler?.kind === 'quantity') return piece.filler.of.unit === undefined && piece.filler.of.low === piece.filler.of.high ? piece.filler.of.stated : undefined;
  return /^\d{1,2}$/.test(piece?.word ?? '') ? Number(piece?.word) : undefined;
}

function told(pieces: readonly Piece[], at: number): boolean {
  return pieces.slice(Math.max(0, at - REACH), at + REACH).some(({ word }) => outcome.test(word));
}

/** A minute, a half, a set or another score beside it: the state of the match then. */
function running(pieces: readonly Piece[], at: number, to: number): boolean {
  const near = pieces.slice(Math.max(0, at - 3), to + 4).map(({ word }) => word);
  return near.some((word) => partial.test(word)) || [to, to + 1].some((i) => scoreAt(pieces, i)) || [1, 2, 3, 4].some((back) => scoreAt(pieces, at - back)?.to === at);
}

const outcome = /^(?:imposée?s?|impose|battue?s?|bat|gagné|gagne|remporté|victoire|vainqueurs?|succès|défaite|inclinée?s?|incline|perdu|nul|won|wins?|beat|beaten|defeated|lost|loss|victory|drew|draw|thrashed|edged)$/;
const partial = /^(?:\d{1,3}['’′e]|['’′]|minute|minutes|mi-temps|pause|half-time|halftime|half|set|sets|manche|menait|menaient|led|leading|lead|trailing|aller|égalisé|égalise|equalised|leg|aggregate|cumul|période|quart-temps|série|tirs)$/;
