import { readNumber, readFigure } from '../../text/numberWords.ts';
import type { Language, Paragraph, Token } from '../../text/types.ts';
import { readCollective } from './collective.ts';
import { stepOf, tidy, type Figure } from './figure.ts';
import { readFraction } from './fraction.ts';
import { FIGURE, kindsIn, wordClass } from '../wordClasses.ts';
import { quantityLexicon } from './lexicon.ts';
import { readPower } from './power.ts';

/** Every number of a paragraph, in figures and in words, in order; ordinals and clock times are none. */
export function findFigures(paragraph: Paragraph): readonly Figure[] {
  const { all, at } = kindsIn(paragraph);
  if ((all & (FIGURE | START)) === 0) return none;
  const figures: Figure[] = [];
  for (let i = 0; i < at.length; ) {
    const figure = ((at[i] ?? 0) & (FIGURE | START)) === 0 ? undefined : readAt(paragraph.tokens, i, paragraph.language);
    if (figure) figures.push(figure);
    i = figure ? figure.to : i + 1;
  }
  return figures;
}

const none: readonly Figure[] = [];

function readAt(tokens: readonly Token[], at: number, language: Language): Figure | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.kind === 'number') return readDigits(tokens, at, token, language);
  if (token.kind !== 'word' || !(quantityLexicon(language).starters.has(token.lower) || token.lower.includes('-'))) return undefined;
  return readFraction(tokens, at, language) ?? readCollective(tokens, at, language) ?? readWords(tokens, at, token, language);
}

const START = wordClass((lower) => lower.includes('-') || quantityLexicon('fr').starters.has(lower) || quantityLexicon('en').starters.has(lower));

function readDigits(tokens: readonly Token[], at: number, token: Token, language: Language): Figure | undefined {
  const power = readPower(tokens, at + 1, language);
  const read = valueOf(token.text, language, power !== undefined, tokens[at + 1]);
  if (!read) return undefined;
  const half = power === undefined ? mixedHalf(tokens, at + 1) : undefined;
  const value = tidy(read.value * (power?.value ?? 1)) + (half?.value ?? 0);
  const step = half ? 0.5 : stepOf(value, read.decimals, power?.value ?? 1);
  return exact(tokens, at, half?.to ?? power?.to ?? at + 1, value, step);
}

/** *2 1/2 miles*, *2 ½*: the half behind a whole number. */
function mixedHalf(tokens: readonly Token[], at: number): { value: number; to: number } | undefined {
  if (tokens[at]?.text === '½') return { value: 0.5, to: at + 1 };
  return tokens[at]?.text === '1' && tokens[at + 1]?.text === '/' && tokens[at + 2]?.text === '2' ? { value: 0.5, to: at + 3 } : undefined;
}

/**
 * A figure and its written decimals. A mark before three digits is told from the language, but before a power it is a decimal
 * mark (*1.089 million*), and French figures of people keep an English grouping (*2,500 personnes*).
 */
function valueOf(text: string, language: Language, powered: boolean, next: Token | undefined): { value: number; decimals: number } | undefined {
  const ambiguous = /^([1-9]\d{0,2})([.,])(\d{3})$/.exec(text);
  if (ambiguous && language === 'fr') {
    const decimal = powered || (ambiguous[2] === ',' && (next?.kind !== 'word' || next.lower.length < 4 || next.lower === 'pour'));
    const whole = ambiguous[1] ?? '';
    const rest = ambiguous[3] ?? '';
    return decimal ? { value: Number(`${whole}.${rest}`), decimals: 3 } : { value: Number(whole + rest), decimals: 0 };
  }
  const value = readFigure(text, language);
  if (value === undefined) return undefined;
  return { value, decimals: Number.isInteger(value) && !/[.,]\d{1,2}$/.test(text) ? 0 : (/[.,](\d+)$/.exec(text)?.[1]?.length ?? 0) };
}

function readWords(tokens: readonly Token[], at: number, token: Token, language: Language): Figure | undefined {
  if (token.capital && tokens[at - 1]?.kind === 'word') return undefined;
  const power = quantityLexicon(language).multipliers.get(tokens[at + 1]?.lower ?? '');
  if (language === 'en' && token.lower === 'a' && power !== undefined && tokens[at + 1]?.lower.endsWith('s') === false) {
    return { ...exact(tokens, at, at + 2, power, power), approximate: true };
  }
  const read = readNumber(tokens, at, language);
  if (!read || isWordOnly(token, language, tokens[at - 1])) return undefined;
  const figure = exact(tokens, at, read.to, read.value, stepOf(read.value, 0, 1));
  return read.value === 1 ? { ...figure, article: true } : figure;
}

/** *cent* of *pour cent*, a power without its number (*millions de*), *zéro*. */
function isWordOnly(token: Token, language: Language, before: Token | undefined): boolean {
  if (before?.lower === 'pour' && token.lower === 'cent') return true;
  return language === 'en' && quantityLexicon(language).multipliers.has(token.lower);
}

function exact(tokens: readonly Token[], from: number, to: number, value: number, step: number): Figure {
  return { from, to, start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0, low: value, high: value, stated: value, approximate: false, step };
}
