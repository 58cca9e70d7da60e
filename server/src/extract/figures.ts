import { overlaps, type Span } from '../base/span.ts';
import { numberTables } from '../text/numberWords.ts';
import type { Language, Paragraph, Token } from '../text/types.ts';
import { facet, type Word } from '../text/word.ts';
import { packAround, saidAt, sayingsOf, unpackAround, type Sayings } from './around.ts';
import { kindOf } from './claims/kinds.ts';
import { conceptNamed, conceptOf, conceptOfWord, NO_CONCEPT, type Concept } from './concepts.ts';
import type { ArticleContext, SentenceContext } from './context.ts';
import type { Quantity, Timex } from './facts.ts';
import { AND_FIRST, rankAt, rankOf } from './ordinals.ts';
import { packSentences } from './sentences.ts';
import { wordClass } from './wordClasses.ts';

/**
 * What a figure is: `q` a quantity and `t` a temporal expression of the article, found there by its start; what is nothing else there: `r` a rank
 * (*25e*, *third*), `c` a count in a compound (*nine-member*), `p` a share in words (*by a third*).
 */
export type FigureKind = 'q' | 't' | 'r' | 'c' | 'p';

/** A figure of a text with what the words around it say. Offsets are those of the file. */
export interface Figure extends Span {
  readonly kind: FigureKind;
  /** Of a rank, a compound or a share (in per cent): which; else 0. */
  readonly number: number;
  readonly sentence: Span;
  /** Concept of what is counted; the empty string for measures, dates and bare numbers. */
  readonly noun: string;
  /** Concepts of its sentence, each with its distance in words, see {@link packAround}. */
  readonly context: ReadonlyMap<string, number>;
}

/** Figures of a sentence that are kept, the first ones: more of them are a table, or no sentence. */
const MOST_FIGURES = 60;
const REACH = { farthest: 80, most: 16 };
/** The first of anything is a figure only where it is said of what. */
const FIRST = 'r1';

/** The figures of an article, packed into few characters, one a line: kind and rank, start, length, those of the sentence, noun, and concepts with their distances. */
export function packFigures(article: ArticleContext): string {
  return packSentences(article, packSentence);
}

function packSentence(context: SentenceContext): string {
  const { facts, sentence, tokens } = context;
  const found = foundIn(context);
  if (found.length === 0) return '';
  const saying = sayingOf[facts.paragraph.language];
  const said = sayingsOf(tokens, ({ kind, word }) => (kind === 'word' ? saying(word) : NO_CONCEPT));
  let packed = '';
  for (const one of found) {
    const noun = one.noun(said);
    if (one.head !== FIRST || noun !== '') packed += `${one.head} ${facts.start + one.start} ${one.end - one.start} ${facts.start + sentence.start} ${sentence.end - sentence.start} ${noun} ${contextOf(tokens, said, one)}\n`;
  }
  return packed;
}

const sayingOf: Readonly<Record<Language, (word: Word) => Concept>> = { fr: facet((word) => conceptNamed(conceptOfWord.fr(word))), en: facet((word) => conceptNamed(conceptOfWord.en(word))) };

/** What {@link packFigures} packed. */
export function unpackFigures(packed: string): Figure[] {
  return packed.split('\n').flatMap((line) => {
    if (line === '') return [];
    const [head = '', at = '', length = '', from = '', size = '', noun = '', ...context] = line.split(' ');
    const [start, opens] = [Number(at), Number(from)];
    return [{ kind: head.slice(0, 1) as FigureKind, number: Number(head.slice(1)), start, end: start + Number(length), sentence: { start: opens, end: opens + Number(size) }, noun, context: unpackAround(context) }];
  });
}

interface Found extends Span {
  readonly head: string;
  readonly noun: (said: Sayings) => string;
}

function foundIn(context: SentenceContext): readonly Found[] {
  const words = (context.classes & FIGURE_WORD) === 0 ? nothing : wordsIn(context);
  if (words.length + context.quantities.length + context.timexes.length === 0) return nothing;
  const found = [...numbersIn(context, words), ...timesIn(context)];
  const known = found.length;
  for (const word of words) if (!found.some((other, i) => i < known && overlaps(word, other))) found.push(word);
  return found.length < 2 ? found : found.sort((a, b) => a.start - b.start).slice(0, MOST_FIGURES);
}

const nothing: readonly Found[] = [];
const noNoun = (): string => '';

/** Shares, then ranks, then compounds. */
function wordsIn({ facts, tokens, kinds }: SentenceContext): readonly Found[] {
  const { language } = facts.paragraph;
  let found = nothing;
  for (let i = 0; i < tokens.length; i++) {
    const token = ((kinds[i] ?? 0) & FIGURE_WORD) === 0 ? undefined : tokens[i];
    const hints = token ? hintsOf(token.word) : 0;
    if (!token || hints === 0) continue;
    const word = ((hints & SHARE) === 0 ? undefined : shareIn(tokens, i, language)) ?? ((hints & RANK) === 0 ? undefined : rankIn(tokens, token, i));
    const compound = (hints & COMPOUND) !== 0 && language === 'en' && token.kind === 'word' ? compoundIn(token) : undefined;
    for (const one of [word, compound]) if (one) found = [...found, one];
  }
  return found.length < 2 ? found : apart(found);
}

/** In the order of their kinds, without the ranks that stand in a share. */
function apart(found: readonly Found[]): readonly Found[] {
  const [inShares, ranks, compounds] = ['p', 'r', 'c'].map((kind) => found.filter(({ head }) => head.startsWith(kind))) as [Found[], Found[], Found[]];
  return [...inShares, ...ranks.filter((rank) => !inShares.some((share) => overlaps(share, rank))), ...compounds];
}

