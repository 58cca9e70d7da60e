import { patterns, shift } from '../build.ts';
import type { Captures } from '../machine/grammar.ts';
import type { DayPart } from '../reading.ts';

/** *hier soir*, *avant-hier*, *aujourd'hui*, *demain matin*, *ce jour*, *ce matin*, *cette nuit*. */
export const deicticDay = patterns(
  'deictic-day',
  [['{deictic} {part}?', '{deictic} dans la {part}'], (c) => shift('day', c.number('deictic') ?? 0, 'published', { part: c.text('part') as DayPart | undefined })],
  [['{part} d\' {deictic}', 'la {part} d\' {deictic}', 'journée d\' {deictic}'], (c) => shift('day', c.number('deictic') ?? 0, 'published', { part: c.text('part') as DayPart | undefined })],
  [['ce jour <,|.|;|)>', 'de nos jours'], (c) => (c.tokens[c.from]?.lower === 'de' ? undefined : shift('day', 0, 'published'))],
  [['ce|cet|cette {part}'], (c) => (isToday(c) ? shift('day', 0, 'published', { part: c.text('part') as DayPart | undefined }) : undefined)],
);

/** *ce soir-là* points into the text; *ce midi* at noon is a time of its own. */
function isToday(c: Captures): boolean {
  return c.after(1) !== '-là';
}
