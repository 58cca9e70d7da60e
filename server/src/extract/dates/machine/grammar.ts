import type { Language, Token } from '../../../text/types.ts';
import type { Clock, Reading } from '../reading.ts';

/** What a class of words yields when it is found: a number (month, day), a code (season, unit) or a time of day. */
export type TermValue = number | string | Clock;

/** Word classes of a language: class → word → value. The machine adds `day`, `year`, `number`, `ordinal`, `amount`, `clock`. */
export type WordClasses = Readonly<Record<string, Readonly<Record<string, string | number>>>>;

/** What a form found, for the function that reads it. */
export interface Captures {
  readonly tokens: readonly Token[];
  /** Token range of the extent. */
  readonly from: number;
  readonly to: number;
  number(name: string): number | undefined;
  text(name: string): string | undefined;
  clock(name: string): Clock | undefined;
  /** The word (lower case) `distance` tokens before the whole match, or the empty string. */
  before(distance: number): string;
  /** The word (lower case) `distance` tokens behind the match, 1 for the next one. */
  after(distance: number): string;
}

/**
 * A form: words and classes in order. `a|b` alternatives, `{class}` or `{name:class}` a capture, `?` behind an element makes it
 * optional, `<…>` is needed around the expression but not part of its extent (only at the start or the end).
 */
export interface Form {
  readonly form: string;
  readonly read: (captures: Captures) => Reading | undefined;
}

/** One idea of how a language writes time. */
export interface DatePattern {
  readonly name: string;
  readonly forms: readonly Form[];
}

/** All that the machine must know of a language. */
export interface Grammar {
  readonly language: Language;
  readonly classes: WordClasses;
  readonly terms: TermTables;
  readonly patterns: readonly DatePattern[];
}

/** Word lists behind the built-in classes. */
export interface TermTables {
  readonly vagueAmounts: readonly string[];
  readonly namedHours: Readonly<Record<string, number>>;
  readonly hourWords: readonly string[];
  readonly universalZones: readonly string[];
  readonly otherZones: readonly string[];
}
