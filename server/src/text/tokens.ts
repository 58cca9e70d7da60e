import { APOSTROPHE, CAPITAL, classAt, DIGIT, INNER, isLetter, OTHER, PUNCTUATION, SPACE } from './characters.ts';
import { wordLexicon } from './lexicon.ts';
import { endOfNumber } from './scanNumber.ts';
import { endOfWord } from './scanWord.ts';
import type { Language, Token, TokenKind } from './types.ts';
import { wordOf, type Word } from './word.ts';

/**
 * Cuts a text into tokens, in one pass whose work grows with the length of the text. Elided articles (`l'`), enclitics
 * (`-t-il`) and the English `'s` are tokens of their own; hyphenated words, acronyms and initials with their stops (`O.N.U.`,
 * `J.-P.`), figures with their grouping (`782 000`, `1,28`), clock times (`14h30`) and ordinals (`25e`) are one token each.
 */
export function tokenize(text: string, language: Language): Token[] {
  const lexicon = wordLexicon(language);
  const tokens: Token[] = [];
  const tidy = !UNCLEAN.test(text);
  let at = 0;
  while (at < text.length) {
    const kind = classAt(text, at);
    if (kind === SPACE || kind === INNER) {
      at++;
      continue;
    }
    let end: number;
    if (isLetter(kind)) {
      end = endOfWord(text, at, lexicon);
      tokens.push(makeToken(text, at, end, 'word', kind === CAPITAL, tidy));
    } else if (kind === DIGIT) {
      end = endOfNumber(text, at, lexicon);
      tokens.push(makeToken(text, at, end, 'number', false, tidy));
    } else {
      end = endOfMark(text, at, kind, tokens.at(-1)?.end === at, lexicon.possessive);
      tokens.push(makeToken(text, at, end, markKind(text, at, end, kind), false, tidy));
    }
    if (end < text.length && text.charCodeAt(end) === 0x2d && isLetter(kind)) {
      const tail = endOfEnclitic(text, at, end);
      if (tail > end && lexicon.enclitics.has(text.slice(end + 1, tail).toLowerCase().replace('’', "'"))) {
        tokens.push(makeToken(text, end, tail, 'word', false, tidy));
        end = tail;
      }
    }
    at = end;
  }
  return tokens;
}

/** @param tidy true for a text in which no word needs {@link clean} */
function makeToken(raw: string, start: number, end: number, kind: TokenKind, capital: boolean, tidy: boolean): Token {
  const written = raw.slice(start, end);
  return new ReadToken(start, end, kind, tidy ? written : clean(written), capital);
}

/** Looks its word up when it is first asked for: who reads dates alone never does. */
class ReadToken implements Token {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  readonly text: string;
  readonly lower: string;
  readonly capital: boolean;
  #word: Word | undefined;

  constructor(start: number, end: number, kind: TokenKind, text: string, capital: boolean) {
    this.start = start;
    this.end = end;
    this.kind = kind;
    this.text = text;
    this.lower = kind === 'word' || kind === 'number' ? text.toLowerCase() : text;
    this.capital = capital;
    this.#word = undefined;
  }

  get word(): Word {
    return (this.#word ??= wordOf(this.text));
  }
}

const UNCLEAN = /[^\u0020-\u007e\u00a0-\u00ac\u00ae-\u02bb\u0370-\u0482\u2010-\u2017\u2020-\u2027]/;
const APOSTROPHES = /[\u2018\u2019\u02bc]/g;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufe00-\ufe0f]/g;

function clean(text: string): string {
  return UNCLEAN.test(text) ? text.replace(APOSTROPHES, "'").replace(INVISIBLE, '').normalize('NFC') : text;
}

function markKind(text: string, start: number, end: number, kind: number): TokenKind {
  if (kind === APOSTROPHE && end - start > 1 && isLetter(classAt(text, start + 1))) return 'word';
  return kind === OTHER ? 'symbol' : 'punctuation';
}

/** A mark is one code unit, but for runs (`...`, `--`), surrogate pairs and the English `'s`. */
function endOfMark(text: string, start: number, kind: number, glued: boolean, possessive: boolean): number {
  const unit = text.charCodeAt(start);
  if (kind === APOSTROPHE && possessive && glued) {
    const next = text.charCodeAt(start + 1) | 0x20;
    if (next === 0x73 && !isLetter(classAt(text, start + 2))) return start + 2;
  }
  if (unit >= 0xd800 && unit <= 0xdbff && start + 1 < text.length) return start + 2;
  let end = start + 1;
  if (kind === PUNCTUATION && (unit === 0x2e || unit === 0x2d)) while (text.charCodeAt(end) === unit) end++;
  return end;
}

/** End of `-xxx` or `-t-xxx` after a word, or `hyphen` if something else follows. */
function endOfEnclitic(text: string, wordStart: number, hyphen: number): number {
  let end = hyphen + 1;
  const longest = Math.min(text.length, hyphen + 9);
  while (end < longest && (isLetter(classAt(text, end)) || (text.charCodeAt(end) === 0x2d && end === hyphen + 2))) end++;
  return end > hyphen + 1 && hyphen > wordStart && !isLetter(classAt(text, end)) ? end : hyphen;
}
