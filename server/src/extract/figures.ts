import type { Span } from '../base/span.ts';
import type { Language, Paragraph, Sentence, Token } from '../text/types.ts';
import { facet, type Word } from '../text/word.ts';
import { kindOf } from './claims/kinds.ts';
import { conceptOf, tellingOf } from './concepts.ts';
import type { ParagraphFacts } from './context.ts';
import type { Quantity, Timex } from './facts.ts';
import { rankOf } from './ordinals.ts';

/**
 * What a figure is: `q` a quantity and `t` a temporal expression of the article, found there by its start; `r` a rank (*25e*, *third*), which
 * is nothing else.
 */
export type FigureKind = 'q' | 't' | 'r';

/** A figure of a text with what the words around it say. Offsets are those of the file. */
export interface Figure extends Span {
  readonly kind: FigureKind;
  /** Of a rank: which. */
  readonly rank: number;
  readonly sentence: Span;
  /** Concept of what is counted; the empty string for measures, dates and bare numbers. */
  readonly noun: string;
  /** Concepts of its sentence, each with its distance in words; marks on the way count as {@link MARK} words more. */
  readonly context: ReadonlyMap<string, number>;
}

/** A clause away is as far as this many words. */
const MARK = 3;
/** How fast words lose their say with distance. */
const REACH = 12;
/** Words further away than this say nothing. */
const FARTHEST = 80;
/** Figures of a sentence that are kept, the first ones: more of them are a table, or no sentence. */
const MOST_FIGURES = 60;
/** Most concepts kept of a sentence, those that tell most. */
const MOST = 16;
/** A first of anything is no figure. */
const FIRST = 1;

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
    for (const one of found) packed += `${one.head} ${facts.start + one.start} ${one.end - one.start} ${facts.start + sentence.start} ${sentence.end - sentence.start} ${one.noun(said)} ${contextOf(tokens, said, one)}\n`;
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
    return [{ kind: head.slice(0, 1) as FigureKind, rank: Number(head.slice(1)), start, end: start + Number(length), sentence: { start: opens, end: opens + Number(size) }, noun, context: new Map(context.flatMap(entryOf)) }];
  });
}

function entryOf(packed: string): [string, number][] {
  const cut = packed.lastIndexOf('~');
  return cut < 0 ? [] : [[packed.slice(0, cut), Number(packed.slice(cut + 1))]];
}

interface Found extends Span {
  readonly head: string;
  readonly noun: (said: readonly string[]) => string;
}

function foundIn({ paragraph, quantities, timexes }: ParagraphFacts, sentence: Sentence, tokens: readonly Token[]): Found[] {
  const inside = ({ start, end }: Span): boolean => sentence.start <= start && end <= sentence.end;
  const numbers = quantities.filter(inside).map((quantity): Found => ({ start: quantity.start, end: quantity.end, head: 'q0', noun: () => nounOf(quantity, paragraph) }));
  const times = timexes.filter((timex) => inside(timex) && isFigure(timex)).map(({ start, end }): Found => ({ start, end, head: 't0', noun: () => '' }));
  const known = [...numbers, ...times];
  const ranks = tokens.flatMap((token, i): Found[] => {
    const rank = token.kind === 'punctuation' ? undefined : rankOf(token.lower);
    if (rank === undefined || rank <= FIRST || known.some(({ start, end }) => start < token.end && token.start < end)) return [];
    return [{ start: token.start, end: token.end, head: `r${rank}`, noun: (said) => said.slice(i + 1, i + 3).find((concept) => concept !== '') ?? '' }];
  });
  return [...known, ...ranks].sort((a, b) => a.start - b.start).slice(0, MOST_FIGURES);
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
  const near = new Map<string, number>();
  const meet = (i: number, distance: number): void => {
    const concept = said[i] ?? '';
    if (concept !== '' && !(distance >= (near.get(concept) ?? Infinity))) near.set(concept, distance);
  };
  walk(tokens, first - 1, -1, meet);
  if (behind >= 0) walk(tokens, behind, 1, meet);
  const kept = Array.from(near, ([concept, distance]) => ({ concept, distance, say: sayOf(concept, distance) })).sort((a, b) => b.say - a.say).slice(0, MOST);
  return kept.map(({ concept, distance }) => `${concept}~${distance}`).join(' ');
}

function walk(tokens: readonly Token[], from: number, step: 1 | -1, meet: (i: number, distance: number) => void): void {
  let distance = 0;
  for (let i = from; i >= 0 && i < tokens.length && distance < FARTHEST; i += step) {
    distance += isMark(tokens[i]?.text ?? '') ? 1 + MARK : 1;
    meet(i, distance);
  }
}

const isMark = (text: string): boolean => text.length === 1 && ',;:()–—'.includes(text);

/** How much a concept at a distance says of a figure. */
export function sayOf(concept: string, distance: number, reach = REACH): number {
  return tellingOf(concept) * fadeOf(distance, reach);
}

/** What is left at each distance, for each reach: asked for millions of times. */
const fades = new Map<number, number[]>();

function fadeOf(distance: number, reach: number): number {
  let fade = fades.get(reach);
  if (!fade) fades.set(reach, (fade = []));
  return (fade[distance] ??= Math.exp(-distance / reach));
}
