import { fixed, inNotes, patterns, period, shift, unitOf } from '../build.ts';
import type { Captures } from '../machine/grammar.ts';
import type { Reading, Unit } from '../reading.ts';
import type { TimexMod } from '../../facts.ts';

/** *last week*, *next year*, *this month*, *the past three months*, *the following week*, *later this year*, *that year*. */
export const relativeUnit = patterns(
  'relative-unit',
  [['the? last {unit}'], (c) => at(c, -1) ?? noted(c, -1)],
  [['the? next {unit}', 'the? coming {unit}', 'the? upcoming {unit}'], (c) => at(c, 1) ?? noted(c, 1)],
  [['this {unit}', 'the? current {unit}'], (c) => at(c, 0)],
  [['the entire|whole|full {unit}'], (c) => at(c, 0, 'text')],
  [['<by|at|since|until|around|before> that time'], () => shift('day', 0, 'text')],
  [['this past {unit}'], (c) => at(c, -1)],
  [['the {unit} after next'], (c) => at(c, 2)],
  [['the? rest of the|this|my|our {unit}', 'the? rest of {unit}', 'later in the {unit}', 'the? rest the {unit}'], (c) => edged(c, 'END')],
  [['earlier in the {unit}'], (c) => edged(c, 'START')],
  [['eod|eow|eom|eoy', 'the eod|eow|eom|eoy'], (c) => shift(ENDS[c.tokens[c.to - 1]?.lower ?? ''] ?? 'day', 0, 'published', { mod: 'END', loose: true })],
  [['the {unit}', '{unit}'], (c) => (c.text('unit') === 'weekend' && !(c.tokens[c.to - 1]?.lower ?? '').endsWith('s') ? looseUnit(c) : undefined)],
  [['previous {unit}', 'earlier previous {unit}'], (c) => looseAt(c, -1)],
  [['<throughout|over|during|for> the {unit}'], (c) => (c.text('unit') === 'weekend' ? at(c, 0) : undefined)],
  [['the same {unit} a year ago', 'the same {unit} a year earlier', 'the same {unit} last year', 'the same {unit} of last year', 'the same {unit} of the last|previous year'], (c) => shift('month', -12, c.text('unit') === 'month' ? 'text' : 'published')],
  [['the same period a year ago', 'the same period a year earlier', 'the same period last year', 'the same period of the? last|previous year'], () => shift('year', -1, 'published')],
  [['earlier this {unit}'], (c) => at(c, 0, 'published', 'START')],
  [['later this {unit}'], (c) => at(c, 0, 'published', 'END')],
  [['earlier last {unit}'], (c) => at(c, -1)],
  [['early last {unit}'], (c) => at(c, -1, 'published', 'START')],
  [['late|later last {unit}'], (c) => at(c, -1, 'published', 'END')],
  [['early next {unit}'], (c) => at(c, 1, 'published', 'START')],
  [['late next {unit}'], (c) => at(c, 1, 'published', 'END')],
  [['the following {unit}'], (c) => at(c, 1, 'text')],
  [['the previous {unit}', 'the {unit} before'], (c) => at(c, -1, 'text')],
  [['that {unit}', 'the same {unit}', 'that same {unit}'], (c) => at(c, 0, 'text')],
  [['the? {edge} of the|this {unit}', "{unit} 's end"], (c) => at(c, 0, 'published', (c.text('edge') ?? 'END') as TimexMod)],
  [['year-end', 'the year-end', '<by|at> year end'], (c) => (c.tokens[c.from - 1]?.lower === 'by' || c.tokens[c.from - 1]?.lower === 'at' ? shift('year', 0, 'published', { mod: 'END' }) : undefined)],
  [['the? {edge} of last {unit}'], (c) => at(c, -1, 'published', c.text('edge') as TimexMod)],
  [['the? {edge} of next {unit}'], (c) => at(c, 1, 'published', c.text('edge') as TimexMod)],
  [['{edge} of past|previous {unit}'], (c) => at(c, -1, 'published', c.text('edge') as TimexMod)],
  [['{edge} of coming|following|upcoming {unit}', '{edge} of the coming|upcoming {unit}'], (c) => at(c, 1, 'published', c.text('edge') as TimexMod)],
  [['{edge} of the past|previous {unit}'], (c) => at(c, -1, 'text', c.text('edge') as TimexMod)],
  [['{edge} of the following {unit}'], (c) => at(c, 1, 'text', c.text('edge') as TimexMod)],
  [['{edge} of the? current {unit}'], (c) => at(c, 0, 'published', c.text('edge') as TimexMod)],
  [['{edge} of {unit}'], (c) => edgeInNotes(c)],
  [['previous {amount} {unit}'], (c) => span(c)],
  [['the? last|past {amount}? {unit}', 'the? next|coming {amount} {unit}', 'recent {unit}', 'upcoming {amount} {unit}', '{amount} upcoming {unit}'], (c) => (c.number('amount') === undefined && !c.text('unit') ? undefined : span(c))],
);