function numbersIn({ facts, tokens, quantities }: SentenceContext, words: readonly Found[]): readonly Found[] {
  if (quantities.length === 0) return nothing;
  return quantities
    .filter((quantity) => !words.some((word) => !word.head.startsWith('c') && word.start <= quantity.start && quantity.end < word.end))
    .map((quantity): Found => ({ start: quantity.start, end: quantity.end, head: 'q0', noun: (said) => nounOf(quantity, facts.paragraph) || joinedNoun(tokens, said, quantity) }));
}

function timesIn({ timexes }: SentenceContext): readonly Found[] {
  return timexes.length === 0 ? nothing : timexes.filter(isFigure).map(({ start, end }): Found => ({ start, end, head: 't0', noun: noNoun }));
}

/** Words of which {@link hintsOf} may say something. */
const FIGURE_WORD = wordClass((lower) => rankOf(lower) !== undefined || lower === AND_FIRST || /^(?:by|de|d['’])$/.test(lower) || countedIn(lower) !== undefined);

/** What may stand at a word, as bits: a rank ends, a share opens, a compound. */
const hintsOf = facet((word) => (rankOf(word.lower) !== undefined || word.lower === AND_FIRST ? RANK : 0) | (/^(?:by|de|d['’])$/.test(word.lower) ? SHARE : 0) | (compoundOf(word) ? COMPOUND : 0));
const RANK = 1;
const SHARE = 2;
const COMPOUND = 4;

function rankIn(tokens: readonly Token[], token: Token, i: number): Found | undefined {
  const found = rankAt(tokens, i);
  return found && { start: tokens[found.from]?.start ?? token.start, end: token.end, head: `r${found.rank}`, noun: (said) => saidAt(said, i + 1) || saidAt(said, i + 2) };
}

/** *by a third*, *d'un quart*, *de moitié*: a change by a share, which counts nothing. */
function shareIn(tokens: readonly Token[], i: number, language: Language): Found | undefined {
  if (!/^(?:un|a|moitié.*|third.*|quarter.*|half.*)$/.test(tokens[i + 1]?.lower ?? '')) return undefined;
  const text = tokens.slice(i, i + 3).map(({ lower }) => lower).join(' ');
  const part = (language === 'fr' ? /^d['’] un (tiers|quart)\b|^de (moitié)(?!\p{L})/u : /^by (?:a )?(third|quarter|half)\b/).exec(text);
  const [from, to] = [tokens[i], tokens[i + (part?.[2] === undefined && !/^by (?:third|quarter|half)/.test(text) ? 2 : 1)]];
  if (!part || !from || !to) return undefined;
  return { start: from.start, end: to.end, head: `p${shares.get(part[1] ?? part[2] ?? '') ?? 0}`, noun: noNoun };
}

const shares: ReadonlyMap<string, number> = new Map([['tiers', 33.3], ['third', 33.3], ['quart', 25], ['quarter', 25], ['moitié', 50], ['half', 50]]);

/** *nine-member*, *six-coach*: the noun stands in the number's own word. */
function compoundIn({ word, start, end }: Token): Found | undefined {
  const compound = compoundOf(word);
  return compound ? { start, end, head: `c${compound.count}`, noun: () => compound.noun } : undefined;
}

const compoundOf = facet(({ lower }): { readonly count: number; readonly noun: string } | null => {
  const [count, noun] = [countedIn(lower), lower.slice(lower.indexOf('-') + 1)];
  return count === undefined || !/^[a-z]{3,}$/.test(noun) || measures.test(noun) || rankOf(lower) !== undefined ? null : { count, noun: conceptOf(noun, 'en') };
});

/** The English number that a word with a hyphen begins with. */
function countedIn(lower: string): number | undefined {
  const cut = lower.indexOf('-');
  return cut < 0 ? undefined : cardinals.get(lower.slice(0, cut));
}

const cardinals: ReadonlyMap<string, number> = new Map(Object.entries(numberTables('en').cardinals));
/** What is no count, or has a unit. */
const measures = /^(?:year|day|week|month|hour|minute|second|night|metre|meter|mile|kilometre|kilometer|foot|feet|inch|tonne|ton|pound|euro|dollar|time|times|way|fold|thirds?|quarters?|half|off|hundred|thousand|one|two|three|four|five|six|seven|eight|nine)$/;

/** *a 41-gun salute*: the noun that a hyphen joins to a number. */
function joinedNoun(tokens: readonly Token[], said: Sayings, { end }: Span): string {
  const at = tokens.findIndex((token) => token.start === end);
  return at >= 0 && tokens[at]?.text === '-' && tokens[at + 1]?.start === end + 1 ? saidAt(said, at + 1) : '';
}

/** Resolved dates, clock times and lengths. */
function isFigure({ type, value }: Timex): boolean {
  return type === 'DURATION' ? /^P.*\d/.test(value) : type !== 'SET' && /^\d{4}/.test(value);
}

function nounOf({ noun }: Quantity, { language }: Paragraph): string {
  if (noun === undefined) return '';
  const concept = conceptOf(noun, language);
  return concept.startsWith('#') ? concept : kindOf(noun, language).replaceAll(' ', '_');
}

function contextOf(tokens: readonly Token[], said: Sayings, { start, end }: Span): string {
  let first = 0;
  while ((tokens[first]?.end ?? Infinity) <= start) first++;
  let behind = first;
  while ((tokens[behind]?.start ?? Infinity) < end) behind++;
  return packAround(said, first, behind, REACH);
}
