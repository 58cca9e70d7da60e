import { putUnder, type Few } from '../../base/few.ts';
import type { Steps } from '../../base/steps.ts';
import type { ArticleKey, CorpusArticle, ReusePair } from '../types.ts';
import { DEPENDENT, linkArticles, NEAR_COPY, pairsOf, type ReuseLink } from './link.ts';
import { Postings } from './postings.ts';

/** Pairs of articles that are aligned in one step. */
const ALIGNED = 20;

type ArticleOf = (key: ArticleKey) => CorpusArticle | undefined;

/**
 * Which articles copy from which: an inverted index over winnowed shingles, and the links found through it. Changing an
 * article costs its own shingles and the articles that share some with it. Mutable; `apply` hands it from one snapshot to the next.
 */
export class ReuseIndex {
  readonly #postings = new Postings();
  readonly #links = new Map<ArticleKey, Few<ArticleKey, ReuseLink>>();
  /** Keys of articles that depend on each other, in order, under each of them. */
  readonly #groups = new Map<ArticleKey, readonly ArticleKey[]>();

  /** Articles whose links are to be worked out, and those whose group may be another one then. */
  readonly #fresh = new Set<ArticleKey>();
  readonly #unsettled = new Set<ArticleKey>();
  #touched = new Set<ArticleKey>();

  /** Takes articles out and puts articles in (a changed one stands in both lists). Links follow in {@link ReuseIndex.settle}. */
  update(removed: readonly ArticleKey[], added: readonly CorpusArticle[]): void {
    for (const key of removed) {
      this.#unlink(key);
      this.#postings.remove(key);
      this.#fresh.delete(key);
      this.#unsettled.add(key);
    }
    for (const { key, facts } of added) this.#postings.add(key, facts.shingles.map(({ hash }) => hash));
    for (const key of [...added.map((article) => article.key), ...this.#postings.takeCrossed()]) {
      this.#unlink(key);
      this.#fresh.add(key);
    }
  }

  /** Links what changes left open. May be left after any step and gone on with later. */
  *settle(articleOf: ArticleOf): Steps<void> {
    for (const key of this.#fresh) {
      yield* this.#relink(key, articleOf);
      this.#touch(key);
      this.#fresh.delete(key);
      yield;
    }
    for (const key of this.#regroup(this.#unsettled)) this.#touched.add(key);
    this.#unsettled.clear();
  }

  /** Articles whose links may be other ones than when this was asked last, also some that are gone. */
  takeTouched(): ReadonlySet<ArticleKey> {
    const touched = this.#touched;
    this.#touched = new Set();
    return touched;
  }

  #touch(key: ArticleKey): void {
    this.#touched.add(key);
    this.#unsettled.add(key);
  }

  /** All copied passages, in order of the articles' keys. */
  pairs(): ReusePair[] {
    const keys = [...this.#links.keys()].sort();
    return keys.flatMap((a) => [...(this.#links.get(a) ?? [])].filter(([b]) => a < b).sort(([b], [c]) => (b < c ? -1 : 1)).flatMap(([b, link]) => pairsOf(link, a, b)));
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

  #unlink(key: ArticleKey): void {
    for (const other of this.#links.get(key)?.keys() ?? []) {
      const links = this.#links.get(other);
      links?.delete(key);
      if (links?.size === 0) this.#links.delete(other);
      this.#touch(other);
    }
    this.#links.delete(key);
  }

  *#relink(key: ArticleKey, articleOf: ArticleOf): Steps<void> {
    let done = 0;
    for (const other of this.#postings.proposals(key)) {
      if (this.#links.get(key)?.get(other)) continue;
      if (this.#link(articleOf(key), articleOf(other))) this.#touch(other);
      if (++done % ALIGNED === 0) yield;
    }
  }

  #link(one: CorpusArticle | undefined, two: CorpusArticle | undefined): boolean {
    if (!one || !two) return false;
    const [a, b] = one.key < two.key ? [one, two] : [two, one];
    const link = linkArticles(a, b);
    if (!link) return false;
    putUnder(this.#links, a.key, b.key, link);
    putUnder(this.#links, b.key, a.key, link);
    return true;
  }
}
