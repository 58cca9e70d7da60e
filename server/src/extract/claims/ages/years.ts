import type { SentenceContext } from '../../context.ts';
import type { Claim, ClaimValue, Mention } from '../../facts.ts';
import type { Piece } from '../../skeleton.ts';
import { makeClaim, type Referent } from '../family.ts';
import { lastPerson } from '../referents.ts';

/** An age in a sentence, and where it stands in its paragraph. */
export interface Found {
  readonly years: number;
  readonly start: number;
  readonly end: number;
}

/** *58 ans*: a duration of years or a number with the unit. */
export function yearsAt(pieces: readonly Piece[], at: number): number | undefined {
  const filler = pieces[at]?.filler;
  if (filler?.kind === 'timex') return Number(/^P(\d{1,3})Y$/.exec(filler.of.value)?.[1] ?? Number.NaN) || undefined;
  return filler?.kind === 'quantity' && (filler.of.unit === 'a' || isOld(pieces, at)) ? plausible(filler.of.stated) : undefined;
}

/** True for the figure of *58-year-old*. */
export function isOld(pieces: readonly Piece[], at: number): boolean {
  const behind = pieces.slice(at + 1, at + 4).map(({ word }) => word).join('');
  return /^-?(?:year)?-?(?:year-)?old(?!s)/.test(behind);
}

/** *X, 58,*: a bare number between commas or brackets. */
export function bareAt(pieces: readonly Piece[], at: number): number | undefined {
  const filler = pieces[at]?.filler;
  const next = pieces[at + 1]?.word ?? '.';
  if (filler?.kind !== 'quantity' || filler.of.unit !== undefined || filler.of.noun !== undefined || filler.of.low !== filler.of.high || !/^[,).]$/.test(next)) return undefined;
  return plausible(filler.of.stated);
}

export function plausible(years: number): number | undefined {
  return Number.isInteger(years) && years >= 1 && years <= 115 ? years : undefined;
}

/** The claim that a person has an age. */
export function claim(context: SentenceContext, person: Mention | Referent, { years, start, end }: Found, confidence = 0.9): Claim {
  const value: ClaimValue = { kind: 'quantity', low: years, high: years, stated: years, approximate: false, step: 1 };
  return makeClaim(context, { family: 'age', attribute: 'age', span: { start, end }, subject: { id: person.id, name: person.name }, value, confidence });
}

/** The person named before in the paragraph, or in the one before it, where it is only one. */
export function onePersonBefore(context: SentenceContext): Mention | undefined {
  const last = lastPerson(context);
  const paragraphs = context.article.paragraphs;
  const at = paragraphs.indexOf(context.facts);
  const near = [...(paragraphs[at - 1]?.mentions ?? []), ...context.facts.mentions.filter(({ end }) => end <= context.sentence.start)];
  return near.every(({ type, id }) => type !== 'person' || id === last?.id) ? last : undefined;
}
