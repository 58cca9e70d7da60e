import { patterns, shift, unitOf } from '../build.ts';
import type { Captures } from '../machine/grammar.ts';
import type { DayPart } from '../reading.ts';

/** *hier soir*, *avant-hier*, *aujourd'hui*, *demain matin*, *ce jour*, *ce matin*, *cette nuit*. */
export const deicticDay = patterns(
  'deictic-day',
  [['{deictic} {part}?', '{deictic} dans la {part}'], (c) => shift('day', c.number('deictic') ?? 0, 'published', { part: c.text('part') as DayPart | undefined })],
  [['avant hier', 'avant - hier'], () => shift('day', -2, 'published')],
  [['après demain', 'apres demain', 'apres-demain'], () => shift('day', 2, 'published')],
  [['{amount} {unit} avant {deictic}'], (c) => countedFrom(c, -1)],
  [['{amount} {unit} après {deictic}', '{amount} {unit} après {anaphoric}'], (c) => countedFrom(c, 1)],
  [['la nuit {last}', 'la {part} {last}'], (c) => shift('day', -1, 'published', { part: c.text('part') as DayPart | undefined ?? 'NI' })],
  [['la nuit {next}'], () => shift('day', 0, 'published', { part: 'NI', ahead: true })],
  [["la nuit suivante", "la nuit d' après"], () => shift('day', 1, 'text', { part: 'NI' })],
  [["la nuit précédente", "la nuit d' avant"], () => shift('day', -1, 'text', { part: 'NI' })],
  [['tôt {deictic} {part}?'], (c) => shift('day', c.number('deictic') ?? 0, 'published', { part: c.text('part') as DayPart | undefined, mod: 'START' })],
  [['tard {deictic} {part}?'], (c) => shift('day', c.number('deictic') ?? 0, 'published', { part: c.text('part') as DayPart | undefined, mod: 'END' })],
  [['ma journée'], () => shift('day', 0, 'published', { loose: true })],
  [['maintenant', 'en ce moment même'], () => shift('second', 0, 'published')],
  [['{part} d\' {deictic}', 'la {part} d\' {deictic}', 'journée d\' {deictic}'], (c) => shift('day', c.number('deictic') ?? 0, 'published', { part: c.text('part') as DayPart | undefined })],
  [['ce jour <,|.|;|)>', 'de nos jours'], (c) => (c.tokens[c.from]?.lower === 'de' ? undefined : shift('day', 0, 'published'))],
  [['ce|cet|cette {part}'], (c) => (isToday(c) ? shift('day', 0, 'published', { part: c.text('part') as DayPart | undefined }) : undefined)],
);

/** *deux jours avant hier*. */
function countedFrom(c: Captures, sign: 1 | -1): ReturnType<typeof shift> | undefined {
  const amount = c.number('amount') ?? Number.NaN;
  return Number.isNaN(amount) ? undefined : shift(unitOf(c), sign * amount, 'text', { base: shift('day', c.number('deictic') ?? c.number('anaphoric') ?? 0, 'published'), counted: true });
}

/** *ce soir-là* points into the text; *ce midi* at noon is a time of its own. */
function isToday(c: Captures): boolean {
  return c.after(1) !== '-là';
}
