import { appended } from '../../base/few.ts';
import type { ArticleKey } from '../types.ts';
import { winnow } from './winnow.ts';

/** A shingle that stands in more articles than this is boilerplate and proposes no pair. */
const MOST_ARTICLES = 200;
/** Samples that two articles must share before they are aligned. */
const LEAST_SAMPLES = 2;

/** Which articles hold which sampled shingle. Proposes the pairs worth aligning; what it proposes depends on its content alone, not on the order of changes. */
export class Postings {
  /** Nearly all shingles stand in one article: only those of several need a list, each article once. */
  readonly #articles = new Map<number, ArticleKey | ArticleKey[]>();
  readonly #samples = new Map<ArticleKey, Int32Array>();
  #crossed = new Set<ArticleKey>();

  remove(key: ArticleKey): void {
    for (const hash of this.#samples.get(key) ?? []) {
      const holders = this.#articles.get(hash);
      if (holders === key) this.#articles.delete(hash);
      if (holders === undefined || typeof holders === 'string') continue;
      if (holders.length === MOST_ARTICLES + 1) for (const holder of holders) this.#crossed.add(holder);
      const [first, ...others] = holders.filter((holder) => holder !== key);
      if (first === undefined) this.#articles.delete(hash);
      else this.#articles.set(hash, others.length > 0 ? [first, ...others] : first);
    }
    this.#samples.delete(key);
    this.#crossed.delete(key);
  }

  add(key: ArticleKey, hashes: readonly number[]): void {
    // Signed numbers need no object of their own.
    const sample = Int32Array.from(winnow(hashes), (hash) => hash | 0);
    this.#samples.set(key, sample);
    for (const hash of sample) {
      const holders = this.#articles.get(hash);
      const now = holders === undefined ? key : typeof holders === 'string' ? [holders, key] : appended(holders, key);
      this.#articles.set(hash, now);
      if (typeof now !== 'string' && now.length === MOST_ARTICLES + 1) for (const holder of now) this.#crossed.add(holder);
    }
  }

  /** Articles whose proposals changed because a shingle of theirs became boilerplate or ceased to be; forgotten once told. */
  takeCrossed(): ReadonlySet<ArticleKey> {
    const crossed = this.#crossed;
    this.#crossed = new Set();
    return crossed;
  }

  /** Articles that share enough rare shingles with the given one. */
  proposals(key: ArticleKey): ArticleKey[] {
    const shared = new Map<ArticleKey, number>();
    for (const hash of this.#samples.get(key) ?? []) {
      const holders = this.#articles.get(hash);
      if (holders !== undefined && typeof holders !== 'string' && holders.length <= MOST_ARTICLES) for (const other of holders) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    shared.delete(key);
    return [...shared].filter(([, count]) => count >= LEAST_SAMPLES).map(([other]) => other);
  }
}
