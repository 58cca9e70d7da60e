import type { Span } from '../base/span.ts';
import type { Word } from './word.ts';

/** The languages that the engine reads. `fr` is assumed where a text gives no evidence. */
export type Language = 'fr' | 'en';

/**
 * What a line of an article is. `furniture` is what is not the article: share buttons, comment forms, teasers, counters.
 * `byline` and `dateline` belong to the article but carry no claims of it.
 */
export type LineKind = 'headline' | 'standfirst' | 'dateline' | 'byline' | 'caption' | 'heading' | 'body' | 'furniture';

/** A non-blank line. Offsets are those of the file. */
export interface Line extends Span {
  readonly kind: LineKind;
  /** Language of the line where it is clearly not the section's (an English caption in a French page). */
  readonly language?: Language;
}

/**
 * One article inside a file: a saved page may hold several. Offsets are those of the file; the sections of a file do not
 * overlap and stand in order.
 */
export interface Section extends Span {
  readonly language: Language;
  readonly headline: Span | null;
  readonly lines: readonly Line[];
}

export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol';

/** A token; offsets are those of its paragraph. Elided articles (`l'`, `d'`, `qu'`) are tokens of their own. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** The token as it stands, apostrophes made straight (`’` → `'`) and Unicode composed (NFC). */
  readonly text: string;
  /** `text` in lower case. */
  readonly lower: string;
  /** What `hashLetters` says of `lower`. */
  readonly hash: number;
  /** True if a hyphen stands in it. */
  readonly joined: boolean;
  /** True for a word that starts with a capital letter. */
  readonly capital: boolean;
  /** What all tokens of this `text` share. */
  readonly word: Word;
}

/** A sentence; offsets are those of its paragraph, `from` and `to` are token indexes (half-open). */
export interface Sentence extends Span {
  readonly from: number;
  readonly to: number;
}

/**
 * One line of an article, read without knowledge of anything around it, so that it can be cached by its text. All offsets in
 * it and in what is found in it are relative to `text`; the pipeline shifts them once, by `Line.start`.
 */
export interface Paragraph {
  readonly text: string;
  readonly kind: LineKind;
  readonly language: Language;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}
