import { calendar, patterns } from '../build.ts';
import type { Captures } from '../machine/grammar.ts';
import type { Reading } from '../reading.ts';

/** *summer 2024*, *last summer*, *this winter*, *in the spring*, *the third quarter of 2024*. */
export const season = patterns(
  'season',
  [['the? {season} of? {year}'], (c) => calendar(c)],
  [['last {season}'], (c) => calendar(c, { towards: 'last' })],
  [['next {season}'], (c) => calendar(c, { towards: 'next' })],
  [['this {season}'], (c) => calendar(c, { towards: 'this' })],
  [['<in> the {season} <,|.|and|of>'], (c) => (c.tokens[c.to - 1]?.lower === 'fall' && c.after(1) === 'of' ? undefined : calendar(c))],
  [['the? {ordinal} quarter of {year}', 'the? {ordinal} quarter'], (c) => part(c, 'quarter', 4)],
  [['the? {ordinal} quarter of last|this|next year'], (c) => ofYear(c, 'quarter', 4)],
  [['the? {ordinal} half of last|this|next year'], (c) => ofYear(c, 'half', 2)],
  [['{season} of last|this|next year'], (c) => calendar(c, { yearBy: yearBy(c) })],
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
