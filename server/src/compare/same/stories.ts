import { appended } from '../../base/few.ts';
import type { Prepared } from '../prepared.ts';
import { dayNumber } from '../days.ts';
import { cosine } from './lead.ts';
import { ONE_THREAD, tiedByNames } from './thread.ts';

/** Texts this similar may tell one story; whether they do is decided by `event.ts`. */
export const KINDRED = 0.08;
/** Texts that are less alike tell one story where they share several names: it is told in other words, or another language. */
const FAINT = 0.05;
/** Stories are told for a year and a bit (an anniversary quotes the tolls); beyond that only lasting facts compare. */
export const YEAR = 400;
/** A story much alike goes on for years: a find, its study and its exhibition. */
const YEARS = 1_830;

/** An article like another, and how like it is. */
export interface Kin {
  readonly key: string;
  /** 0 to 1, the same from either side. */
  readonly likeness: number;
}

/** The articles whose gist holds a notion, by number, and the weight of the notion in each. */
interface Posting {
  readonly numbers: number[];
  readonly weights: number[];
}

/**
 * Which articles may tell one story: an inverted index over the notions of their gists, of which two kindred leads have some in common. Changing an article costs its own notions and their
 * postings; articles have numbers here, because this is the one place where each meets nearly all others. Mutable; belongs to the newest
 * comparison.
 */
export class StoryIndex {
  /** Most notions stand in one article: then its number is enough. */
  readonly #postings = new Map<number, Posting | number>();
  readonly #numbers = new Map<string, number>();
  readonly #articles: (Prepared | undefined)[] = [];
  readonly #free: number[] = [];
  /** First and last day on which each may have appeared, by number; NaN where that is not known. */
  readonly #first: number[] = [];
  readonly #last: number[] = [];
  #dots = new Float64Array(1_024);

  remove(key: string): void {
    const number = this.#numbers.get(key) ?? -1;
    const article = this.#articles[number];
    if (!article) return;
    for (const notion of article.gist.notions) this.#take(notion, number);
    this.#numbers.delete(key);
    this.#articles[number] = undefined;
    this.#free.push(number);
  }

  add(article: Prepared): void {
    const number = this.#free.pop() ?? this.#articles.length;
    this.#articles[number] = article;
    this.#numbers.set(article.key, number);
    this.#first[number] = dayNumber(article.published.earliest ?? '');
    this.#last[number] = dayNumber(article.published.latest ?? '');
    for (const [i, notion] of article.gist.notions.entries()) {
      const known = this.#postings.get(notion);
      if (known === undefined) {
        this.#postings.set(notion, number);
        continue;
      }
      const { numbers, weights } = typeof known === 'number' ? { numbers: [known], weights: [this.#weightOf(known, notion)] } : known;
      this.#postings.set(notion, { numbers: appended(numbers, number), weights: appended(weights, article.gist.weights[i] ?? 0) });
    }
  }

  /** Puts an article in the place of one with the same key, gist and lead; false if there is none. */
  replace(article: Prepared): boolean {
    const number = this.#numbers.get(article.key);
    if (number === undefined) return false;
    this.#articles[number] = article;
    return true;
  }

  /** The other articles that may tell the story of this one. */
  kindredOf(article: Prepared): Kin[] {
    const { key, gist } = article;
    const [first, last] = [dayNumber(article.published.earliest ?? ''), dayNumber(article.published.latest ?? '')];
    const kin: Kin[] = [];
    for (const { number, likeness } of this.#alike(gist)) {
      const other = this.#articles[number];
      if (!other || other.key === key) continue;
      const alike = Math.max(likeness, cosine(article.lead, other.lead));
      const most = alike < ONE_THREAD ? YEAR : YEARS;
      if (first - (this.#last[number] ?? NaN) > most || (this.#first[number] ?? NaN) - last > most) continue;
      if (alike >= KINDRED || tiedByNames(article, other)) kin.push({ key: other.key, likeness: alike });
    }
    return kin;
  }

  /** Numbers of the articles whose gist has a large enough product with this one, and that product. */
  #alike(gist: Prepared['gist']): { readonly number: number; readonly likeness: number }[] {
    if (this.#dots.length < this.#articles.length) this.#dots = new Float64Array(this.#articles.length * 2);
    const dots = this.#dots;
    const met: number[] = [];
    for (const [at, notion] of gist.notions.entries()) {
      const posting = this.#postings.get(notion);
      if (posting === undefined) continue;
      const weight = gist.weights[at] ?? 0;
      const { numbers, weights } = typeof posting === 'number' ? { numbers: [posting], weights: [this.#weightOf(posting, notion)] } : posting;
      for (let i = 0; i < numbers.length; i++) {
        const number = numbers[i] ?? 0;
        const before = dots[number] ?? 0;
        if (before === 0) met.push(number);
        dots[number] = before + weight * (weights[i] ?? 0);
      }
    }
    const alike: { readonly number: number; readonly likeness: number }[] = [];
    for (const number of met) {
      const likeness = Math.round((dots[number] ?? 0) * 1e9) / 1e9;
      dots[number] = 0;
      if (likeness >= FAINT) alike.push({ number, likeness });
    }
    return alike;
  }

  #weightOf(number: number, notion: number): number {
    const gist = this.#articles[number]?.gist;
    return gist?.weights[gist.notions.indexOf(notion)] ?? 0;
  }

  #take(notion: number, number: number): void {
    const posting = this.#postings.get(notion);
    if (posting === number) this.#postings.delete(notion);
    if (posting === undefined || typeof posting === 'number') return;
    const at = posting.numbers.indexOf(number);
    if (at < 0) return;
    posting.numbers.splice(at, 1);
    posting.weights.splice(at, 1);
    if (posting.numbers.length === 0) this.#postings.delete(notion);
  }
}
