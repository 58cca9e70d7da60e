import type { Sentence, Token } from '../../text/types.ts';
import type { ParagraphFacts } from '../context.ts';
import type { Timex } from '../facts.ts';
import { rankOf } from '../ordinals.ts';
import { eventNouns } from './lexicon.ts';

/** Tokens after the noun in which its own date may stand (*le sommet de Lune en 2022*), and before it (*le 3 mars, le séisme*). */
const AFTER = 9;
const BEFORE = 6;

/** A naming of an event in a sentence. */
export interface Occurrence {
  readonly type: string;
  /** Range of the noun in the paragraph. */
  readonly start: number;
  readonly end: number;
  /** *sixième* journée, *25e* sommet. */
  readonly rank?: number;
  /** The date that stands with the noun. */
  readonly timex?: Timex;
}

/** The events named in a sentence, in order. */
export function occurrencesIn(facts: ParagraphFacts, sentence: Sentence): Occurrence[] {
  const tokens = facts.paragraph.tokens.slice(sentence.from, sentence.to);
  return eventNouns(tokens, facts.paragraph.language).flatMap((noun): Occurrence[] => {
    const first = tokens[noun.from];
    const last = tokens[noun.to - 1];
    if (!first || !last) return [];
    const rank = rankBefore(tokens, noun.from) ?? editionAround(tokens, noun.from, noun.to);
    const timex = dateOf(facts, tokens, noun.from, noun.to);
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
  const after = tokens[to - 1]?.end ?? 0;
  const limit = tokens[Math.min(tokens.length - 1, to + AFTER)]?.end ?? after;
  const dates = facts.timexes.filter((timex) => (timex.type === 'DATE' || timex.type === 'TIME') && timex.earliest !== null);
  const following = dates.find((timex) => timex.start >= after && timex.end <= limit);
  if (following) return following;
  const start = tokens[from]?.start ?? 0;
  const back = tokens[Math.max(0, from - BEFORE)]?.start ?? 0;
  return dates.findLast((timex) => timex.end <= start && timex.start >= back);
}
