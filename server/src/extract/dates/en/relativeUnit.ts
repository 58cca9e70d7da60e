import { fixed, patterns, period, shift, unitOf } from '../build.ts';
import type { Captures } from '../machine/grammar.ts';
import type { Reading } from '../reading.ts';
import type { TimexMod } from '../../facts.ts';

/** *last week*, *next year*, *this month*, *the past three months*, *the following week*, *later this year*, *that year*. */
export const relativeUnit = patterns(
  'relative-unit',
  [['the? last {unit}'], (c) => at(c, -1)],
  [['the? next {unit}', 'the? coming {unit}'], (c) => at(c, 1)],
  [['this {unit}', 'the? current {unit}'], (c) => at(c, 0)],
  [['earlier this {unit}'], (c) => at(c, 0, 'published', 'START')],
  [['later this {unit}'], (c) => at(c, 0, 'published', 'END')],
  [['earlier|late|later last {unit}'], (c) => at(c, -1)],
  [['early|late next {unit}'], (c) => at(c, 1)],
  [['the following {unit}'], (c) => at(c, 1, 'text')],
  [['the previous {unit}', 'the {unit} before'], (c) => at(c, -1, 'text')],
  [['that {unit}', 'the same {unit}', 'that same {unit}'], (c) => at(c, 0, 'text')],
  [['the? {edge} of the|this {unit}', "{unit} 's end", 'year-end'], (c) => (c.text('unit') ? at(c, 0, 'published', (c.text('edge') ?? 'END') as TimexMod) : undefined)],
  [['the? {edge} of last {unit}'], (c) => at(c, -1, 'published', c.text('edge') as TimexMod)],
  [['the? {edge} of next {unit}'], (c) => at(c, 1, 'published', c.text('edge') as TimexMod)],
  [['the? last|past {amount}? {unit}', 'the? next|coming {amount} {unit}', 'recent {unit}'], (c) => (c.number('amount') === undefined && !c.text('unit') ? undefined : span(c))],
);

function at(c: Captures, by: number, from: 'published' | 'text' = 'published', mod?: TimexMod): Reading | undefined {
  const unit = unitOf(c);
  if (unit === 'second' || unit === 'minute' || unit === 'hour' || unit === 'day' || (c.tokens[c.to - 1]?.lower ?? '').endsWith('s')) return undefined;
  return shift(unit, by, from, { mod });
}

function span(c: Captures): Reading | undefined {
  const amount = c.number('amount');
  const plural = (c.tokens[c.to - 1]?.lower ?? '').endsWith('s');
  if (amount === undefined && !plural) return c.tokens[c.from + 1]?.lower === 'past' || c.tokens[c.from]?.lower === 'past' ? fixed('DURATION', period(1, unitOf(c))) : undefined;
  return fixed('DURATION', period(amount ?? Number.NaN, unitOf(c)));
}
