import { calendar, inNotes, patterns, rangeOf } from '../build.ts';
import type { Captures } from '../machine/grammar.ts';
import type { Reading } from '../reading.ts';

/** *the 20th of next month*, *the 15th of this month*, *the second Monday of last month*; in notes also *the 24th* and *the 24*. */
export const bareDay = patterns(
  'bare-day',
  [['<the>? {day} of last|this|next month', '<the>? {day} day of last|this|next month'], (c) => calendar(c, { monthBy: monthBy(c) })],
  [['the? {first:day} to|through|-|until|and the? {day} of? last|this|next month', '<between> the {first:day} and the? {day} of? last|this|next month'], (c) => rangeOf({ day: c.number('first') }, calendar(c, { monthBy: monthBy(c) }))],
  [['<between> the {first:day} and the? {day}', '<from> the {first:day} to|until|through the? {day}'], (c) => (isAlone(c) ? loosely(rangeOf({ day: c.number('first') }, calendar(c))) : undefined)],
  [['<the>? {ordinal} {weekday} of last|this|next month'], (c) => ofMonth(c, Number(c.number('ordinal')))],
  [['<the>? last {weekday} of last|this|next month'], (c) => ofMonth(c, -1)],
  [['<the> {day}', '<on> the {day}'], (c) => (isAlone(c) ? inNotes(calendar(c)) : undefined)],
);

function loosely(reading: Reading): Reading {
  return reading.kind === 'range' ? { ...reading, loose: true } : reading;
}

function ofMonth(c: Captures, nth: number): Reading {
  return calendar(c, { nth, monthBy: monthBy(c) });
}

function monthBy(c: Captures): number {
  const word = c.tokens[c.to - 2]?.lower;
  return word === 'last' ? -1 : word === 'next' ? 1 : 0;
}

/** *the 24 hours*, *the 24th minute*: a noun follows; *the first* and *the one* are no days. */
function isAlone(c: Captures): boolean {
  return /^\d/.test(c.tokens[c.to - 1]?.text ?? '') && /^(?:|[,.;!?)]|at|from|in|by|for)$/.test(c.after(1));
}
