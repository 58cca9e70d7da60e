import type { Span } from '../base/span.ts';
import type { Sentence, Token } from '../text/types.ts';
import { packAround, saidAt, sayingsOf, unpackAround, type Sayings } from './around.ts';
import type { ArticleContext, SentenceContext } from './context.ts';
import { NO_CONCEPT } from './concepts.ts';
import { packSentences } from './sentences.ts';
import { isDenied } from './slots/denied.ts';
import { entriesOf, NOTION, noticedAt } from './slots/lexicon.ts';
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

/** The slots of an article, packed into few characters, one a line. */
export function packSlots(article: ArticleContext): string {
  return packSentences(article, packSentence);
}

function packSentence(context: SentenceContext): string {
  const { facts, sentence, tokens } = context;
  const { names, inName } = namesIn(context);
  const found = foundIn(names, (context.classes & NOTION) === 0 ? noNotions : notionsIn(context, inName));
  if (found.length === 0) return '';
  const saying = sayingOf[facts.paragraph.language];
  const said = sayingsOf(tokens, ({ kind, word }, i) => (kind === 'word' && !isIn(inName, i) ? saying(word) : NO_CONCEPT));
  let packed = '';
  for (const one of found) packed += lineOf(one, facts.start, sentence, tokens, said);
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

/** Stretches of tokens, half-open, in order. */
type Stretches = readonly { readonly from: number; readonly to: number }[];

/** The names of a sentence that fill a slot, and the tokens that names of any kind are made of. */
function namesIn({ mentions, tokens }: SentenceContext): { readonly names: readonly Found[]; readonly inName: Stretches } {
  if (mentions.length === 0) return noNames;
  const names: Found[] = [];
  const inName: { from: number; to: number }[] = [];
  for (const mention of mentions) {
    const { type, start, end, metonym } = mention;
    const from = firstBehind(tokens, start);
    if (from < 0) continue;
    let to = from;
    while ((tokens[to]?.start ?? end) < end) to++;
    inName.push({ from, to });
    if (named.has(type) && metonym !== true) names.push({ kind: type, value: '', from, to });
  }
  return { names, inName };
}

const noNames = { names: [], inName: [] } as const;

/** The first token that ends behind an offset, -1 for none (binary search). */
function firstBehind(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low < tokens.length ? low : -1;
}

function isIn(stretches: Stretches, at: number): boolean {
  for (const { from, to } of stretches) if (from <= at && at < to) return true;
  return false;
}

/** The notions of a sentence outside its names. */
function notionsIn({ facts, tokens, kinds }: SentenceContext, inName: Stretches): readonly Found[] {
  const { language } = facts.paragraph;
  const entriesOfWord = entriesOf[language];
  let found: Found[] | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const token = ((kinds[i] ?? 0) & NOTION) === 0 ? undefined : tokens[i];
    const entries = token?.kind === 'word' ? entriesOfWord(token.word) : undefined;
    if (!entries || entries.length === 0 || isIn(inName, i)) continue;
    for (const { kind, value, length } of noticedAt(tokens, i, entries)) {
      const denied = isDenied(tokens, i, length, language);
      const asked = kind.startsWith('?');
      if (denied && !asked) continue;
      (found ??= []).push(denied ? { kind, value: value === 'yes' ? 'no' : 'yes', denied, from: i, to: i + length } : { kind, value, from: i, to: i + length });
    }
  }
  return found ?? noNotions;
}

const noNotions: readonly Found[] = [];

function foundIn(names: readonly Found[], notions: readonly Found[]): readonly Found[] {
  if (names.length + notions.length < 2 && !notions.some(({ kind }) => kind === 'side' || kind === 'portfolio')) return names.length > 0 ? names : notions;
  return [...names, ...notions.filter((notion) => isWhole(notion, notions))].sort((a, b) => a.from - b.from).slice(0, MOST_SLOTS);
}

/** A word inside a longer expression is none of its own; a field of government is one only beside an office, left and right only beside a part of the body. */
function isWhole(noun: Found, all: readonly Found[]): boolean {
  if (all.some((other) => other.to - other.from > noun.to - noun.from && other.from <= noun.from && noun.to <= other.to)) return false;
  if (noun.kind === 'side') return all.some(({ kind, from, to }) => kind === 'body' && (to === noun.from || from === noun.to));
  return noun.kind !== 'portfolio' || all.some(({ kind, from }) => kind === 'role' && Math.abs(from - noun.from) <= BESIDE);
}

/** Words between an office and its field, at most: *ministre de l’Intérieur*, *Health Secretary*. */
const BESIDE = 4;

function lineOf({ kind, value, denied, from, to }: Found, offset: number, sentence: Sentence, tokens: readonly Token[], said: Sayings): string {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last) return '';
  const place = `${offset + first.start} ${last.end - first.start} ${offset + sentence.start} ${sentence.end - sentence.start}`;
  const words = value === '' ? '' : `${denied ? '≠_' : ''}${tokens.slice(from, to).map(({ lower }) => lower).join('_')}`;
  return `${kind} ${value} ${words} ${leadOf(tokens, from)} ${place} ${nearest(tokens, said, from - 1, -1)} ${nearest(tokens, said, to, 1)} ${packAround(said, from, to, REACH)}\n`;
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

/** The nearest concept on the way, up to a mark that ends a clause. */
function nearest(tokens: readonly Token[], said: Sayings, from: number, step: 1 | -1): string {
  for (let i = from, n = 0; i >= 0 && i < tokens.length && n < 6; i += step, n++) {
    const concept = saidAt(said, i);
    if (concept !== '') return concept;
    const text = tokens[i]?.text;
    if (text === ';' || text === ':' || text === '.') break;
  }
  return '';
}
