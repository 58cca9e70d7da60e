import { weekdays } from '../../../locales/en/calendar.ts';
import { calendar, inNotes, modOf, patterns, shift } from '../build.ts';
import type { Captures } from '../machine/grammar.ts';
import type { DayPart, Reading } from '../reading.ts';

/** *early Tuesday morning*, *late on Thursday*, *the evening of March 12*, *at dawn*, *mid-morning*, *late afternoon*, *in the early hours of Saturday*, *Wednesday's early hours*. */
export const partOfDay = patterns(
  'part-of-day',
  [['early|late {weekday} {part}?', 'early|late on {weekday} {part}?', 'early|late {weekday} {month} {day} ,? {year}?'], (c) => ofDay(c, modAt(c))],
  [['early|late {deictic} {part}?', 'early|late this {part}'], (c) => shift('day', c.number('deictic') ?? 0, 'published', { part: partOf(c), mod: modAt(c) })],
  [['early|late last night'], (c) => shift('day', -1, 'published', { part: 'NI', mod: modAt(c) })],
  [['the {part} of {weekday}', 'the {part} of {weekday} ,? {month} {day} ,? {year}?', 'the {part} of the? {day} of? {month} ,? {year}?', 'the {part} of {month} {day} ,? {year}?', '{part} of the? {day} of? {month} ,? {year}?', '{weekday} in the {part}'], (c) => ofDay(c, undefined)],
  [['the early|small hours of {weekday}', 'the early|small hours of {month} {day} ,? {year}?', 'the early|small hours of {weekday} morning', "{weekday} 's early|small hours"], (c) => ({ ...calendar(c), part: 'MO', mod: 'START' })],
  [['<at|before|by|until|since> dawn|daybreak|sunrise|daylight', '<in> the early|small hours'], () => ({ kind: 'clock', part: 'MO', mod: 'START' })],
  [['<at|before|by|until|after> dusk|sunset|nightfall'], () => ({ kind: 'clock', part: 'EV', mod: 'START' })],
  [['{edge} - {part}', '{midPart}', '{edge} {part}', 'the {edge} {part}', '<in> the {edge} of the {part}', 'the {edge} of the {part}'], (c) => edged(c)],
  [['{weekday} am|pm', '{deictic} am|pm', '{month} {day} am|pm'], halfOfDay],
  [['{edgePart}', '<in> the {edgePart}', 'the {edgePart}'], joinedPart],
  [['the? {edge} of {deictic}'], (c) => shift('day', c.number('deictic') ?? 0, 'published', { mod: modOf(c, 'edge') })],
  [['the? {edge} of the|this? {weekday}'], (c) => ({ ...calendar(c), mod: modOf(c, 'edge') })],
  [['the? {edge} of the day'], (c) => shift('day', 0, 'published', { mod: modOf(c, 'edge'), loose: true })],
  [['the {part}', '{part}'], (c) => (c.tokens.length < 4 ? { kind: 'clock', part: partOf(c), loose: true } : undefined)],
  [['lunch', 'lunchtime', 'at lunch', 'lunch time'], (c) => (c.to - c.from <= 2 && c.tokens.length < 7 ? { kind: 'clock', part: 'MI', loose: true } : undefined)],
);

/** *Tuesday AM*, *today pm*: only notes write so. */
function halfOfDay(c: Captures): Reading | undefined {
  const part = c.tokens[c.to - 1]?.lower === 'am' ? 'MO' : 'AF';
  const by = c.number('deictic');
  return by === undefined ? inNotes({ ...calendar(c), part }) : inNotes(shift('day', by, 'published', { part }));
}

/** *early-morning*, where no noun follows: *an early-morning raid* tells of a raid. */
function joinedPart(c: Captures): Reading | undefined {
  const [mod, part] = (c.text('edgePart') ?? '').split(' ');
  if (/^[a-z]{3,}$/.test(c.after(1)) && !/^(?:and|when|after|before|with|the|for|but|that|of)$/.test(c.after(1)) && !(c.after(1) in weekdays)) return undefined;
  return { kind: 'clock', part: part as DayPart, mod: mod as 'START' | 'END' };
}

function ofDay(c: Captures, mod: 'START' | 'END' | undefined): Reading | undefined {
  const first = c.tokens.slice(c.from, c.to).find((token) => token.capital || /day|tomorrow|night/.test(token.lower));
  return first ? { ...calendar(c), ...(mod ? { mod } : {}) } : undefined;
}

function modAt(c: Captures): 'START' | 'END' {
  return c.tokens[c.from]?.lower === 'early' ? 'START' : 'END';
}

function partOf(c: Captures): DayPart | undefined {
  return c.text('part') as DayPart | undefined;
}

/** *late night* before a noun is a kind of show. */
function edged(c: Captures): Reading | undefined {
  const part = (c.text('part') ?? c.text('midPart')) as DayPart;
  const mod = c.text('midPart') ? 'MID' : modOf(c, 'edge');
  if (/^[a-z]{3,}$/.test(c.after(1)) && part === 'NI' && !/^(?:and|when|after|before|with|the|for|but|that)$/.test(c.after(1))) return undefined;
  return { kind: 'clock', part, mod };
}
