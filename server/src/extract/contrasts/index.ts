import type { ArticleContext } from '../context.ts';
import type { Contrast } from '../facts.ts';
import { contrastedFigures } from './figures.ts';

/** What an article sets side by side: what two speakers say of one thing. Spans are those of the file. */
export function findContrasts(article: ArticleContext): Contrast[] {
  return contrastedFigures(article);
}
