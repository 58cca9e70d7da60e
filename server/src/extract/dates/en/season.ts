import { calendar, inNotes, patterns } from '../build.ts';
import type { TimexMod } from '../../facts.ts';
import type { Captures } from '../machine/grammar.ts';
import type { Reading } from '../reading.ts';

/** *summer 2024*, *last summer*, *this winter*, *in the spring*, *the third quarter of 2024*. */
export const season = patterns(
  'season',
  [['the? {season} of? {year}'], (c) => calendar(c)],
  [['last {season}'], (c) => calendar(c, { towards: 'last' })],
  [['next {season}'], (c) => calendar(c, { towards: 'next' })],
  [['this {season}'], (c) => calendar(c, { towards: 'this' })],
  [['<in> the {season}'], (c) => (c.after(1) === '' || c.after(1) === ';' ? calendar(c) : undefined)],
  [['<in> the {season} <,|.|and|of>'], (c) => (c.tokens[c.to - 1]?.lower === 'fall' && c.after(1) === 'of' ? undefined : calendar(c))],
  [['the? {ordinal} quarter of {year}', 'the? {ordinal} quarter'], (c) => part(c, 'quarter', 4)],
  [['the? {ordinal} quarter of last|this|next year'], (c) => ofYear(c, 'quarter', 4)],
  [['the? {ordinal} half of last|this|next year'], (c) => ofYear(c, 'half', 2)],
  [['{season} of last|this|next year'], (c) => calendar(c, { yearBy: yearBy(c) })],
  [['{quarterName} of? ,? {year}', '{year} -? {quarterName}', '{year} - {quarterName}'], (c) => calendar(c, { quarter: c.number('quarterName') })],
  [['{quarterWord}', '{quarterWord} {year}', '{year} {quarterWord}'], (c) => calendar(c, { quarter: c.number('quarterWord') })],
  [['{quarterName}', '{quarterName} of? last|this|next year'], (c) => ofNamed(c)],
  [['{halfName} of? {year}', '{year} -? {halfName}'], (c) => calendar(c, { half: c.number('halfName') })],
  [['{ordinal} quarter|qtr ,? of? {year}', 'the? {ordinal} qtr of {year}', 'the {ordinal} qtr'], (c) => part(c, 'quarter', 4)],
  [['{ordinal} quarter|qtr', '{ordinal} half'], (c) => (c.tokens.length < 4 ? noted(c) : undefined)],
  [['the? {ordinal} quarter last|this|next year'], (c) => ofYear(c, 'quarter', 4)],
  [["last|this|next year 's {ordinal} quarter"], (c) => calendar(c, { quarter: c.number('ordinal'), yearBy: c.tokens[c.from]?.lower === 'last' ? -1 : c.tokens[c.from]?.lower === 'next' ? 1 : 0 })],
  [['the? {season} of {wordYear}', '{season} {wordYear}'], (c) => calendar(c, { year: c.number('wordYear') })],
  [['current {season}'], (c) => calendar(c, { towards: 'this' })],
  [['{edge} {season} {year}?', '{edge} {season} of {year}'], (c) => calendar(c, { mod: c.text('edge') as TimexMod })],
  [['the? {ordinal} half of {year}'], (c) => part(c, 'half', 2)],
);

function ofYear(c: Captures, name: 'quarter' | 'half', parts: number): Reading | undefined {
  const ordinal = Number(c.number('ordinal'));
  return ordinal <= parts ? calendar(c, { [name]: ordinal, yearBy: yearBy(c) }) : undefined;
}

/** What stands before *year* at the end. */
export function yearBy(c: Captures): number {
  const word = c.tokens[c.to - 2]?.lower;
  return word === 'last' ? -1 : word === 'next' ? 1 : 0;
}

/** *a third quarter* of something else is no date: without a year only the first to fourth with *the*. */
function part(c: Captures, name: 'quarter' | 'half', parts: number): Reading | undefined {
  const ordinal = Number(c.number('ordinal'));
  return ordinal <= parts && (c.number('year') !== undefined || c.tokens[c.from]?.lower === 'the') ? calendar(c, { [name]: ordinal }) : undefined;
}

/** *Q3* alone: the one of the year, as its tense says; *Q3 next year*. */
function ofNamed(c: Captures): Reading | undefined {
  const quarter = c.number('quarterName');
  if (c.tokens[c.to - 1]?.lower === 'year') return calendar(c, { quarter, yearBy: yearBy(c) });
  return c.tokens[c.from]?.capital ? calendar(c, { quarter }) : { ...calendar(c, { quarter }), loose: true };
}

function noted(c: Captures): Reading | undefined {
  const half = c.tokens[c.to - 1]?.lower === 'half';
  const ordinal = Number(c.number('ordinal'));
  return ordinal <= (half ? 2 : 4) ? inNotes(calendar(c, { [half ? 'half' : 'quarter']: ordinal })) : undefined;
}
