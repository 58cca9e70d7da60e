import { compactFacts, packLead } from '../extract/compact.ts';
import type { ArticleFacts, FileFacts } from '../extract/facts.ts';
import { pack } from '../extract/shingles.ts';

/** Facts as text for {@link decodeFacts}: JSON in which the many shingles of an article are one list of numbers. */
export function encodeFacts({ articles }: FileFacts): string {
  return narrow(JSON.stringify(articles.map((article) => ({ ...article, shingles: [...pack(article.shingles)] }))));
}

/** The same JSON without a character that takes two bytes: one typographic apostrophe would double the room that a text takes in memory. */
export function narrow(json: string): string {
  return json.replace(/[\u0100-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** What {@link encodeFacts} wrote; undefined for anything else. */
export function decodeFacts(text: string): FileFacts | undefined {
  try {
    const articles = JSON.parse(text) as unknown;
    return Array.isArray(articles) ? { articles: articles.map(decodeArticle) } : undefined;
  } catch {
    return undefined;
  }
}

function decodeArticle({ shingles, lead, ...facts }: Omit<ArticleFacts, 'shingles'> & { readonly shingles: readonly number[] }): ArticleFacts {
  return compactFacts(facts, packLead(new Map(Object.entries(lead))), Uint32Array.from(shingles));
}
