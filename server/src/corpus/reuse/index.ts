import type { ArticleKey, CorpusArticle, ReusePair } from '../types.ts';
import { DEPENDENT, linkArticles, NEAR_COPY, type ReuseLink } from './link.ts';
import { Postings } from './postings.ts';

type ArticleOf = (key: ArticleKey) => CorpusArticle | undefined;

/**
 * Which articles copy from which: an inverted index over winnowed shingles, and the links found through it. Changing an
 * article costs its own shingles and the articles that share some with it. Mutable; `apply` hands it from one snapshot to the next.
 */
export class ReuseIndex {
  readonly #postings = new Postings();
  readonly #links = new Map<ArticleKey, Map<ArticleKey, ReuseLink>>();
  /** Keys of articles that depend on each other, in order, under each of them. */
  readonly #groups = new Map<ArticleKey, readonly ArticleKey[]>();

  /**
   * Takes articles out and puts articles in (a changed one stands in both lists) and returns every article that still stands
   * and whose links may differ now.
   */
  update(removed: readonly ArticleKey[], added: readonly CorpusArticle[], articleOf: ArticleOf): Set<ArticleKey> {
    const touched = new Set(removed.flatMap((key) => this.#unlink(key)));
    for (const key of removed) this.#postings.remove(key);
    for (const { key, facts } of added) this.#postings.add(key, facts.shingles.map(({ hash }) => hash));
    const fresh = new Set([...added.map(({ key }) => key), ...this.#postings.takeCrossed()]);
    for (const key of fresh) for (const other of this.#unlink(key)) touched.add(other);
    for (const key of fresh) for (const other of this.#relink(key, articleOf)) touched.add(other);
    for (const key of fresh) touched.add(key);
    for (const key of this.#regroup([...touched, ...removed])) touched.add(key);
    for (const key of removed) if (!fresh.has(key)) touched.delete(key);
    return touched;
  }

  /** All copied passages, in order of the articles' keys. */
  pairs(): ReusePair[] {
    const keys = [...this.#links.keys()].sort();
    return keys.flatMap((a) => [...(this.#links.get(a) ?? [])].filter(([b]) => a < b).sort(([b], [c]) => (b < c ? -1 : 1)).flatMap(([, link]) => link.pairs));
  }

  /** Least key of the articles that depend on each other with the given one; its own key where it stands alone. */
  groupOf(key: ArticleKey): ArticleKey {
    return this.#groups.get(key)?.[0] ?? key;
  }

  /** Articles of which the given one is a near-copy, in order of keys. */
  copiesOf(key: ArticleKey): ArticleKey[] {
    return [...(this.#links.get(key) ?? [])].filter(([, link]) => link.share >= NEAR_COPY).map(([other]) => other).sort();
  }

  /** Works out again the groups that some articles belong or belonged to; returns the articles that are in another one now. */
  #regroup(changed: Iterable<ArticleKey>): ArticleKey[] {
    const members = new Set([...changed].flatMap((key) => [key, ...(this.#groups.get(key) ?? [])]));
    const before = new Map([...members].map((key) => [key, this.groupOf(key)]));
    for (const key of members) this.#groups.delete(key);
    for (const key of members) {
      if (this.#groups.has(key)) continue;
      const group = this.#reach(key);
      if (group.length > 1) for (const member of group) this.#groups.set(member, group);
    }
    return [...new Set([...members, ...[...members].flatMap((key) => this.#groups.get(key) ?? [])])].filter((key) => (before.get(key) ?? key) !== this.groupOf(key));
  }

  #reach(start: ArticleKey): ArticleKey[] {
    const seen = new Set([start]);
    for (const key of seen) for (const [other, link] of this.#links.get(key) ?? []) if (link.share >= DEPENDENT) seen.add(other);
    return [...seen].sort();
  }

  #unlink(key: ArticleKey): ArticleKey[] {
    const others = [...(this.#links.get(key)?.keys() ?? [])];
    for (const other of others) {
      const links = this.#links.get(other);
      links?.delete(key);
      if (links?.size === 0) this.#links.delete(other);
    }
    this.#links.delete(key);
    return others;
  }

  #relink(key: ArticleKey, articleOf: ArticleOf): ArticleKey[] {
    return this.#postings.proposals(key).filter((other) => this.#links.get(key)?.has(other) || this.#link(articleOf(key), articleOf(other)));
  }

  #link(one: CorpusArticle | undefined, two: CorpusArticle | undefined): boolean {
    if (!one || !two) return false;
    const [a, b] = one.key < two.key ? [one, two] : [two, one];
    const link = linkArticles(a, b);
    if (!link) return false;
    for (const [from, to] of [[a.key, b.key], [b.key, a.key]] as const) {
      const links = this.#links.get(from) ?? new Map<ArticleKey, ReuseLink>();
      this.#links.set(from, links.set(to, link));
    }
    return true;
  }
}
