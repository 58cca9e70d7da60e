import capitals from '../../locales/capitals.json' with { type: 'json' };
import type { ArticleContext, SentenceContext } from '../context.ts';

/**
 * The city that *la capitale* stands for in an article: the capital that it names most, the first of equals. Where it names none
 * the words themselves, so that two texts about one capital may still meet.
 */
export function capitalOf(context: SentenceContext): string {
  const before = known.get(context.article);
  if (before !== undefined) return before;
  const found = search(context.article);
  known.set(context.article, found);
  return found;
}

const known = new WeakMap<ArticleContext, string>();
const names: ReadonlySet<string> = new Set(capitals);

function search(article: ArticleContext): string {
  const counts = new Map<string, number>();
  for (const facts of article.paragraphs) for (const mention of facts.mentions) if (names.has(mention.name)) counts.set(mention.id, (counts.get(mention.id) ?? 0) + 1);
  let best = '';
  for (const [id, count] of counts) if (best === '' || count > (counts.get(best) ?? 0)) best = id;
  return best === '' ? 'place:capital' : best;
}
