import { patterns, shift } from '../build.ts';
import type { DayPart } from '../reading.ts';

/** *yesterday evening*, *today*, *tonight*, *last night*, *this morning*, *the day before yesterday*, *that day*, *the next day*. */
export const deicticDay = patterns(
  'deictic-day',
  [['{deictic} {part}?'], (c) => shift('day', c.number('deictic') ?? 0, 'published', { part: (c.text('part') ?? (c.tokens[c.from]?.lower === 'tonight' ? 'EV' : undefined)) as DayPart | undefined })],
  [['earlier|later {deictic}', 'earlier|later on {deictic}'], (c) => shift('day', c.number('deictic') ?? 0, 'published')],
  [['<for|ended|end|finish|finished> the day'], (c) => (/^(?:of|after|before|when|that)$/.test(c.after(1)) ? undefined : shift('day', 0, 'published'))],
  [['the day before yesterday'], () => shift('day', -2, 'published')],
  [['the day after tomorrow|tmrw', 'day after tomorrow'], () => shift('day', 2, 'published')],
  [['last night'], () => shift('day', -1, 'published', { part: 'NI' })],
  [['this {part}'], (c) => shift('day', 0, 'published', { part: c.text('part') as DayPart })],
  [['that day', 'the same day', 'that same day', 'that {part}'], (c) => shift('day', 0, 'text', { part: c.text('part') as DayPart | undefined })],
  [['the next day', 'the following day', 'the day after', 'the next {part}', 'the following {part}'], (c) => shift('day', 1, 'text', { part: c.text('part') as DayPart | undefined })],
  [['the previous day', 'the day before'], () => shift('day', -1, 'text')],
  [['<in> the {part}', '<overnight> {part}', 'overnight'], (c) => (c.text('part') ? { kind: 'clock', part: c.text('part') as DayPart } : { kind: 'clock', part: 'NI' })],
);
