import { appended } from '../../base/few.ts';
import type { Prepared } from '../prepared.ts';
import { dayNumber } from '../days.ts';
import { ONE_THREAD, tiedByNames } from './thread.ts';

/** Leads this similar may tell one story; whether they do is decided by `event.ts`. */
export const KINDRED = 0.08;
/** Leads that are less alike tell one story where they share several names: it is told in other words, or another language. */
const FAINT = 0.05;
/** Stories are told for a year and a bit (an anniversary quotes the tolls); beyond that only lasting facts compare. */
export const YEAR = 400;
/** A story much alike goes on for years: a find, its study and its exhibition. */
const YEARS = 1_830;

/** An article with a lead like that of another, and how like it is. */
export interface Kin {
  readonly key: string;
  /** 0 to 1, the same from either side. */
  readonly likeness: number;
}

/** The articles whose lead holds a word, by number, and the weight of the word in each. */
interface Posting {
  readonly numbers: number[];
  readonly weights: number[];
}

/**
 * Which articles have kindred leads: an inverted index over lead words. Changing an article costs its own words and their
 * postings; articles have numbers here, because this is the one place where each meets nearly all others. Mutable; belongs to the newest
 * comparison.
 */
export class StoryIndex {
  /** Most words stand in the lead of one article: then its number is enough. */
  readonly #postings = new Map<string, Posting | number>();
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
    for (const word of article.lead.words) this.#take(word, number);
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
    for (const [i, word] of article.lead.words.entries()) {
      const known = this.#postings.get(word);
      if (known === undefined) {
        this.#postings.set(word, number);
        continue;
      }
      const { numbers, weights } = typeof known === 'number' ? { numbers: [known], weights: [this.#weightOf(known, word)] } : known;
      this.#postings.set(word, { numbers: appended(numbers, number), weights: appended(weights, article.lead.weights[i] ?? 0) });
    }
  }

  /** Puts an article in the place of one with the same key and lead; false if there is none. */
  replace(article: Prepared): boolean {
    const number = this.#numbers.get(article.key);
    if (number === undefined) return false;
    this.#articles[number] = article;
    return true;
  }

  /** The other articles with a lead like this one's. */
  kindredOf(article: Prepared): Kin[] {
    const { key, lead } = article;
    const [first, last] = [dayNumber(article.published.earliest ?? ''), dayNumber(article.published.latest ?? '')];
    const kin: Kin[] = [];
    for (const { number, likeness } of this.#alike(lead)) {
      const other = this.#articles[number];
      const most = likeness < ONE_THREAD ? YEAR : YEARS;
      if (!other || other.key === key || first - (this.#last[number] ?? NaN) > most || (this.#first[number] ?? NaN) - last > most) continue;
      if (likeness >= KINDRED || tiedByNames(article, other)) kin.push({ key: other.key, likeness });
    }
    return kin;
  }

  /** Numbers of the articles whose lead has a large enough product with this one, and that product. */
  #alike(lead: Prepared['lead']): { readonly number: number; readonly likeness: number }[] {
    if (this.#dots.length < this.#articles.length) this.#dots = new Float64Array(this.#articles.length * 2);
    const dots = this.#dots;
    const met: number[] = [];
    for (const [at, word] of lead.words.entries()) {
      const posting = this.#postings.get(word);
      if (posting === undefined) continue;
      const weight = lead.weights[at] ?? 0;
      const { numbers, weights } = typeof posting === 'number' ? { numbers: [posting], weights: [this.#weightOf(posting, word)] } : posting;
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

  #weightOf(number: number, word: string): number {
    const lead = this.#articles[number]?.lead;
    return lead?.weights[lead.words.indexOf(word)] ?? 0;
  }

  #take(word: string, number: number): void {
    const posting = this.#postings.get(word);
    if (posting === number) this.#postings.delete(word);
    if (posting === undefined || typeof posting === 'number') return;
    const at = posting.numbers.indexOf(number);
    if (at < 0) return;
    posting.numbers.splice(at, 1);
    posting.weights.splice(at, 1);
    if (posting.numbers.length === 0) this.#postings.delete(word);
  }
}
