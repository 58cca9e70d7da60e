import { compareText } from '../../base/compareText.ts';
import type { ArticleKey } from '../../corpus/types.ts';
import type { Prepared } from '../prepared.ts';
import { StoryIndex, type Kin } from './stories.ts';

/** A text is compared with this many others of its story, those most like it: what the rest says hangs together with theirs. */
export const MOST_KINDRED = 32;

/** The texts that one with too many kindred ones is compared with, and how like the last of them is. */
interface Nearest {
  readonly keys: ReadonlySet<ArticleKey>;
  readonly least: number;
}

/**
 * Who is compared with whom for the sake of a common story: two texts of which one is among the nearest of the other. So the work
 * grows with the texts, also where all of them tell one story. A text whose nearest may be others after a change is told of.
 */
export class Kindred {
  readonly #index = new StoryIndex();
  readonly #nearest = new Map<ArticleKey, Nearest>();
  /** How many kindred ones a text has at most. */
  readonly #counts = new Map<ArticleKey, number>();
  readonly #moved = new Set<ArticleKey>();

  /** How many texts have more kindred ones than they are compared with. */
  get limited(): number {
    return this.#nearest.size;
  }

  /** Takes a text out; returns those that it was among the nearest of. */
  remove(article: Prepared): ArticleKey[] {
    const { key } = article;
    this.#index.remove(key);
    this.#nearest.delete(key);
    this.#counts.delete(key);
    this.#moved.delete(key);
    return this.#index.kindredOf(article).flatMap(({ key: other }) => (this.#nearest.get(other)?.keys.has(key) ? [other] : []));
  }

  add(article: Prepared): void {
    this.#index.add(article);
    this.#moved.add(article.key);
  }

  /** Puts a text in the place of its last version; false if that is another story now. */
  replace(before: Prepared, after: Prepared): boolean {
    return sameStory(before, after) && this.#index.replace(after);
  }

  /** The kindred ones of a text as they are now, and those of them that are to be looked at again because it came; not those that have seen it. */
  around(article: Prepared, haveSeen: (other: ArticleKey) => boolean): { readonly kin: readonly Kin[]; readonly disturbed: readonly ArticleKey[] } {
    const kin = this.#index.kindredOf(article);
    return { kin, disturbed: this.#moved.has(article.key) ? kin.filter((one) => !haveSeen(one.key) && this.#disturbs(one)).map(({ key }) => key) : [] };
  }

  /** The nearest of some kindred ones, undefined if these are all. */
  static nearest(kin: readonly Kin[]): Nearest | undefined {
    if (kin.length <= MOST_KINDRED) return undefined;
    const first = kin.toSorted((a, b) => b.likeness - a.likeness || compareText(a.key, b.key)).slice(0, MOST_KINDRED);
    return { keys: new Set(first.map(({ key }) => key)), least: first.at(-1)?.likeness ?? 0 };
  }

  /** The nearest that were {@link keep | kept}; undefined where all kindred ones are compared. */
  nearestOf(key: ArticleKey): ReadonlySet<ArticleKey> | undefined {
    return this.#nearest.get(key)?.keys;
  }

  keep(key: ArticleKey, nearest: Nearest | undefined, count: number): void {
    if (nearest) this.#nearest.set(key, nearest);
    else this.#nearest.delete(key);
    this.#counts.set(key, count);
    this.#moved.delete(key);
  }

  /** True if a newcomer of this likeness may be among the nearest of a text. Counting it twice does no harm: then the text is looked at. */
  #disturbs({ key, likeness }: Kin): boolean {
    const count = this.#counts.get(key);
    if (count === undefined) return false;
    this.#counts.set(key, count + 1);
    const nearest = this.#nearest.get(key);
    return nearest ? likeness >= nearest.least : count + 1 > MOST_KINDRED;
  }
}

function sameStory(a: Prepared, b: Prepared): boolean {
  return a.article.facts.gist === b.article.facts.gist && a.lead.words.join(' ') === b.lead.words.join(' ') && a.lead.weights.join(' ') === b.lead.weights.join(' ') && a.published.earliest === b.published.earliest && a.published.latest === b.published.latest;
}
