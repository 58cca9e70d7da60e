import type { Language, Token } from '../../text/types.ts';
import type { Figure } from './figure.ts';
import { quantityLexicon, type Bound } from './lexicon.ts';

/** The figure with the words around it that bound or blur it: *plus de 2 000* is `[2000, ∞)`. */
export function withBounds(tokens: readonly Token[], figure: Figure, language: Language): Figure {
  const before = boundBefore(tokens, figure.from, language);
  const first = before ? bounded({ ...figure, from: before.from, start: tokens[before.from]?.start ?? figure.start }, before.means) : figure;
  const further = before ? boundBefore(tokens, before.from, language) : undefined;
  const widened = further ? bounded({ ...first, from: further.from, start: tokens[further.from]?.start ?? first.start }, further.means) : first;
  return widened;
}

/** The figure with a bound that stands behind it or behind its noun at `at` (*820 morts au moins*). */
export function boundAfter(tokens: readonly Token[], at: number, language: Language): Bound | undefined {
  const phrases = quantityLexicon(language).after.get(tokens[at]?.lower ?? '');
  return phrases?.find(({ words }) => words.every((word, i) => tokens[at + i]?.lower === word))?.means;
}

/** Narrows or blurs a figure. A figure that is open already stays open. */
export function bounded(figure: Figure, bound: Bound): Figure {
  if (bound === 'about') return { ...figure, approximate: true };
  return bound === 'more' ? { ...figure, high: null } : { ...figure, low: null };
}

function boundBefore(tokens: readonly Token[], at: number, language: Language): { readonly from: number; readonly means: Bound } | undefined {
  const last = tokens[at - 1];
  if (last?.kind !== 'word') return undefined;
  const phrases = quantityLexicon(language).before.get(last.lower);
  const phrase = phrases?.find(({ words }) => words.every((word, i) => tokens[at - words.length + i]?.lower === word));
  if (!phrase || isComparison(tokens, at - phrase.words.length)) return undefined;
  return { from: at - phrase.words.length, means: phrase.means };
}

/** *trois de plus*, *d'autant plus que*: no bound of a number. */
function isComparison(tokens: readonly Token[], at: number): boolean {
  return /^(?:autant|beaucoup)$/.test(tokens[at - 1]?.lower ?? '');
}
