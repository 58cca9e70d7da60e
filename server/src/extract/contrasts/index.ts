import { overlaps } from '../../base/span.ts';
import type { ArticleContext } from '../context.ts';
import type { Contrast } from '../facts.ts';
import { deniedStatements } from './denials.ts';
import { contrastedFigures } from './figures.ts';

/** What an article sets side by side: what two speakers say of one thing. Spans are those of the file. */
export function findContrasts(article: ArticleContext): Contrast[] {
  const figures = contrastedFigures(article);
  // Two figures show more narrowly what their sentences dispute.
  const denied = deniedStatements(article).filter(({ a, b }) => !figures.some((one) => overlaps(one.a, a) && overlaps(one.b, b)));
  return [...figures, ...denied];
}
