import type { ArticleFacts, FileFacts } from '../extract/facts.ts';
import { pack, unpack } from '../extract/shingles.ts';

/** Facts as text for {@link decodeFacts}: JSON in which the many shingles of an article are one list of numbers. */
export function encodeFacts({ articles }: FileFacts): string {
  return JSON.stringify(articles.map((article) => ({ ...article, shingles: [...pack(article.shingles)] })));
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

function decodeArticle(article: Omit<ArticleFacts, 'shingles'> & { readonly shingles: readonly number[] }): ArticleFacts {
  const packed = Uint32Array.from(article.shingles);
  return {
    ...article,
    get shingles() {
      return unpack(packed);
    },
  };
}
