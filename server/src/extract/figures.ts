import { overlaps, type Span } from '../base/span.ts';
import { numberTables } from '../text/numberWords.ts';
import type { Language, Paragraph, Sentence, Token } from '../text/types.ts';
import { facet, type Word } from '../text/word.ts';
import { packAround, unpackAround } from './around.ts';
import { kindOf } from './claims/kinds.ts';
import { conceptOf } from './concepts.ts';
import type { ParagraphFacts } from './context.ts';
import type { Quantity, Timex } from './facts.ts';
import { AND_FIRST, rankAt, rankOf } from './ordinals.ts';

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

/** The figures of a paragraph, packed into few characters, one a line: kind and rank, start, length, those of the sentence, noun, and concepts with their distances. */
export function packFigures(facts: ParagraphFacts): string {
  const { paragraph } = facts;
  if (paragraph.kind === 'byline' || paragraph.kind === 'dateline') return '';
  let packed = '';
  for (const sentence of paragraph.sentences) {
    const tokens = paragraph.tokens.slice(sentence.from, sentence.to);
    const found = foundIn(facts, sentence, tokens);
    if (found.length === 0) continue;
    const conceptOfWord = readers[paragraph.language];
    const said = tokens.map(({ kind, word }) => (kind === 'word' ? conceptOfWord(word) : ''));
    for (const one of found) {
      const noun = one.noun(said);
      if (one.head !== FIRST || noun !== '') packed += `${one.head} ${facts.start + one.start} ${one.end - one.start} ${facts.start + sentence.start} ${sentence.end - sentence.start} ${noun} ${contextOf(tokens, said, one)}\n`;
    }
  }
  return packed;
}

/** {@link conceptOf} of a word of a text, found again without a search. */
const readers: Readonly<Record<Language, (word: Word) => string>> = { fr: facet(({ lower }) => conceptOf(lower, 'fr')), en: facet(({ lower }) => conceptOf(lower, 'en')) };

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
  readonly noun: (said: readonly string[]) => string;
}

function foundIn({ paragraph, quantities, timexes }: ParagraphFacts, sentence: Sentence, tokens: readonly Token[]): Found[] {
  const inside = ({ start, end }: Span): boolean => sentence.start <= start && end <= sentence.end;
  const ranks = tokens.flatMap((token, i) => (mayRank(token.word) ? rankIn(tokens, token, i) : []));
  const shares = tokens.flatMap(({ word }, i) => (mayOpenShare(word) ? shareIn(tokens, i, paragraph.language) : []));
  const words = [...shares, ...ranks.filter((rank) => !shares.some((share) => overlaps(share, rank)))];
  const times = timexes.filter((timex) => inside(timex) && isFigure(timex)).map(({ start, end }): Found => ({ start, end, head: 't0', noun: () => '' }));
  const numbers = quantities
    .filter((quantity) => inside(quantity) && !words.some((word) => word.start <= quantity.start && quantity.end < word.end))
    .map((quantity): Found => ({ start: quantity.start, end: quantity.end, head: 'q0', noun: (said) => nounOf(quantity, paragraph) || joinedNoun(tokens, said, quantity) }));
  const known = [...numbers, ...times];
  const compounds = paragraph.language === 'en' ? tokens.flatMap(compoundIn) : [];
  const others = [...words, ...compounds].filter((one) => !known.some((other) => overlaps(one, other)));
  return [...known, ...others].sort((a, b) => a.start - b.start).slice(0, MOST_FIGURES);
}

/** True for the last word of a rank. */
const mayRank = facet(({ lower }) => rankOf(lower) !== undefined || lower === AND_FIRST);

function rankIn(tokens: readonly Token[], token: Token, i: number): Found[] {
  const found = rankAt(tokens, i);
  return found ? [{ start: tokens[found.from]?.start ?? token.start, end: token.end, head: `r${found.rank}`, noun: (said) => said.slice(i + 1, i + 3).find((concept) => concept !== '') ?? '' }] : [];
}

const mayOpenShare = facet(({ lower }) => /^(?:by|de|d['’])$/.test(lower));

/** *by a third*, *d'un quart*, *de moitié*: a change by a share, which counts nothing. */
function shareIn(tokens: readonly Token[], i: number, language: Language): Found[] {
  const text = tokens.slice(i, i + 3).map(({ lower }) => lower).join(' ');
  const part = (language === 'fr' ? /^d['’] un (tiers|quart)\b|^de (moitié)\b/ : /^by (?:a )?(third|quarter|half)\b/).exec(text);
  const [from, to] = [tokens[i], tokens[i + (part?.[2] === undefined && !/^by (?:third|quarter|half)/.test(text) ? 2 : 1)]];
  if (!part || !from || !to) return [];
  return [{ start: from.start, end: to.end, head: `p${shares.get(part[1] ?? part[2] ?? '') ?? 0}`, noun: () => '' }];
}

const shares: ReadonlyMap<string, number> = new Map([['tiers', 33.3], ['third', 33.3], ['quart', 25], ['quarter', 25], ['moitié', 50], ['half', 50]]);

/** *nine-member*, *six-coach*: the noun stands in the number's own word. */
function compoundIn({ kind, word, start, end }: Token): Found[] {
  const compound = kind === 'word' ? compoundOf(word) : null;
  return compound ? [{ start, end, head: `c${compound.count}`, noun: () => compound.noun }] : [];
}

const compoundOf = facet(({ lower }): { readonly count: number; readonly noun: string } | null => {
  const cut = lower.indexOf('-');
  const [count, noun] = [cut < 0 ? undefined : cardinals.get(lower.slice(0, cut)), lower.slice(cut + 1)];
  return count === undefined || !/^[a-z]{3,}$/.test(noun) || measures.test(noun) || rankOf(lower) !== undefined ? null : { count, noun: conceptOf(noun, 'en') };
});

const cardinals: ReadonlyMap<string, number> = new Map(Object.entries(numberTables('en').cardinals));
/** What is no count, or has a unit. */
const measures = /^(?:year|day|week|month|hour|minute|second|night|metre|meter|mile|kilometre|kilometer|foot|feet|inch|tonne|ton|pound|euro|dollar|time|times|way|fold|thirds?|quarters?|half|off|hundred|thousand|one|two|three|four|five|six|seven|eight|nine)$/;

/** *a 41-gun salute*: the noun that a hyphen joins to a number. */
function joinedNoun(tokens: readonly Token[], said: readonly string[], { end }: Span): string {
  const at = tokens.findIndex((token) => token.start === end);
  return at >= 0 && tokens[at]?.text === '-' && tokens[at + 1]?.start === end + 1 ? (said[at + 1] ?? '') : '';
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

function contextOf(tokens: readonly Token[], said: readonly string[], figure: Span): string {
  const first = tokens.findIndex(({ end }) => end > figure.start);
  const behind = tokens.findIndex(({ start }) => start >= figure.end);
  return packAround(tokens, said, first, behind < 0 ? tokens.length : behind, REACH);
}
