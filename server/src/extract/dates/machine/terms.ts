import { readNumberIn, simpleNumberIn } from '../../../text/numberWords.ts';
import type { Token } from '../../../text/types.ts';
import type { Grammar, TermValue } from './grammar.ts';
import { readClock } from './clock.ts';
import { readWordYear } from './wordYear.ts';

/** A class found at a token: its value and the index behind it. */
export interface Term {
  readonly value: TermValue;
  readonly to: number;
}

/** Built-in classes: what they accept at token `at`. */
export type TermReader = (tokens: readonly Token[], at: number, grammar: Grammar) => Term | undefined;

/** The built-in classes by name. All may start with a figure or a number word. */
export const terms: Readonly<Record<string, TermReader>> = {
  day: (tokens, at, grammar) => splitDay(tokens, at, grammar) ?? within(dayValue(tokens[at], grammar), at, 1, 31),
  monthNumber: (tokens, at) => within(plainDigits(tokens[at], 1, 2), at, 1, 12),
  year: (tokens, at) => within(plainDigits(tokens[at], 4, 4), at, 1000, 2199),
  wordYear: readWordYear,
  shortYear: (tokens, at) => within(plainDigits(tokens[at], 2, 2), at, 0, 99),
  number: (tokens, at, grammar) => wholeNumber(tokens, at, grammar),
  amount: (tokens, at, grammar) => readAmount(tokens, at, grammar),
  ordinal: (tokens, at, grammar) => within(ordinalValue(tokens[at], grammar), at, 1, 100),
  century: (tokens, at, grammar) => splitCentury(tokens, at, grammar) ?? within(centuryValue(tokens[at], grammar), at, 1, 30),
  gluedHours: (tokens, at, grammar) => gluedHours(tokens[at], at, grammar),
  clock: (tokens, at, grammar) => readClock(tokens, at, grammar.terms),
};

/** The names of the built-in classes; their places in this list stand for them. */
export const termNames: readonly string[] = Object.keys(terms);
export const termReaders: readonly TermReader[] = Object.values(terms);

function within(value: number | undefined, at: number, low: number, high: number): Term | undefined {
  return value !== undefined && value >= low && value <= high ? { value, to: at + 1 } : undefined;
}

/** `1 er`, as some sites set it; *twenty second*. */
function splitDay(tokens: readonly Token[], at: number, grammar: Grammar): Term | undefined {
  const first = tokens[at];
  const second = tokens[at + 1];
  if (!first || second?.kind !== 'word') return undefined;
  const split = grammar.terms.splitOrdinals;
  if (first.kind !== 'word') return second.end - second.start <= LONGEST_SPLIT && Object.hasOwn(split, second.lower) && first.text === String(split[second.lower]) ? { value: Number(first.text), to: at + 2 } : undefined;
  const tens = simpleNumberIn(grammar.numbers, first);
  if (tens !== 20 && tens !== 30) return undefined;
  const units = ordinalValue(second, grammar) ?? simpleNumberIn(grammar.numbers, second) ?? 0;
  return units > 0 && units < 10 && tens + units <= 31 ? { value: tens + units, to: at + 2 } : undefined;
}

/** What is set apart from a figure is short: longer words are not asked about. */
const LONGEST_SPLIT = 6;

/** `3h` as a length: one token. */
function gluedHours(token: Token | undefined, at: number, { terms: { gluedHour } }: Grammar): Term | undefined {
  const match = endsInFigure(token) ? null : /^(\d{1,3})([a-z])$/.exec(token?.lower ?? '');
  return match && match[2] === gluedHour ? { value: Number(match[1]), to: at + 1 } : undefined;
}

/** `XX e`, as some sites set it. */
function splitCentury(tokens: readonly Token[], at: number, { terms: { centuryEndings } }: Grammar): Term | undefined {
  const word = tokens[at]?.kind === 'word' ? (tokens[at]?.text ?? '') : '';
  const value = /^[IVX]{1,6}$/.test(word) && centuryEndings.includes(tokens[at + 1]?.lower ?? '') ? roman(word.toLowerCase()) : undefined;
  return value === undefined ? undefined : { value, to: at + 2 };
}

/** Value of a token of `least` to `most` digits and nothing else. */
function plainDigits(token: Token | undefined, least: number, most: number): number | undefined {
  if (token?.kind !== 'number' || token.text.length < least || token.text.length > most) return undefined;
  let value = 0;
  for (let i = 0; i < token.text.length; i++) {
    const digit = token.text.charCodeAt(i) - 0x30;
    if (digit < 0 || digit > 9) return undefined;
    value = value * 10 + digit;
  }
  return value;
}

/** *3*, *1er*, *3rd*, *premier*, *vingt-cinq*. */
function dayValue(token: Token | undefined, grammar: Grammar): number | undefined {
  if (!token) return undefined;
  return plainDigits(token, 1, 2) ?? ordinalValue(token, grammar) ?? (token.kind === 'word' ? simpleNumberIn(grammar.numbers, token) : undefined);
}

function ordinalValue(token: Token | undefined, grammar: Grammar): number | undefined {
  if (!token) return undefined;
  if (token.kind === 'word') return grammar.numbers.ordinals[token.lower];
  const match = token.kind === 'number' && !endsInFigure(token) ? /^(\d{1,3})(\D{1,5})$/.exec(token.lower) : null;
  return match && match[2] !== 'h' && match[2] !== 's' ? Number(match[1]) : undefined;
}

/** Most figures carry no letters: they are told by their last sign. */
function endsInFigure(token: Token | undefined): boolean {
  const last = token ? token.lower.charCodeAt(token.lower.length - 1) : 0;
  return last >= 0x30 && last <= 0x39;
}

/** *21e*, *XXIe*, *vingtième*, *21st*. */
function centuryValue(token: Token | undefined, grammar: Grammar): number | undefined {
  const match = token?.kind === 'word' ? /^([ivx]{1,6})([a-zè]{1,3})$/.exec(token.lower) : null;
  return match && grammar.terms.centuryEndings.includes(match[2] ?? '') ? roman(match[1] ?? '') : ordinalValue(token, grammar);
}

function roman(text: string): number | undefined {
  const digits: Record<string, number> = { i: 1, v: 5, x: 10 };
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const here = digits[text[i] ?? ''] ?? 0;
    sum += here < (digits[text[i + 1] ?? ''] ?? 0) ? -here : here;
  }
  return sum || undefined;
}

function wholeNumber(tokens: readonly Token[], at: number, grammar: Grammar): Term | undefined {
  const read = readNumberIn(grammar.numbers, tokens, at);
  return read && read.value >= 0 && read.value < 1e6 ? read : undefined;
}

/** A number, a collective (*une dizaine de*) or an open number (*plusieurs*), which is NaN. */
function readAmount(tokens: readonly Token[], at: number, grammar: Grammar): Term | undefined {
  if (tokens[at]?.kind === 'number') return wholeNumber(tokens, at, grammar);
  const word = tokens[at]?.lower ?? '';
  if (grammar.terms.vagueAmounts.includes(word)) return { value: Number.NaN, to: at + 1 };
  const next = grammar.terms.articles.includes(word) ? grammar.numbers.collectives[tokens[at + 1]?.lower ?? ''] : undefined;
  if (next !== undefined) return { value: next, to: grammar.terms.partitives.includes(tokens[at + 2]?.lower ?? '') ? at + 3 : at + 2 };
  return wholeNumber(tokens, at, grammar);
}