const ENDS: Readonly<Record<string, Unit>> = { eod: 'day', eow: 'week', eom: 'month', eoy: 'year' };

function edged(c: Captures, mod: TimexMod): Reading | undefined {
  const unit = unitOf(c);
  return unit === 'day' ? inNotes(shift('day', 0, 'published', { mod })) : at(c, 0, 'published', mod);
}

/** *at the end of month*: only notes leave the article out. */
function edgeInNotes(c: Captures): Reading | undefined {
  const reading = at(c, 0, 'published', c.text('edge') as TimexMod);
  return reading?.kind === 'shift' ? { ...reading, loose: true } : undefined;
}

function looseUnit(c: Captures): Reading {
  return inNotes(shift(unitOf(c), 0, 'published'));
}

function looseAt(c: Captures, by: number): Reading | undefined {
  const reading = at(c, by);
  return reading?.kind === 'shift' ? { ...reading, loose: true } : undefined;
}

function at(c: Captures, by: number, from: 'published' | 'text' = 'published', mod?: TimexMod): Reading | undefined {
  const unit = unitOf(c);
  if (unit === 'second' || unit === 'minute' || unit === 'hour' || unit === 'day' || (c.tokens[c.to - 1]?.lower ?? '').endsWith('s')) return undefined;
  const reading = shift(unit, by, from, { mod });
  return from === 'published' && by !== 0 && mod === undefined ? { ...reading, nearest: { ...reading, counted: true } } : reading;
}

/** *last day*, *next hour*: only notes point with them. */
function noted(c: Captures, by: number): Reading | undefined {
  const unit = unitOf(c);
  return unit === 'day' || unit === 'hour' || unit === 'minute' ? inNotes(shift(unit, by, 'published')) : undefined;
}

/** A length in news, the days themselves in a narrative; where dates are the nearest, *the next two weeks* is a point two weeks ahead. */
function span(c: Captures): Reading | undefined {
  const amount = c.number('amount');
  const unit = unitOf(c);
  const words = c.tokens.slice(c.from, c.to).map((token) => token.lower);
  const plural = (words.at(-1) ?? '').endsWith('s');
  const by = words.includes('last') || words.includes('past') || words.includes('previous') ? -1 : words.includes('recent') ? 0 : 1;
  if (by === 0) return fixed('DURATION', period(amount ?? Number.NaN, unit));
  if (amount === undefined && !plural && !words.includes('past')) return undefined;
  const count = amount ?? (plural ? Number.NaN : 1);
  const point = Number.isNaN(count) ? undefined : shift(unit, by * count, 'published', { counted: true });
  if (words.includes('upcoming') && point) return { ...fixed('DURATION', period(count, unit)), narrative: point };
  return { kind: 'span', unit, amount: count, towards: by < 0 ? 'last' : 'next', nearest: point };
}
