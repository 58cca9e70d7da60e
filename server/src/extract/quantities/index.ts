import { overlaps, type Span } from '../../base/span.ts';
import type { Language, Paragraph, Token } from '../../text/types.ts';
import type { Quantity } from '../facts.ts';
import { boundAfter, bounded, withBounds } from './bounds.ts';
import { isExcluded } from './excluded.ts';
import type { Figure } from './figure.ts';
import { findFigures } from './figures.ts';
import { readNoun, readOne } from './noun.ts';
import { joinRanges } from './ranges.ts';
import { readUnit } from './unit.ts';

/**
 * Numbers with unit and noun, in order, not overlapping. `taken` are the temporal expressions of the paragraph: a year is not a
 * count. The span covers the wording that bounds the figure and its unit, not the noun.
 */
export function findQuantities(paragraph: Paragraph, taken: readonly Span[]): Quantity[] {
  const { tokens, language } = paragraph;
  const found: Quantity[] = [];
  const figures = findFigures(paragraph);
  if (figures.length === 0) return found;
  const free = figures.filter((figure) => !taken.some((span) => overlaps(span, figure)));
  for (const figure of joinRanges(tokens, free, language)) {
    const quantity = readQuantity(tokens, figure, language);
    if (quantity && quantity.start >= (found.at(-1)?.end ?? 0)) found.push(quantity);
  }
  return found;
}

function readQuantity(tokens: readonly Token[], figure: Figure, language: Language): Quantity | undefined {
  const unit = readUnit(tokens, figure, language);
  if (!unit && figure.unit === undefined && isExcluded(tokens, figure, language)) return undefined;
  const symbol = unit?.unit ?? figure.unit;
  const behind = unit?.to ?? figure.to;
  const next = isClosingQuote(tokens[behind]) ? behind + 1 : behind;
  const noun = figure.article ? readOne(tokens, behind, language) : readNoun(tokens, next, language);
  if (figure.article && (symbol !== undefined || noun === undefined)) return undefined;
  const from = unit?.from ?? figure.from;
  const whole = withBounds(tokens, { ...figure, from, start: tokens[from]?.start ?? figure.start }, language);
  const late = boundAfter(tokens, behind, language) ?? (noun ? boundAfter(tokens, noun.at + 1, language) : undefined);
  const { low, high, stated, approximate, step } = late ? bounded(whole, late) : whole;
  return {
    start: whole.start, end: tokens[behind - 1]?.end ?? figure.end, low, high, stated, approximate, step,
    ...(symbol === undefined ? {} : { unit: symbol }),
    ...(noun ? { noun: noun.lemma } : {}),
  };
}

/** *« près de 20 000 » personnes*: the noun stands behind the quotation mark. */
function isClosingQuote(token: Token | undefined): boolean {
  return token?.text === '»' || token?.text === '”';
}
