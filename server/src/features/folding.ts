import type { Span } from '../base/span.ts';
import { articlesOf } from './find.ts';
import type { View } from './view.ts';

/** A part of a file that can be folded away. */
export interface Fold extends Span {
  readonly kind: 'furniture' | 'article';
}

/** What is not the article (share buttons, teasers) in one piece where it stands together, and the articles of a file that holds several. */
export function folds(view: View, file: string): Fold[] {
  const articles = articlesOf(view, file);
  const text = view.textOf(file);
  return articles.flatMap(({ facts }): Fold[] => [
    ...(articles.length > 1 ? [{ kind: 'article' as const, start: facts.start, end: facts.end }] : []),
    ...joined(facts.furniture, text).map(({ start, end }): Fold => ({ kind: 'furniture', start, end })),
  ]);
}

/** Pieces with only blank lines between them are one. */
function joined(pieces: readonly Span[], text: string): Span[] {
  const result: Span[] = [];
  for (const { start, end } of pieces) {
    const last = result.at(-1);
    if (last && text.slice(last.end, start).trim() === '') result[result.length - 1] = { start: last.start, end };
    else result.push({ start, end });
  }
  return result;
}
