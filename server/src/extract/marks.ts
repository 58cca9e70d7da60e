import { overlaps, type Span } from '../base/span.ts';
import type { ParagraphFacts } from './context.ts';
import type { Token } from '../text/types.ts';
import { nameLexicon } from './entities/lexicon.ts';
import { isStopword } from './words.ts';

/** A capitalised word or a figure that was read neither as a name nor as a date or quantity. */
export interface Mark extends Span {
  readonly text: string;
  readonly kind: 'name' | 'number';
  /** True for the first word of a sentence, whose capital says little. */
  readonly initial: boolean;
}

/**
 * The marks of a paragraph, packed into few characters, one a line: offset in the file, `:` (`?` for an initial word), word. They show
 * what one of two copies changed where nothing else does.
 */
export function packMarks({ start, paragraph, mentions, quantities, timexes }: ParagraphFacts): string {
  const { tokens, text, sentences, language } = paragraph;
  const { common } = nameLexicon(language);
  const initials = new Set(sentences.map(({ from }) => from));
  const covered: readonly Span[] = [...mentions, ...quantities, ...timexes];
  let packed = '';
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || !mayMark(token) || covered.some((span) => overlaps(span, token))) continue;
    const initial = token.kind === 'word' && initials.has(i);
    if (initial && (common.has(token.lower) || isStopword(token.lower))) continue;
    packed += `${start + token.start}${initial ? '?' : ':'}${text.slice(token.start, token.end)}\n`;
  }
  return packed;
}

/** Figures, and words with a capital anywhere (*al-Bab*); not `L'`. */
function mayMark({ kind, text, lower }: Token): boolean {
  return kind === 'number' || (kind === 'word' && text !== lower && text.length > 1 && !text.endsWith("'") && /\p{Lu}/u.test(text));
}

export function unpackMarks(packed: string): Mark[] {
  return [...packed.matchAll(/^(\d{1,15})([:?])(.+)$/gmu)].map(([, at = '0', sign, text = '']) => ({
    start: Number(at),
    end: Number(at) + text.length,
    text,
    kind: /^\d/.test(text) ? 'number' : 'name',
    initial: sign === '?',
  }));
}
