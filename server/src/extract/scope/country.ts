import territories from '../../locales/names/territories.json' with { type: 'json' };
import type { ArticleContext, SentenceContext } from '../context.ts';

/**
 * True if a place is the country that the article names most and its sentence names no other one: what holds in it is the whole,
 * so that *820 morts au Maroc* and *820 morts* meet, while each of *3 morts en France, 5 en Belgique* keeps its place.
 */
export function isHomeCountry(context: SentenceContext, place: string): boolean {
  if (homeOf(context.article) !== place) return false;
  return !context.mentions.some((mention) => mention.type === 'place' && mention.id !== place && names.has(mention.name));
}

const names: ReadonlySet<string> = new Set(territories.flatMap((line) => (/^[A-Z]{2}\|/.test(line) ? line.split('|').slice(1) : [])));
const known = new WeakMap<ArticleContext, string>();

function homeOf(article: ArticleContext): string {
  const before = known.get(article);
  if (before !== undefined) return before;
  const counts = new Map<string, number>();
  for (const facts of article.paragraphs) for (const mention of facts.mentions) if (mention.type === 'place' && names.has(mention.name)) counts.set(mention.id, (counts.get(mention.id) ?? 0) + 1);
  let best = '';
  for (const [id, count] of counts) if (best === '' || count > (counts.get(best) ?? 0)) best = id;
  known.set(article, best);
  return best;
}
