import type { Span } from '../base/span.ts';
import type { Sentence, Token } from '../text/types.ts';
import { packAround, unpackAround } from './around.ts';
import type { ParagraphFacts } from './context.ts';
import { isDenied } from './slots/denied.ts';
import { noticedAt } from './slots/lexicon.ts';
import { sayingOf } from './slots/relations.ts';

/**
 * A place of a sentence that one name or one notion of a kind fills, with what the words around it say: whoever fills it in another text
 * can be compared. Offsets are those of the file.
 */
export interface Slot extends Span {
  /** `person`, `place` or `organization` for a name; else the class of notions that exclude one another (`role`, `weapon`), or `?` with a question that is answered by yes or no. */
  readonly kind: string;
  /** The notion; the empty string for a name, which is that of the mention that starts here. */
  readonly value: string;
  /** Of a notion: its words as the text has them, in lower case; after `≠` where they are denied. */
  readonly words: string;
  /** The function word or mark in front of it: `à`, `by`, `,`, or the empty string. */
  readonly lead: string;
  /** The nearest concept before it and behind it in its sentence. */
  readonly before: string;
  readonly behind: string;
  readonly sentence: Span;
  /** Concepts of its sentence, each with its distance in words, see {@link packAround}. */
  readonly context: ReadonlyMap<string, number>;
}

/** Slots of a sentence that are kept, the first ones: with more of them it is a list, or no sentence. */
const MOST_SLOTS = 14;
const REACH = { farthest: 32, most: 8 };

const named: ReadonlySet<string> = new Set(['person', 'place', 'organization']);

/** The slots of a paragraph, packed into few characters, one a line. */
export function packSlots(facts: ParagraphFacts): string {
  const { paragraph } = facts;
  if (paragraph.kind === 'byline' || paragraph.kind === 'dateline') return '';
  let packed = '';
  for (const sentence of paragraph.sentences) {
    const tokens = paragraph.tokens.slice(sentence.from, sentence.to);
    const mentions = facts.mentions.filter(({ start, end }) => sentence.start <= start && end <= sentence.end);
    const inName = tokensOf(tokens, mentions);
    const found = foundIn(facts, tokens, mentions, inName);
    if (found.length === 0) continue;
    const said = tokens.map((token, i) => (token.kind === 'word' && !inName.has(i) ? sayingOf(token.lower, paragraph.language) : ''));
    for (const one of found) packed += lineOf(one, facts.start, sentence, tokens, said);
  }
  return packed;
}

/** What {@link packSlots} packed. */
export function unpackSlots(packed: string): Slot[] {
  return packed.split('\n').flatMap((line) => {
    if (line === '') return [];
    const [kind = '', value = '', words = '', lead = '', at = '', length = '', from = '', size = '', before = '', behind = '', ...context] = line.split(' ');
    const [start, opens] = [Number(at), Number(from)];
    return [{ kind, value, words: words.replaceAll('_', ' '), lead, before, behind, start, end: start + Number(length), sentence: { start: opens, end: opens + Number(size) }, context: unpackAround(context) }];
  });
}

interface Found {
  readonly kind: string;
  readonly value: string;
  readonly denied?: true;
  /** Tokens from and to, half-open. */
  readonly from: number;
  readonly to: number;
}

/** The tokens, by index, that names are made of. */
function tokensOf(tokens: readonly Token[], mentions: readonly Span[]): ReadonlySet<number> {
  const inside = new Set<number>();
  for (const { start, end } of mentions) for (let i = tokens.findIndex((token) => token.end > start); i >= 0 && (tokens[i]?.start ?? end) < end; i++) inside.add(i);
  return inside;
}

