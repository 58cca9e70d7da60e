import type { NumberTables } from '../../../text/numberWords.ts';
import type { Token } from '../../../text/types.ts';
import type { TimexMod } from '../../facts.ts';
import type { Clock, HalfDay, Reading, Tense } from '../reading.ts';

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
  readonly classes: WordClasses;
  readonly terms: TermTables;
  readonly numbers: NumberTables;
  readonly tense: TenseCues;
  readonly joins: JoinWords;
  readonly patterns: readonly DatePattern[];
}

/** Words between two expressions that make them one. */
export interface JoinWords {
  /** Between a date and the time that follows it: *at*. */
  readonly toTime: readonly string[];
  /** Between a time and the date that follows it: *on*, a comma. */
  readonly toDate: readonly string[];
  /** Between a length and the day it is counted from, and the direction: *after the* 1, *before* -1. */
  readonly counted: Readonly<Record<string, 1 | -1>>;
  /** What stands between a day and a time, in either order: nothing, *at*, a comma. */
  readonly together: ReadonlySet<string>;
  /** Between the ends of a stretch (*to*), those that need no opener (a dash), and the words in front of the first (*from*). */
  readonly range: ReadonlySet<string>;
  readonly dashes: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  /** The same for *between* and *and*. */
  readonly between: ReadonlySet<string>;
  readonly betweenOpeners: ReadonlySet<string>;
  /** What stands between the members of a list: *le 22, le 23 ou le 31 mars*. */
  readonly list?: ReadonlySet<string>;
  /** Words in front of a date that mean one side of it: *before* → `BEFORE`. */
  readonly bounds: ReadonlyMap<string, TimexMod>;
}

/** Words that tell where a clause lies in time. */
export interface TenseCues {
  readonly future: ReadonlySet<string>;
  readonly past: ReadonlySet<string>;
  /** Verbs in the present that announce, as long as no outcome is told: *s'achève samedi*. */
  readonly presents: ReadonlySet<string>;
  /** What tells an outcome behind the date: *se termine vendredi sans accord*. */
  readonly outcomes: ReadonlySet<string>;
  /** Words that announce only right behind one of those given: *a lieu*, *est convoqué*. */
  readonly needs: ReadonlyMap<string, ReadonlySet<string>>;
  /** Endings of verbs, and what they mean. */
  readonly endings: RegExp;
  readonly endingTense: Tense;
  /** Endings of the past, where the others are those of the future. */
  readonly pastEndings?: RegExp;
  /** Endings of participles that tell what is past where they open what is set off: *L'usine, occupée vendredi, …*. */
  readonly participles?: RegExp;
  /** The letters that all these endings end in: other words need no look. */
  readonly lastLetters?: string;
  readonly exceptions: ReadonlySet<string>;
  /** Two words that compare with a plan and announce none (*than expected*), and two that announce (*have to*). */
  readonly compared: ReadonlySet<string>;
  readonly obliged: ReadonlySet<string>;
  /** Nouns that put the day behind them ahead, in notes: *vacation Monday*. */
  readonly plans?: ReadonlySet<string>;
  /** Words before a verb of the past that take its tense away: *to be completed*. */
  readonly helpers: ReadonlySet<string>;
  /** Words that open another clause, and those that join one. */
  readonly relatives: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  /** *is*, which announces where only a day follows it (`leadIns` between them), unless it points at one (*c'est vendredi que …*). */
  readonly copulas: ReadonlySet<string>;
  readonly leadIns: ReadonlySet<string>;
  readonly pointers: ReadonlySet<string>;
  /** *since*. */
  readonly since: ReadonlySet<string>;
}

/** Word lists behind the built-in classes. */
export interface TermTables {
  readonly vagueAmounts: readonly string[];
  /** Articles before a collective number (*a dozen*), and the links behind it (*of*). */
  readonly articles: readonly string[];
  readonly partitives: readonly string[];
  readonly namedHours: Readonly<Record<string, number>>;
  readonly hourWords: readonly string[];
  /** The letter for hours that may touch its figure (*3h*). */
  readonly gluedHour: string;
  /** Words behind an hour of twelve, without their stops; the glued ones only where they touch it (*5h16p*). */
  readonly halfDays: Readonly<Record<string, HalfDay>>;
  readonly gluedHalfDays: Readonly<Record<string, HalfDay>>;
  readonly universalZones: readonly string[];
  readonly otherZones: readonly string[];
  /** What stands in front of the name of a place whose clock is meant (*heure de* Rome). */
  readonly zoneHeads: readonly string[];
  /** What stands behind it: *Paris* time. */
  readonly zoneTails?: readonly string[];
  /** Endings of an ordinal set apart from its figure, and which figure has them (*1 er*); endings of a century (*XXe*). */
  readonly splitOrdinals: Readonly<Record<string, number>>;
  readonly centuryEndings: readonly string[];
  /** How the zero of a year in words is said: *nineteen oh one*. */
  readonly zeroWords: readonly string[];
}
