import { overlaps } from '../../base/span.ts';
import type { ArticleContext } from '../context.ts';
import type { Contrast } from '../facts.ts';
import { opposedStatements } from '../statements/opposed.ts';
import { correctedValues } from './corrected.ts';
import { deniedStatements } from './denials.ts';
import { contrastedFigures } from './figures.ts';

/** What an article sets side by side: what two speakers say of one thing, and what it takes back. Spans are those of the file. */
export function findContrasts(article: ArticleContext): Contrast[] {
  const corrected = correctedValues(article);
  const figures = contrastedFigures(article).filter(({ a, b }) => !corrected.some((one) => overlaps(one.a.sentence, a) && overlaps(one.b.sentence, b)));
  // Two figures show more narrowly what their sentences dispute.
  const denied = deniedStatements(article).filter(({ a, b }) => !figures.some((one) => overlaps(one.a, a) && overlaps(one.b, b)));
  const told = [...corrected, ...figures, ...denied];
  const opposed = opposedStatements(article).filter(({ a, b }) => !told.some((one) => overlaps(one.a.sentence, a) && overlaps(one.b.sentence, b)));
  return [...told, ...opposed];
}
