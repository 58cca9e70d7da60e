import type { Sentence, Token } from '../../text/types.ts';
import type { ParagraphFacts } from '../context.ts';
import type { Timex } from '../facts.ts';
import { rankOf } from '../ordinals.ts';
import { eventNounsIn, type EventNoun } from './lexicon.ts';

/** Words between a noun and its own date (*le sommet de Lune en 2022*, *le 3 mars, le séisme*), names not counted. */
const AFTER = 6;
const BEFORE = 3;
/** Types that come in numbered series; elsewhere a rank counts something else (*quatrième rencontre depuis*). */
const ranked: ReadonlySet<string> = new Set(['summit', 'conference', 'protest', 'festival', 'games', 'ceremony']);

/** A naming of an event in a sentence. */
export interface Occurrence {
  readonly type: string;
  /** Range of the noun in the paragraph. */
  readonly start: number;
  readonly end: number;
  /** *sixième* journée, *25e* sommet. */
  readonly rank?: number;
  /** The date that stands with the noun. */
  readonly timex?: Timex | undefined;
}

const known = new WeakMap<ParagraphFacts, Map<number, readonly Occurrence[]>>();
const none: readonly Occurrence[] = [];

/** The events named in a sentence, in order; worked out once per sentence. */
export function occurrencesIn(facts: ParagraphFacts, sentence: Sentence): readonly Occurrence[] {
  const nouns = eventNounsIn(facts.paragraph).get(sentence.from);
  if (!nouns) return none;
  let sentences = known.get(facts);
  if (!sentences) known.set(facts, (sentences = new Map()));
  const before = sentences.get(sentence.from);
  if (before) return before;
  const found = read(facts, sentence, nouns);
  sentences.set(sentence.from, found);
  return found;
}

function read(facts: ParagraphFacts, sentence: Sentence, nouns: readonly EventNoun[]): Occurrence[] {
  const tokens = facts.paragraph.tokens.slice(sentence.from, sentence.to);
  return nouns.flatMap((noun): Occurrence[] => {
    const [from, to] = [noun.from - sentence.from, noun.to - sentence.from];
    const first = tokens[from];
    const last = tokens[to - 1];
    if (!first || !last) return [];
    // *le Rassemblement national* is a party, not a rally.
    if (facts.mentions.some((mention) => mention.type !== 'event' && mention.start < last.end && first.start < mention.end)) return [];
    const rank = ranked.has(noun.type) ? (rankBefore(tokens, from) ?? editionAround(tokens, from, to)) : undefined;
    const timex = dateOf(facts, tokens, from, to);
    return [{ type: noun.type, start: first.start, end: last.end, ...(rank === undefined ? {} : { rank }), ...(timex ? { timex } : {}) }];
  });
}

function rankBefore(tokens: readonly Token[], at: number): number | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 2); i--) {
    const rank = rankOf(tokens[i]?.lower ?? '');
    // *la première visite d'un président* ranks something else than the visit as an event.
    if (rank !== undefined && rank > 1) return rank;
  }
  return undefined;
}

/** *la 25e édition du sommet*, *le sommet, qui en est à sa 25e édition*. */
function editionAround(tokens: readonly Token[], from: number, to: number): number | undefined {
  for (let i = Math.max(0, from - 6); i < Math.min(tokens.length, to + 14); i++) {
    const word = tokens[i]?.lower ?? '';
    if (word === 'édition' || word === 'edition') return rankOf(tokens[i - 1]?.lower ?? '');
  }
  return undefined;
}

function dateOf(facts: ParagraphFacts, tokens: readonly Token[], from: number, to: number): Timex | undefined {
  const dates = facts.timexes.filter((timex) => (timex.type === 'DATE' || timex.type === 'TIME') && timex.earliest !== null);
  return walk(facts, tokens, dates, to, 1, AFTER) ?? walk(facts, tokens, dates, from - 1, -1, BEFORE);
}

/** The first date on the way from a token; a mark or a verb of its own on the way ends it, names are passed over. */
function walk(facts: ParagraphFacts, tokens: readonly Token[], dates: readonly Timex[], from: number, step: 1 | -1, reach: number): Timex | undefined {
  let left = reach;
  for (let i = from; i >= 0 && i < tokens.length && left > 0; i += step) {
    const token = tokens[i];
    if (!token) return undefined;
    const date = dates.find((timex) => timex.start < token.end && token.start < timex.end);
    if (date) return date;
    if (step === 1 && barrier.has(token.lower)) return undefined;
    if (step === -1 && token.kind === 'punctuation' && token.text !== ',') return undefined;
    if (!facts.mentions.some((mention) => mention.start < token.end && token.start < mention.end)) left--;
  }
  return undefined;
}

const barrier: ReadonlySet<string> = new Set([';', ':', '.', '»', '(', 'après', 'avant', 'depuis', 'after', 'before', 'since', 'que', 'dont', 'mais', 'et', 'and', 'but', 'pour', 'for', 'par', 'by']);
