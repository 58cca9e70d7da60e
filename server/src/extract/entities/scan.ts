import type { Paragraph, Token } from '../../text/types.ts';
import { fold } from './fold.ts';
import { FUNCTION, nameBits, SHOUTED } from './nameWord.ts';
import { nameLexicon, type NameLexicon } from './lexicon.ts';
import type { ListMatch } from './listMatch.ts';

/** A paragraph prepared for finding names. */
export interface Scan {
  readonly paragraph: Paragraph;
  readonly tokens: readonly Token[];
  readonly lexicon: NameLexicon;
  /** True for tokens whose capital the position explains: first of a sentence, after a colon, a dash, a quotation mark. */
  readonly initial: readonly boolean[];
  /** True if the line is written in capitals, or as an English headline with a capital on every word. */
  readonly loose: boolean;
  /** What {@link matchList} found at a token, null for nothing: it is asked for again and again. */
  readonly listed: (ListMatch | null | undefined)[];
}

/** Prepares a paragraph. */
export function scanOf(paragraph: Paragraph): Scan {
  const lexicon = nameLexicon(paragraph.language);
  return { paragraph, tokens: paragraph.tokens, lexicon, initial: initials(paragraph), loose: isLoose(paragraph), listed: [] };
}

const OPENERS = new Set([':', '«', '"', '“', '‘', '•', '–', '—', '-', '―', '−', '|', '*', '…', '...', '?', '!', '(', '[']);

function initials({ tokens, sentences }: Paragraph): boolean[] {
  const initial = tokens.map((_token, i) => i === 0 || OPENERS.has(tokens[i - 1]?.text ?? ''));
  for (const sentence of sentences) initial[sentence.from] = true;
  return initial;
}

/** Capitals tell nothing where nearly all long words have one. */
function isLoose({ tokens, language, kind }: Paragraph): boolean {
  let words = 0;
  let capitals = 0;
  let upper = 0;
  for (const token of tokens) {
    if (token.kind !== 'word' || token.text.length < 4) continue;
    const bits = nameBits(token.word, language);
    if ((bits & FUNCTION) !== 0) continue;
    words++;
    if (token.capital) capitals++;
    if ((bits & SHOUTED) !== 0) upper++;
  }
  if (words >= 3 && upper >= words * 0.75) return true;
  return language === 'en' && (kind === 'headline' || kind === 'heading') && words >= 5 && capitals >= words * 0.8;
}

const ARABIC_ARTICLE = /^(?:al|el|an|as|ad|ar|at|ash|ben|bin|abd)-\p{Lu}/u;
const INNER_CAPITAL = /^\p{Ll}{1,4}\p{Lu}\p{L}/u;

/** True for a word written like a name: a capital, an Arabic article before one (*al-Masri*), a brand (*easyJet*). */
export function isNameLike(token: Token): boolean {
  if (token.kind !== 'word') return false;
  if (token.capital) return true;
  return token.text.length > 3 && token.text !== token.lower && (ARABIC_ARTICLE.test(token.text) || INNER_CAPITAL.test(token.text));
}

/** True if nothing but white space stands between the token and the one before it, and some does. */
export function follows(scan: Scan, index: number): boolean {
  const token = scan.tokens[index];
  const before = scan.tokens[index - 1];
  return token !== undefined && before !== undefined && (token.start > before.end || before.text.endsWith("'"));
}

const ACRONYM = /^\p{Lu}[\p{Lu}\d&+]{1,6}$|^(?:\p{Lu}\.){2,}$/u;

/** True for *ONU*, *G20*, *U.N.*. */
export function isAcronym(text: string): boolean {
  return ACRONYM.test(text);
}

/** The words of a token range, single spaces, folded or as written. */
export function wordsOf(scan: Scan, from: number, to: number): string {
  let words = '';
  for (let i = from; i < to; i++) {
    const token = scan.tokens[i];
    if (!token) break;
    const gap = i > from && token.start > (scan.tokens[i - 1]?.end ?? 0);
    words += gap ? ` ${token.text}` : token.text;
  }
  return words;
}

/** {@link wordsOf}, folded. */
export function keyOf(scan: Scan, from: number, to: number): string {
  return fold(wordsOf(scan, from, to));
}
