import type { Quote } from '../../extract/facts.ts';
import { unpackQuoted, type QuotedWord } from '../../extract/quotes/words.ts';
import type { Prepared } from '../prepared.ts';

/** A quotation that is long enough to be compared. */
export interface Spoken {
  readonly article: Prepared;
  readonly quote: Quote;
  readonly words: readonly QuotedWord[];
  /** Its telling words, for finding the other version. */
  readonly telling: ReadonlySet<string>;
}

const known = new WeakMap<Prepared, readonly Spoken[]>();
/** Quotations of one article that are looked at. */
const MOST = 40;
/** Letters of a word that tells a quotation from others. */
const TELLING = 4;

/** The quotations of an article with their words; worked out once. */
export function spokenIn(article: Prepared): readonly Spoken[] {
  const before = known.get(article);
  if (before) return before;
  const spoken = article.article.facts.quotes
    .filter(({ words }) => words !== undefined)
    .slice(0, MOST)
    .map((quote): Spoken => {
      const words = unpackQuoted(quote.words ?? '', quote.start).flatMap(apart);
      return { article, quote, words, telling: new Set(words.map(({ text }) => text).filter((text) => text.length >= TELLING)) };
    });
  known.set(article, spoken);
  return spoken;
}

/** *don't* and *do not* are the same words. */
function apart(word: QuotedWord): QuotedWord[] {
  const verb = /^(\w{1,12})n'?t$/.exec(word.text.replace('’', "'"))?.[1];
  if (word.text === 'cannot') return [{ ...word, text: 'can' }, { ...word, text: 'not' }];
  if (verb === undefined || !contracted.has(verb)) return [word];
  return [{ ...word, text: verb === 'wo' ? 'will' : verb === 'ca' ? 'can' : verb }, { ...word, text: 'not' }];
}

const contracted: ReadonlySet<string> = new Set('do does did is are was were has have had wo ca could would should must'.split(' '));
