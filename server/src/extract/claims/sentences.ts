import type { SentenceContext } from '../context.ts';
import { wordClass } from '../wordClasses.ts';
import type { Claim, ClaimValue } from '../facts.ts';
import { skeletonOf, type Piece } from '../skeleton.ts';
import { eventAround } from './event.ts';
import { makeClaim, type Family, type Referent } from './family.ts';
import { isIndefinite, isPersonNoun, personAround } from './people.ts';
import { referent } from './referents.ts';
import { subjectOf } from './subject.ts';

/** Pieces between the verb and the term. */
const REACH = 9;

/**
 * The term of imprisonment that a court passed on somebody, in months: *X a été condamné à six ans de prison*, *a condamné X à
 * dix-huit mois avec sursis*, *X was jailed for four years*. What a prosecutor asks for is none.
 */
export const sentences: Family = (context) => {
  if ((context.classes & VERB) === 0) return [];
  const { pieces } = skeletonOf(context);
  return pieces.flatMap((piece, at) => {
    if ((piece.classes & VERB) === 0) return [];
    const term = termAfter(pieces, at);
    const who = term && (convict(context, pieces, at, term.at) ?? somebody(context, pieces, at, term.at));
    return term && who ? [claim(context, piece, who, term), ...partOf(context, pieces, who, term)] : [];
  });
};

interface Term {
  readonly months: number;
  readonly at: number;
  readonly end: number;
  readonly suspended: boolean;
}

const verbs = /^(?:condamnée?s?|condamne|écope|écopé|écopent|inflige|infligé|sentenced|jailed|imprisoned)$/;
const VERB = wordClass((lower) => verbs.test(lower));
const prison = /^(?:prison|réclusion|détention|emprisonnement|ferme|sursis|jail|imprisonment|custody|behind|suspended)$/;

function claim(context: SentenceContext, verb: Piece, who: Referent, term: Term): Claim {
  const span = { start: verb.start, end: term.end };
  const event = eventAround(context, span);
  const { months } = term;
  const value: ClaimValue = { kind: 'quantity', low: months, high: months, stated: months, approximate: false, step: 1, unit: 'mo' };
  return makeClaim(context, { family: 'sentences', attribute: 'sentence', span, subject: who, value, event: event?.id, scope: term.suspended ? { qualifier: 'suspended' } : {}, confidence: 0.85 });
}

function termAfter(pieces: readonly Piece[], at: number): Term | undefined {
  for (let i = at + 1; i < Math.min(pieces.length, at + REACH); i++) {
    const piece = pieces[i];
    if (!piece || /^[;.]$/.test(piece.word)) return undefined;
    const months = monthsOf(piece);
    if (months === undefined) continue;
    const behind = pieces.slice(i + 1, i + 7).map(({ word }) => word);
    const clause = behind.slice(0, behind.findIndex((word) => /^[,;.]$|^dont$/.test(word)) >>> 0);
    const noun = piece.filler?.kind === 'quantity' ? (piece.filler.of.noun ?? '') : '';
    const jailed = /^(?:jailed|imprisoned)$/.test(pieces[at]?.word ?? '');
    return jailed || prison.test(noun) || clause.some((word) => prison.test(word)) ? { months, at: i, end: piece.end, suspended: clause.some((word) => /^(?:sursis|suspended)$/.test(word)) } : undefined;
  }
  return undefined;
}

function monthsOf({ filler }: Piece): number | undefined {
  if (filler?.kind === 'timex') {
    const [, count, unit] = /^P(\d{1,3})([YM])$/.exec(filler.of.value) ?? [];
    return count === undefined ? undefined : Number(count) * (unit === 'Y' ? 12 : 1);
  }
  if (filler?.kind !== 'quantity' || filler.of.low !== filler.of.high) return undefined;
  const { unit, noun, stated } = filler.of;
  return unit === 'a' ? stated * 12 : unit === 'mo' || noun === 'mois' || noun === 'month' ? stated : undefined;
}

/** *cinq ans de prison, dont deux avec sursis*, *dont trois ferme*: the suspended part and the other, whichever is told. */
function partOf(context: SentenceContext, pieces: readonly Piece[], who: Referent, term: Term): Claim[] {
  const dont = pieces.findIndex(({ word }, i) => i > term.at && i < term.at + 9 && /^(?:dont|including|with)$/.test(word));
  const part = pieces[dont + 1];
  if (dont < 0 || !part || term.months === undefined) return [];
  const kind = pieces.slice(dont + 2, dont + 6).map(({ word }) => word).find((word) => /^(?:sursis|ferme|ferme|suspended)$/.test(word));
  const noun = part.filler?.kind === 'quantity' ? part.filler.of.noun : undefined;
  const stated = part.filler?.kind === 'quantity' && part.filler.of.unit === undefined && (noun === undefined || /^(?:ferme|sursis)$/.test(noun)) ? part.filler.of.stated : undefined;
  const months = monthsOf(part) ?? (stated === undefined ? undefined : stated * (term.months % 12 === 0 ? 12 : 1));
  const label = kind ?? noun;
  if (months === undefined || label === undefined || months > term.months) return [];
  const suspended = /^(?:sursis|suspended)$/.test(label) ? months : term.months - months;
  const value: ClaimValue = { kind: 'quantity', low: suspended, high: suspended, stated: suspended, approximate: false, step: 1, unit: 'mo' };
  return [makeClaim(context, { family: 'sentences', attribute: 'suspended-part', span: { start: part.start, end: pieces[Math.min(dont + 4, pieces.length - 1)]?.end ?? part.end }, subject: who, value, confidence: 0.65 })];
}

/** *Le notaire a été condamné*, *a condamné le notaire*: the person whom that noun stands for. */
function somebody(context: SentenceContext, pieces: readonly Piece[], at: number, term: number): Referent | undefined {
  const isPerson = (piece: Piece | undefined): boolean => piece !== undefined && !piece.filler && isPersonNoun(piece.word);
  const behind = pieces.findIndex((piece, i) => i > at && i < term && isPerson(piece));
  const noun = behind < 0 ? pieces.findLastIndex((piece, i) => i < at && i > at - 10 && isPerson(piece)) : behind;
  const piece = pieces[noun];
  return piece && !isIndefinite(pieces, noun) ? personAround(context, { id: '', name: piece.word }, piece.start) : undefined;
}

/** Whom the court sentenced: named between the verb and the term, else the subject of the passive. */
function convict(context: SentenceContext, pieces: readonly Piece[], at: number, term: number): Referent | undefined {
  const object = pieces.slice(at + 1, term).find(({ filler }) => filler?.kind === 'mention' && filler.of.type === 'person')?.filler;
  if (object?.kind === 'mention') return referent(object.of);
  return subjectOf(context, at, ['person'], false);
}
