import { appended } from '../../base/few.ts';
import { NumberMap } from '../../base/numberMap.ts';
import type { ArticleKey } from '../types.ts';
import { winnow } from './winnow.ts';

/** A shingle that stands in more articles than this is boilerplate and proposes no pair. */
const MOST_ARTICLES = 200;
/** Samples that two articles must share before they are aligned. */
const LEAST_SAMPLES = 2;

/** Which articles hold which sampled shingle. Proposes the pairs worth aligning; what it proposes depends on its content alone, not on the order of changes. */
export class Postings {
  /** Nearly all shingles stand in one article: twice its number. Those of several have a list, each article once: twice its place, and one. */
  readonly #holders = new NumberMap();
  readonly #lists = new Slots<number[]>();
  readonly #articles = new Slots<ArticleKey>();
  readonly #numbers = new Map<ArticleKey, number>();
  readonly #samples: (Int32Array | undefined)[] = [];
  #crossed = new Set<ArticleKey>();

  remove(key: ArticleKey): void {
    const number = this.#numbers.get(key);
    if (number === undefined) return;
    for (const hash of this.#samples[number] ?? []) {
      const held = this.#holders.get(hash) ?? 0;
      if (held === 2 * number) this.#holders.delete(hash);
      else if (held % 2 === 1) this.#take(hash, held >> 1, number);
    }
    this.#samples[number] = undefined;
    this.#numbers.delete(key);
    this.#articles.free(number);
    this.#crossed.delete(key);
  }

  add(key: ArticleKey, hashes: readonly number[]): void {
    const sample = Int32Array.from(winnow(hashes), (hash) => hash | 0);
    const number = this.#articles.put(key);
    this.#numbers.set(key, number);
    this.#samples[number] = sample;
    for (const hash of sample) {
      const held = this.#holders.get(hash);
      if (held === undefined) this.#holders.set(hash, 2 * number);
      else if (held % 2 === 0) this.#holders.set(hash, 2 * this.#lists.put([held >> 1, number]) + 1);
      else this.#give(held >> 1, number);
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
    const own = this.#numbers.get(key) ?? -1;
    const shared = new Map<number, number>();
    for (const hash of this.#samples[own] ?? []) {
      const held = this.#holders.get(hash) ?? 0;
      const list = held % 2 === 1 ? (this.#lists.get(held >> 1) ?? []) : [];
      if (list.length <= MOST_ARTICLES) for (const other of list) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    shared.delete(own);
    return [...shared].flatMap(([other, count]) => (count >= LEAST_SAMPLES ? (this.#articles.get(other) ?? []) : []));
  }

  #give(at: number, number: number): void {
    const list = appended(this.#lists.get(at) ?? [], number);
    this.#lists.set(at, list);
    if (list.length === MOST_ARTICLES + 1) this.#cross(list);
  }

  #take(hash: number, at: number, number: number): void {
    const list = this.#lists.get(at) ?? [];
    if (list.length === MOST_ARTICLES + 1) this.#cross(list);
    const [first, ...others] = list.filter((holder) => holder !== number);
    if (first !== undefined && others.length > 0) {
      this.#lists.set(at, [first, ...others]);
      return;
    }
    this.#lists.free(at);
    if (first === undefined) this.#holders.delete(hash);
    else this.#holders.set(hash, 2 * first);
  }

  #cross(list: readonly number[]): void {
    for (const number of list) this.#crossed.add(this.#articles.get(number) ?? '');
  }
}

/** Things by numbers that are given again when they are free. */
class Slots<T> {
  readonly #items: (T | undefined)[] = [];
  readonly #left: number[] = [];

  get(at: number): T | undefined {
    return this.#items[at];
  }

  set(at: number, item: T): void {
    this.#items[at] = item;
  }

  put(item: T): number {
    const at = this.#left.pop() ?? this.#items.length;
    this.#items[at] = item;
    return at;
  }

  free(at: number): void {
    this.#items[at] = undefined;
    this.#left.push(at);
  }
}
