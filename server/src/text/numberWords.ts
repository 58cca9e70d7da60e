import * as en from '../locales/en/numbers.ts';
import * as fr from '../locales/fr/numbers.ts';
import type { Language, Token } from './types.ts';

/** A number read from tokens: `to` is the index behind its last token. */
export interface ReadNumber {
  readonly value: number;
  readonly to: number;
}

/** The words for numbers of a language, as `locales/…/numbers.ts` holds them. */
export type NumberTables = typeof fr;

/** The number tables of a language that articles are read in. */
export function numberTables(language: Language): NumberTables {
  return language === 'fr' ? fr : en;
}

/**
 * Reads the number that starts at token `at`, in figures, in words or mixed (*2 millions*, *quatre-vingt-dix-sept*, *deux
 * cent mille*), or undefined. Ordinals and clock times are none. At most twelve tokens are looked at.
 */
export function readNumber(tokens: readonly Token[], at: number, language: Language): ReadNumber | undefined {
  return readNumberIn(numberTables(language), tokens, at);
}

/** {@link readNumber} with the tables of any language. */
export function readNumberIn(tables: NumberTables, tokens: readonly Token[], at: number): ReadNumber | undefined {
  let total = 0;
  let group: number | undefined;
  let to = at;
  for (let i = at; i < tokens.length && i < at + 12; i++) {
    const token = tokens[i];
    if (!token) break;
    if (i > at && tables.links.includes(token.lower)) {
      if (group === undefined || !mayFollow(tokens[i + 1], group, tables)) break;
      continue;
    }
    const power = token.kind === 'number' ? undefined : lookUp(tables.multipliers, token.lower);
    if (power !== undefined) {
      if (group === undefined && power > 1000) break;
      if (power === 100 && (group ?? 1) < 100) group = (group ?? 1) * power;
      else {
        total += (group ?? 1) * power;
        group = 0;
      }
      to = i + 1;
      continue;
    }
    const value = simpleNumberIn(tables, token);
    if (value === undefined || (group !== undefined && !(group === 0 || group % 100 === 0 || (group % 100 >= 20 && value < 20 && group % 10 === 0)))) break;
    if (group !== undefined && group > 0 && group < 100 && token.kind === 'number') break;
    group = (group ?? 0) + value;
    to = i + 1;
  }
  return to > at ? { value: total + (group ?? 0), to } : undefined;
}

/** The number that one token states: figures (`782 000`, `1,28`) or a word, hyphens included. */
export function simpleNumber(token: Token, language: Language): number | undefined {
  return simpleNumberIn(numberTables(language), token);
}

/** {@link simpleNumber} with the tables of any language. */
export function simpleNumberIn({ cardinals, decimalMark }: NumberTables, token: Token): number | undefined {
  if (token.kind === 'number') return figureIn(token.text, decimalMark);
  if (token.kind !== 'word') return undefined;
  return lookUp(cardinals, token.lower) ?? (token.lower.includes('-') ? readHyphenated(token.lower, cardinals) : undefined);
}

/** Value of a figure as written, or undefined for ordinals and clock times. One separator before three digits groups thousands. */
export function readFigure(text: string, language: Language): number | undefined {
  return figureIn(text, numberTables(language).decimalMark);
}

function figureIn(text: string, decimalMark: string): number | undefined {
  const whole = digitsIn(text);
  if (whole !== undefined) return whole;
  if (!/^[\d.,'\u0020\u00a0\u202f\u2009]{1,40}$/.test(text)) return undefined;
  const plain = text.replace(/['\u0020\u00a0\u202f\u2009]/g, '');
  const grouped = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3}){0,8}$/.exec(plain);
  if (grouped && (grouped[1] !== decimalMark || plain.split(decimalMark).length > 2)) return Number(plain.replace(/[.,]/g, ''));
  const parts = /^(\d+|\d{1,3}(?:[.,]\d{3})+)(?:[.,](\d+))?$/.exec(plain);
  return parts ? Number(`${(parts[1] ?? '').replace(/[.,]/g, '')}.${parts[2] ?? '0'}`) : undefined;
}

/** Most figures are one to fifteen digits and nothing else. */
function digitsIn(text: string): number | undefined {
  if (text.length === 0 || text.length > 15) return undefined;
  let value = 0;
  for (let i = 0; i < text.length; i++) {
    const digit = text.charCodeAt(i) - 0x30;
    if (digit < 0 || digit > 9) return undefined;
    value = value * 10 + digit;
  }
  return value;
}

/** *dix-sept*, *quatre-vingt-dix-sept*, *vingt-et-un*, *deux-cents*. */
function readHyphenated(word: string, cardinals: Readonly<Record<string, number>>): number | undefined {
  let sum = 0;
  for (const part of word.split('-', 8)) {
    const value = part === 'vingts' ? 20 : part === 'cents' || part === 'cent' ? 100 : lookUp(cardinals, part);
    if (part === 'et' || part === 'and') continue;
    if (value === undefined) return undefined;
    const score = value === 20 && sum === 4;
    sum = score ? 80 : value === 100 && sum > 0 ? sum * 100 : sum + value;
  }
  return sum;
}

function mayFollow(token: Token | undefined, group: number, tables: typeof fr): boolean {
  const value = token?.kind === 'word' ? lookUp(tables.cardinals, token.lower) : undefined;
  if (value === undefined) return false;
  return tables.links.includes('and') ? group % 100 === 0 : group % 100 >= 20 && group % 10 === 0 && (value === 1 || value === 11);
}

/** A word of an article may be *constructor*: only what the table itself holds counts. */
function lookUp(table: Readonly<Record<string, number>>, word: string): number | undefined {
  return mapOf(table).get(word);
}

const maps = new WeakMap<Readonly<Record<string, number>>, ReadonlyMap<string, number>>();

function mapOf(table: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  const known = maps.get(table);
  if (known) return known;
  const map = new Map(Object.entries(table));
  maps.set(table, map);
  return map;
}
