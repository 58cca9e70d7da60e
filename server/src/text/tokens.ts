import { APOSTROPHE, CAPITAL, classAt, classOfUnit, DIGIT, INNER, isLetter, OTHER, PUNCTUATION, SPACE } from './characters.ts';
import { wordLexicon, type WordLexicon } from './lexicon.ts';
import { BESIDE, CHANGED, CURLY, hashLetters, HYPHEN, letterOf, nextHash, UNCLEAN, UNIT, UNREAD } from './letters.ts';
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
  const { length } = text;
  for (let at = 0, glued = 0; at < length; ) {
    const kind = classOfUnit(text.charCodeAt(at));
    if (kind === SPACE || kind === INNER) {
      at++;
      continue;
    }
    if (isLetter(kind)) at = readWord(text, at, kind === CAPITAL, lexicon, tokens);
    else if (kind === DIGIT) {
      const end = endOfNumber(text, at, lexicon);
      tokens.push(makeToken(text, at, end, 'number', false));
      at = end;
    } else {
      const end = endOfMark(text, at, kind, glued === at, lexicon.possessive);
      tokens.push(makeToken(text, at, end, markKind(text, at, end, kind), false));
      at = end;
    }
    glued = at;
  }
  return tokens;
}

/** Reads the word at `start`, and an enclitic behind it; returns where they end. Most words are letters and nothing else: those are looked at once. */
function readWord(text: string, start: number, capital: boolean, lexicon: WordLexicon, tokens: Token[]): number {
  let [end, hash, signs, letter] = [start, 0, 0, 0];
  for (; end < text.length; end++) {
    letter = letterOf(text.charCodeAt(end));
    if ((letter & BESIDE) !== 0) break;
    hash = nextHash(hash, letter & UNIT);
    signs |= letter;
  }
  if ((signs & UNREAD) === 0 && (end === text.length || !mayGoOn(letter & UNIT))) {
    tokens.push(new ReadToken(text, start, end, 'word', capital, hash, signs));
    return end;
  }
  const whole = endOfWord(text, start, lexicon);
  tokens.push(makeToken(text, start, whole, 'word', capital));
  if (text.charCodeAt(whole) !== 0x2d) return whole;
  const tail = endOfEnclitic(text, start, whole);
  if (tail === whole || !lexicon.enclitics.has(text, whole + 1, tail)) return whole;
  tokens.push(makeToken(text, whole, tail, 'word', false));
  return tail;
}

/** Marks behind letters with which a word may go on: an apostrophe, a hyphen, a stop. */
function mayGoOn(unit: number): boolean {
  return unit === 0x27 || unit === 0x2d || unit === 0x2e || unit === 0x2010 || unit === 0x2011;
}

function makeToken(source: string, start: number, end: number, kind: TokenKind, capital: boolean): Token {
  let hash = 0;
  let signs = 0;
  for (let i = start; i < end; i++) {
    const letter = letterOf(source.charCodeAt(i));
    hash = nextHash(hash, letter & UNIT);
    signs |= letter;
  }
  return new ReadToken(source, start, end, kind, capital, (signs & UNREAD) !== 0 ? hashLetters(cutOut(source, start, end, signs).toLowerCase()) : hash, signs);
}

/**
 * Cuts its text out, and looks its word up, when it is first asked for: who reads dates alone hardly ever does. The fields are declared only, so
 * that they are set once: a text has one for each of its words.
 */
class ReadToken implements Token {
  declare readonly start: number;
  declare readonly end: number;
  declare readonly kind: TokenKind;
  declare readonly capital: boolean;
  declare readonly hash: number;
  declare readonly joined: boolean;
  declare private readonly source: string;
  declare private readonly signs: number;
  declare private cut: string | undefined;
  declare private small: string | undefined;
  declare private known: Word | undefined;

  constructor(source: string, start: number, end: number, kind: TokenKind, capital: boolean, hash: number, signs: number) {
    this.start = start;
    this.end = end;
    this.kind = kind;
    this.capital = capital;
    this.hash = hash;
    this.joined = (signs & HYPHEN) !== 0;
    this.source = source;
    this.signs = signs;
    this.cut = undefined;
    this.small = undefined;
    this.known = undefined;
  }

  get text(): string {
    return (this.cut ??= cutOut(this.source, this.start, this.end, this.signs));
  }

  get lower(): string {
    return (this.small ??= (this.signs & (CHANGED | UNREAD)) !== 0 && (this.kind === 'word' || this.kind === 'number') ? this.text.toLowerCase() : this.text);
  }

  get word(): Word {
    return (this.known ??= wordOf(this.text));
  }
}

function cutOut(source: string, start: number, end: number, signs: number): string {
  const written = source.slice(start, end);
  return (signs & (UNREAD | CURLY)) !== 0 ? clean(written) : written;
}

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
