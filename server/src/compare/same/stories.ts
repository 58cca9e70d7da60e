import type { Prepared } from '../prepared.ts';
import { apart } from '../days.ts';

/** Leads this similar may tell one story; whether they do is decided by `event.ts`. */
export const KINDRED = 0.08;
/** Stories are told for a year and a bit (an anniversary quotes the tolls); beyond that only lasting facts compare. */
const YEAR = 400;

/**
 * Which articles have kindred leads: an inverted index over lead words. Changing an article costs its own words and their
 * postings. Mutable; belongs to the newest comparison.
 */
export class StoryIndex {
  readonly #postings = new Map<string, Map<string, number>>();
  readonly #articles = new Map<string, Prepared>();
  readonly #kindred = new Map<string, Set<string>>();

  remove(key: string): void {
    const article = this.#articles.get(key);
    if (!article) return;
    for (const word of article.lead.keys()) {
      const holders = this.#postings.get(word);
      holders?.delete(key);
      if (holders?.size === 0) this.#postings.delete(word);
    }
    for (const other of this.#kindred.get(key) ?? []) this.#kindred.get(other)?.delete(key);
    this.#kindred.delete(key);
    this.#articles.delete(key);
  }

  add(article: Prepared): void {
    const { key, lead, published } = article;
    const dots = new Map<string, number>();
    for (const [word, weight] of lead) for (const [other, its] of this.#postings.get(word) ?? []) dots.set(other, (dots.get(other) ?? 0) + weight * its);
    const kindred = new Set<string>();
    for (const [other, dot] of dots) {
      const its = this.#articles.get(other);
      if (Math.round(dot * 1e9) < KINDRED * 1e9 || !its || apart(published, its.published, YEAR)) continue;
      kindred.add(other);
      this.#kindred.get(other)?.add(key);
    }
    this.#kindred.set(key, kindred);
    this.#articles.set(key, article);
    for (const [word, weight] of lead) {
      const holders = this.#postings.get(word) ?? new Map<string, number>();
      this.#postings.set(word, holders.set(key, weight));
    }
  }

  /** Keys of articles with a lead like this one's. */
  kindredOf(key: string): ReadonlySet<string> {
    return this.#kindred.get(key) ?? new Set();
  }
}
