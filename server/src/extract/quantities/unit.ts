import type { Language, Token } from '../../text/types.ts';
import type { Figure } from './figure.ts';
import { quantityLexicon } from './lexicon.ts';

/** Unit of a figure with the token range that figure and unit cover. */
export interface Unit {
  readonly unit: string;
  readonly from: number;
  readonly to: number;
}

/** The unit behind a figure (*12 km*, *3 millions d'euros*, *21-foot*) or the currency sign before it (*$3.5 billion*). */
export function readUnit(tokens: readonly Token[], figure: Figure, language: Language): Unit | undefined {
  const before = signs.get(tokens[figure.from - 1]?.text ?? '');
  if (before && tokens[figure.from - 2]?.kind !== 'number') return { unit: before, from: /^(?:US|A|C|HK)$/.test(tokens[figure.from - 2]?.text ?? '') ? figure.from - 2 : figure.from - 1, to: figure.to };
  const next = tokens[figure.to];
  const at = figure.to + (next?.lower === 'de' || next?.lower === "d'" || next?.lower === 'of' || isHyphen(tokens, figure) ? 1 : 0);
  const phrases = quantityLexicon(language).units.get(tokens[at]?.text ?? '') ?? quantityLexicon(language).units.get(tokens[at]?.lower ?? '');
  const phrase = phrases?.find(({ words }) => words.every((word, i) => tokens[at + i]?.text === word || (word.length > 2 && tokens[at + i]?.lower === word)));
  return phrase && isUnit(tokens, at, phrase.words[0] ?? '') ? { unit: phrase.means, from: figure.from, to: at + phrase.words.length } : undefined;
}

const signs = new Map([['$', 'USD'], ['€', 'EUR'], ['£', 'GBP'], ['¥', 'JPY']]);

/** *21-foot*: the hyphen is a token of its own between figure and unit. */
function isHyphen(tokens: readonly Token[], figure: Figure): boolean {
  const hyphen = tokens[figure.to];
  return hyphen?.text === '-' && hyphen.start === figure.end && tokens[figure.to + 1]?.start === hyphen.end;
}

/** Symbols of one letter stand close to their figure and not before an apostrophe or a stop of initials. */
function isUnit(tokens: readonly Token[], at: number, word: string): boolean {
  const gap = (tokens[at]?.start ?? 0) - (tokens[at - 1]?.end ?? 0);
  return word.length > 1 || gap <= 1;
}
