import type { SentenceContext } from '../context.ts';
import type { Claim, DayInterval } from '../facts.ts';
import { publishedDays } from '../published-days.ts';
import { skeletonOf, type Piece } from '../skeleton.ts';
import { eventOfType } from './event.ts';
import { makeClaim, type Family, type Referent } from './family.ts';
import { referent } from './referents.ts';
import { entityValue } from './value.ts';

/** Pieces around a score in which a word of winning or losing stands. */
const REACH = 12;

/**
 * The final score of a match: *s'est imposé 3-1*, *battu (2-0)*, *won 2-1*. Scores beside a minute or of a part of the match are none.
 * The higher figure stands first, so that winner and loser tell the same. It is that of the two sides that the sentence names, in these days; where it names one, of the match that the article tells of.
 */
export const score: Family = (context) => {
  const event = eventOfType(context, 'match');
  const { pieces } = skeletonOf(context);
  return pieces.flatMap((piece, at) => {
    const read = scoreAt(pieces, at);
    if (!read || !told(pieces, at) || running(pieces, at, read.to)) return [];
    const sides = sidesOf(context);
    return sides || event ? [claim(context, event?.id, sides, read, piece.start)] : [];
  });
};

/** The two sides of a match, in an order that does not depend on who is told first; undefined where the sentence names another number of clubs, towns and countries. */
function sidesOf({ mentions }: SentenceContext): readonly [Referent, Referent] | undefined {
  const named = new Map(mentions.filter(({ type }) => type === 'organization' || type === 'place').map((mention) => [mention.id, referent(mention)]));
  const [one, two, ...others] = [...named.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return one && two && others.length === 0 && one.id.startsWith('organization:') === two.id.startsWith('organization:') ? [one, two] : undefined;
}

/** The day that the sentence gives, else that of the article and the one before: sides that meet twice in a week do so days apart. */
function dayOf({ article, timexes }: SentenceContext): DayInterval {
  const day = timexes.find(({ type, earliest, latest }) => (type === 'DATE' || type === 'TIME') && earliest !== null && earliest === latest);
  if (day) return { earliest: day.earliest, latest: day.latest };
  const { earliest, latest } = publishedDays(article.published);
  return { earliest: earliest === null ? null : new Date(Date.parse(earliest) - DAY).toISOString().slice(0, 10), latest };
}

const DAY = 86_400_000;

interface Score {
  readonly high: number;
  readonly low: number;
  readonly to: number;
  readonly end: number;
}

function claim(context: SentenceContext, event: string | undefined, sides: readonly [Referent, Referent] | undefined, { high, low, end }: Score, start: number): Claim {
  const name = `${high}-${low}`;
  const about = sides ? { subject: sides[0], object: sides[1], scope: { day: dayOf(context) }, confidence: 0.8 } : { subject: { id: event ?? 'noun:match', name: 'match' }, event, confidence: 0.65 };
  return makeClaim(context, { family: 'score', attribute: 'final-score', span: { start, end }, value: entityValue({ id: `score:${name}`, name }), certainty: 'asserted', ...about });
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
  return last && one <= 160 && two <= 160 ? { high: Math.max(one, two), low: Math.min(one, two), to, end: last.end } : undefined;
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

const outcome = /^(?:imposée?s?|impose|battue?s?|bat|dominée?s?|domine|emporté|emporte|écrasé|gagné|gagne|remporté|victoire|vainqueurs?|succès|défaite|inclinée?s?|incline|perdu|nul|won|wins?|beat|beaten|defeated|lost|loss|victory|drew|draw|thrashed|edged)$/;
const partial = /^(?:\d{1,3}['’′e]|['’′]|minute|minutes|mi-temps|pause|half-time|halftime|half|set|sets|manche|menait|menaient|led|leading|lead|trailing|aller|égalisé|égalise|equalised|leg|aggregate|cumul|période|quart-temps|série|tirs)$/;
