import type { Quote } from '../../extract/facts.ts';
import { hashWord } from '../../extract/wordHash.ts';
import { unpackQuoted, type QuotedWord } from '../../extract/quotes/words.ts';
import type { Prepared } from '../prepared.ts';

/** A quotation that is long enough to be compared. */
export interface Spoken {
  readonly article: Prepared;
  readonly quote: Quote;
  readonly words: readonly QuotedWord[];
}

/** A quotation as it is kept: its words are worked out when they are needed. */
export interface Heard {
  readonly quote: Quote;
  /** Its telling words, for finding the other version: hashes in order, each once. */
  readonly telling: Int32Array;
}

const known = new WeakMap<Prepared, readonly Heard[]>();
const nothing: readonly Heard[] = [];
/** Quotations of one article that are looked at. */
const MOST = 40;
/** Letters of a word that tells a quotation from others. */
const TELLING = 4;

/** The quotations of an article; worked out once. */
export function heardIn(article: Prepared): readonly Heard[] {
  const { quotes } = article.article.facts;
  if (!quotes.some(({ words }) => words !== undefined)) return nothing;
  const before = known.get(article);
  if (before) return before;
  const heard = quotes.filter(({ words }) => words !== undefined).slice(0, MOST).map((quote): Heard => {
    const hashes = wordsOf(quote).flatMap(({ text }) => (text.length >= TELLING ? [hashWord(text) | 0] : []));
    return { quote, telling: Int32Array.from(new Set(hashes)).sort() };
  });
  known.set(article, heard);
  return heard;
}

/** A quotation with its words. */
export function spoken(article: Prepared, { quote }: Heard): Spoken {
  return { article, quote, words: wordsOf(quote) };
}

function wordsOf({ words = '', start }: Quote): QuotedWord[] {
  return unpackQuoted(words, start).flatMap(apart);
}

/** *don't* and *do not* are the same words. */
function apart(word: QuotedWord): QuotedWord[] {
  const verb = /^(\w{1,12})n'?t$/.exec(word.text.replace('’', "'"))?.[1];
  if (word.text === 'cannot') return [{ ...word, text: 'can' }, { ...word, text: 'not' }];
  if (verb === undefined || !contracted.has(verb)) return [word];
  return [{ ...word, text: verb === 'wo' ? 'will' : verb === 'ca' ? 'can' : verb }, { ...word, text: 'not' }];
}

const contracted: ReadonlySet<string> = new Set('do does did is are was were has have had wo ca could would should must'.split(' '));
