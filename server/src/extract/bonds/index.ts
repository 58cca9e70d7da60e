import type { ArticleContext } from '../context.ts';
import type { Bond } from '../facts.ts';
import { sentencesOf } from '../sentences.ts';
import type { BondFinder } from './bond.ts';
import { list } from './list.ts';
import { lifetime } from './lifetime.ts';
import { part } from './part.ts';
import { parts } from './parts.ts';
import { period } from './period.ts';

const finders: readonly BondFinder[] = [list, parts, part, lifetime, period];

/** Passages of an article that its wording ties together: one list per paragraph, spans relative to it. */
export function findBonds(article: ArticleContext): Bond[][] {
  return article.paragraphs.map((facts) =>
    facts.quantities.length === 0 && facts.timexes.length === 0
      ? []
      : sentencesOf(article, facts).flatMap((context) => (context.quantities.length === 0 && context.timexes.length === 0 ? [] : finders.flatMap((find) => find(context)))),
  );
}