function foundIn({ paragraph: { language } }: ParagraphFacts, tokens: readonly Token[], mentions: ParagraphFacts['mentions'], inName: ReadonlySet<number>): Found[] {
  const names = mentions.flatMap(({ type, start, end, metonym }): Found[] => {
    if (!named.has(type) || metonym === true) return [];
    const from = tokens.findIndex((token) => token.end > start);
    let to = from;
    while (to >= 0 && (tokens[to]?.start ?? end) < end) to++;
    return from < 0 ? [] : [{ kind: type, value: '', from, to }];
  });
  const nouns = tokens.flatMap((token, i): Found[] => {
    if (token.kind !== 'word' || inName.has(i)) return [];
    return noticedAt(tokens, i, language).flatMap(({ kind, value, length }): Found[] => {
      const denied = isDenied(tokens, i, length, language);
      if (!kind.startsWith('?')) return denied ? [] : [{ kind, value, from: i, to: i + length }];
      return [denied ? { kind, value: value === 'yes' ? 'no' : 'yes', denied, from: i, to: i + length } : { kind, value, from: i, to: i + length }];
    });
  });
  const whole = nouns.filter((noun) => isWhole(noun, nouns));
  return [...names, ...whole].sort((a, b) => a.from - b.from).slice(0, MOST_SLOTS);
}

/** A word inside a longer expression is none of its own; a field of government is one only beside an office, left and right only beside a part of the body. */
function isWhole(noun: Found, all: readonly Found[]): boolean {
  if (all.some((other) => other.to - other.from > noun.to - noun.from && other.from <= noun.from && noun.to <= other.to)) return false;
  if (noun.kind === 'side') return all.some(({ kind, from, to }) => kind === 'body' && (to === noun.from || from === noun.to));
  return noun.kind !== 'portfolio' || all.some(({ kind, from }) => kind === 'role' && Math.abs(from - noun.from) <= BESIDE);
}

/** Words between an office and its field, at most: *ministre de l’Intérieur*, *Health Secretary*. */
const BESIDE = 4;

function lineOf({ kind, value, denied, from, to }: Found, offset: number, sentence: Sentence, tokens: readonly Token[], said: readonly string[]): string {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last) return '';
  const place = `${offset + first.start} ${last.end - first.start} ${offset + sentence.start} ${sentence.end - sentence.start}`;
  const words = value === '' ? '' : `${denied ? '≠_' : ''}${tokens.slice(from, to).map(({ lower }) => lower).join('_')}`;
  return `${kind} ${value} ${words} ${leadOf(tokens, from)} ${place} ${nearest(tokens, said, from - 1, -1)} ${nearest(tokens, said, to, 1)} ${packAround(tokens, said, from, to, REACH)}\n`;
}

const determiners: ReadonlySet<string> = new Set(['le', 'la', 'les', "l'", 'un', 'une', 'des', 'the', 'a', 'an', 'son', 'sa', 'ses', 'leur', 'his', 'her', 'its', 'their', 'm', 'mme', 'mr', 'mrs', 'ms', 'sir', 'dame', 'dr', 'me', 'ce', 'cet', 'cette', 'this', 'that']);

/** The word or mark in front of a slot, past determiners and titles. */
function leadOf(tokens: readonly Token[], from: number): string {
  let at = from - 1;
  while (at >= 0 && determiners.has((tokens[at]?.lower ?? '').replace('.', ''))) at--;
  const token = tokens[at];
  if (!token) return '^';
  return leads.get(token.lower) ?? (token.kind === 'punctuation' ? ',' : '');
}

/** Function words of both languages by what they say. */
const leads: ReadonlyMap<string, string> = new Map(Object.entries({ in: 'à au aux en dans in at on sur into inside', to: 'vers to towards toward jusque', of: 'de du des d\' of \'s from', by: 'par by', with: 'avec with', for: 'pour for', near: 'près near', against: 'contre against', since: 'depuis', and: 'et and ou or', be: 'est was is était a été sera were be been', as: 'comme as', home: 'chez', who: 'c\'est que qui who which', before: 'devant before avant', after: 'après after' }).flatMap(([name, words]) => words.split(' ').map((word): [string, string] => [word, name])));

function nearest(tokens: readonly Token[], said: readonly string[], from: number, step: 1 | -1): string {
  for (let i = from, n = 0; i >= 0 && i < tokens.length && n < 6; i += step, n++) {
    const concept = said[i] ?? '';
    if (concept !== '') return concept;
    if (/^[;:.]$/.test(tokens[i]?.text ?? '')) break;
  }
  return '';
}
