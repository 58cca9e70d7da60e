import { calendar, patterns } from '../build.ts';
import { yearBy } from './season.ts';
import type { Captures } from '../machine/grammar.ts';
import type { Reading } from '../reading.ts';
import type { TimexMod } from '../../facts.ts';

/** *February 2022*, *in May*, *last May*, *early February 2022*, *mid-July*, *the end of March*. */
export const monthYear = patterns(
  'month-year',
  [['{month} ,? {year}', '{month} of {year}', '{month} - {year}', '{month} / {year}', '{year} {month}'], (c) => calendar(c)],
  [['{month} of? {wordYear}'], (c) => calendar(c, { year: c.number('wordYear') })],
  [["{month} of? ' {shortYear}", '{month} of {shortYear}'], (c) => (c.tokens[c.from]?.capital && !/^[a-z%]/.test(c.after(1)) ? calendar(c, { year: Number(c.number('shortYear')) + (Number(c.number('shortYear')) < 50 ? 2000 : 1900) }) : undefined)],
  [['{monthPair} ,? {year}', '{monthPair}'], monthsOf],
  [['last|past {month}', '{month} last'], (c) => named(c, 'last')],
  [['next|this|coming {month}'], (c) => named(c, c.tokens[c.from]?.lower === 'this' ? 'this' : 'next')],
  [['<in|since|by|until|till|from|during|before|after|of|to|and|through> {month}', '<in|of> {month} <,|.>'], (c) => named(c, undefined)],
  [['{month} of? ,? last|this|next year'], (c) => calendar(c, { yearBy: yearBy(c) })],
  [['{month}'], (c) => (isName(c) ? calendar(c) : undefined)],
  [['{edge} {month} {year}?', '{edge} in {month} {year}?', 'the? {edge} of {month} {year}?'], (c) => calendar(c, { mod: c.text('edge') as TimexMod })],
  [['{edge} - {month} {year}?', '{midMonth} {year}?'], (c) => calendar(c, { month: c.number('month') ?? c.number('midMonth'), mod: (c.text('edge') ?? 'MID') as TimexMod })],
);

/** A month that is no other word, or behind an article, a superlative or a possessive: *their January sales*, *the driest April*. *June Allyson* and *April Smith* are people. */
function isName(c: Captures): boolean {
  const month = c.tokens[c.from];
  if (!month?.capital || c.tokens[c.to]?.capital || c.tokens[c.from - 1]?.capital || /^\d/.test(c.after(1))) return false;
  if (/^[a-z]{2,12}est$/.test(c.before(1)) && /^(?:the|'s|its|their)$/.test(c.before(2))) return true;
  return /^(?:january|february|july|september|october|november|december)$/.test(month.lower) || (/^(?:april|june|august)$/.test(month.lower) && /^(?:a|the|their|its|his|her|our|'s|and|or|since|until|by|last|between)$/.test(c.before(1)));
}

function named(c: Captures, towards: 'last' | 'this' | 'next' | undefined): ReturnType<typeof calendar> | undefined {
  const month = c.tokens.slice(c.from, c.to).find((token) => token.capital);
  if (isFirstName(c)) return undefined;
  return month && (month.lower.length > 3 || month.lower === 'may' || isShort(c)) ? calendar(c, towards ? { towards } : {}) : undefined;
}

/** *Rose and June Delm*, *by April Oss*: a month that is a first name, too, in front of another name. */
function isFirstName(c: Captures): boolean {
  return /^(?:april|may|june|august)$/.test(c.tokens[c.to - 1]?.lower ?? '') && c.tokens[c.to]?.capital === true && /^(?:and|of|by|to|from|before|after)$/.test(c.tokens[c.from - 1]?.lower ?? '');
}

/** *in Jan*, *until Feb* with nothing behind it that would make it a name: *in Jan van Eyck's view*, *in Mar del Plata*. */
function isShort(c: Captures): boolean {
  return /^(?:|[,.;:!?)]|and|at|to|until|when|we|they|he|she|but)$/.test(c.after(1));
}

/** *May-June 2024*: one token. */
function monthsOf(c: Captures): Reading | undefined {
  const pair = c.number('monthPair') ?? 101;
  if (!c.tokens[c.from]?.capital) return undefined;
  const [first, last] = [Math.floor(pair / 100), pair % 100];
  const end = calendar(c, { month: last });
  return { kind: 'range', first: { ...end, month: first, ...(end.year !== undefined && first > last ? { year: end.year - 1 } : {}) }, last: end };
}
