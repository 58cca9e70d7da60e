import { wordLexicon } from './lexicon.ts';
import type { Language, Sentence, Token } from './types.ts';

/**
 * Groups tokens into sentences. A sentence ends behind `.`, `!`, `?`, `…` and the closing marks after it, where what follows
 * begins like a sentence; the stop of an abbreviation (*M.*, *sept. 2022*), decimals and initials end none.
 */
export function splitSentences(text: string, tokens: readonly Token[], language: Language): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (!mayEnd(text, tokens, i, language)) continue;
    const to = afterClosers(tokens, i + 1);
    if (to < tokens.length && !begins(tokens, to)) continue;
    push(sentences, tokens, from, to);
    from = to;
    i = to - 1;
  }
  if (from < tokens.length) push(sentences, tokens, from, tokens.length);
  return sentences;
}

function push(sentences: Sentence[], tokens: readonly Token[], from: number, to: number): void {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first && last) sentences.push({ start: first.start, end: last.end, from, to });
}

function mayEnd(text: string, tokens: readonly Token[], i: number, language: Language): boolean {
  const token = tokens[i];
  if (!token) return false;
  const last = text.charCodeAt(token.end - 1);
  if (last !== 0x2e && last !== 0x21 && last !== 0x3f && last !== 0x2026) return false;
  if (token.kind === 'punctuation') return true;
  return token.kind === 'word' && token.text.length > 1 && endsAfterStop(token, tokens[i + 1], language);
}

/** *etc.*, *p.m.*, *U.S.* may end a sentence if a word follows that looks like the start of one. */
function endsAfterStop(token: Token, next: Token | undefined, language: Language): boolean {
  const word = token.lower.slice(0, -1);
  if (!next) return true;
  const { finalAbbreviations, stateAbbreviations } = wordLexicon(language);
  if (finalAbbreviations.hasWord(word) || stateAbbreviations.hasWord(word)) return next.capital;
  return token.text.length >= 4 && next.capital && STARTERS.has(next.lower);
}

/** Words with a capital that rarely stand inside a sentence: only before them do acronyms with stops end one. */
const STARTERS = new Set(['le', 'la', 'les', "l'", 'un', 'une', 'il', 'elle', 'ils', 'elles', 'ce', 'cette', 'ces', 'mais', 'en', 'dans', 'pour', 'the', 'a', 'it', 'he', 'she', 'they', 'this', 'but', 'in']);

function afterClosers(tokens: readonly Token[], from: number): number {
  let to = from;
  for (let token = tokens[to]; token; token = tokens[++to]) {
    const before = tokens[to - 1];
    const glued = before !== undefined && before.end === token.start;
    const closer = CLOSERS.has(token.text) || (glued && (token.text === '"' || token.text === "'" || token.text === '.' || token.text === '!' || token.text === '?'));
    if (!closer) return to;
  }
  return to;
}

const CLOSERS = new Set(['»', '”', '’', ')', ']', '›']);
const OPENERS = new Set(['«', '“', '"', '‘', '(', '[', '-', '–', '—', '•', '‹', "'"]);

function begins(tokens: readonly Token[], at: number): boolean {
  let next = tokens[at];
  if (next && OPENERS.has(next.text)) next = tokens[at + 1];
  if (!next) return true;
  if (next.kind === 'number') return tokens[at - 1]?.end !== next.start;
  return next.capital || next.kind === 'symbol' || OPENERS.has(next.text);
}
