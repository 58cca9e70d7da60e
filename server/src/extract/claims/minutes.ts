import type { SentenceContext } from '../context.ts';
import type { Claim, Mention } from '../facts.ts';
import { eventOfType } from './event.ts';
import { makeClaim, type Family } from './family.ts';
import { skeletonOf, type Piece } from '../skeleton.ts';
import { referent } from './referents.ts';
import { countValue } from './value.ts';

/** Pieces between a player and the minute, in which a verb tells what happened. */
const REACH = 14;

/**
 * The minute of a match in which somebody scored or was sent off: *X a égalisé à la 48e minute*, *un but de X (2-1, 51')*, *X was
 * sent off in the 29th minute*. The player is the last one named before the minute, else the first one behind.
 */
export const minutes: Family = (context) => {
  const event = eventOfType(context, 'match');
  if (!event) return [];
  const { pieces } = skeletonOf(context);
  return pieces.flatMap((piece, at) => {
    const minute = minuteAt(pieces, at);
    const player = minute && (playerBefore(pieces, at) ?? playerAfter(pieces, minute.end));
    const act = player && (actNear(pieces, player.at, at) ?? bracketed(pieces, player.at, at));
    return minute && player && act ? [claim(context, event.id, player.of, act, { minute: minute.value, start: piece.start, end: minute.end })] : [];
  });
};

interface Found {
  readonly minute: number;
  readonly start: number;
  readonly end: number;
}

function claim(context: SentenceContext, event: string, player: Mention, act: string, { minute, start, end }: Found): Claim {
  return makeClaim(context, { family: 'minutes', attribute: act, span: { start, end }, subject: referent(player), value: countValue(minute), event, certainty: 'asserted', confidence: 0.75 });
}

/** *48e minute*, *27’ minute*, *(49’)*, *51'*. */
function minuteAt(pieces: readonly Piece[], at: number): { readonly value: number; readonly end: number } | undefined {
  const piece = pieces[at];
  const [, digits, mark] = /^(\d{1,3})(e|è|ème|eme|st|nd|rd|th|'|’|′)?$/.exec(piece?.word ?? '') ?? [];
  const value = Number(digits);
  if (!piece || digits === undefined || value < 1 || value > 120) return undefined;
  const next = pieces[at + 1];
  const quoted = next && /^['’′]$/.test(next.word) && next.start === piece.end;
  const behind = quoted ? pieces[at + 2] : next;
  if (/^minutes?$/.test(behind?.word ?? '') && behind) return mark || quoted ? { value, end: behind.end } : undefined;
  const stroke = quoted === true || /^['’′]$/.test(mark ?? '');
  return stroke && next ? { value, end: quoted ? next.end : piece.end } : undefined;
}

function playerBefore(pieces: readonly Piece[], at: number): { readonly of: Mention; readonly at: number } | undefined {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const { word = '', filler } = pieces[i] ?? {};
    if (word === ';' || minuteAt(pieces, i)) return undefined;
    if (filler?.kind === 'mention' && filler.of.type === 'person') return { of: filler.of, at: i };
  }
  return undefined;
}

/** *à la 29e minute, avec l'expulsion de X*: the first player behind a minute that none stands before. */
function playerAfter(pieces: readonly Piece[], end: number): { readonly of: Mention; readonly at: number } | undefined {
  const from = pieces.findIndex(({ start }) => start >= end);
  if (from < 0) return undefined;
  for (let i = from; i < Math.min(pieces.length, from + 9); i++) {
    const { word = '', filler } = pieces[i] ?? {};
    if (/^[;.:]$/.test(word) || minuteAt(pieces, i)) return undefined;
    if (filler?.kind === 'mention' && filler.of.type === 'person') return { of: filler.of, at: i };
  }
  return undefined;
}

/** What happened, by the words around the player up to the minute; nothing where words of both kinds stand there. */
function actNear(pieces: readonly Piece[], player: number, at: number): string | undefined {
  const words = pieces.slice(Math.max(0, Math.min(player, at) - 6), Math.max(at, player) + 3).map(({ word }) => word);
  const [goal, off] = [words.some((word) => goals.test(word)), words.some((word) => dismissals.test(word))];
  return goal === off ? undefined : goal ? 'goal-minute' : 'red-card-minute';
}

/** *grâce à X (49’)*: the minute in brackets behind a player is that of a goal, unless cards or changes are told. */
function bracketed(pieces: readonly Piece[], player: number, at: number): string | undefined {
  if (pieces[player + 1]?.word !== '(' || at > player + 5) return undefined;
  return pieces.slice(Math.max(0, player - 8), at + 3).some(({ word }) => otherwise.test(word)) ? undefined : 'goal-minute';
}

const otherwise = /^(?:jaune|rouge|carton|averti|avertissement|remplac\p{L}*|entrée?|sort\p{L}*|blessée?|expuls\p{L}*|arrêt\p{L}*|yellow|red|card|booked|replac\p{L}*|substitut\p{L}*|injured|sent|sav\p{L}*|miss\p{L}*|manqu\p{L}*)$/u;
const goals = /^(?:marqué|marque|inscrit|buts?|égalisé|égalise|scored?|scores|goals?|equali[sz]ed|equali[sz]er|réduit|doublé|ouvert|penalty|frappe)$/;
const dismissals = /^(?:expulsée?|expulsion|exclue?|rouge|dismissed|sent|red)$/;
