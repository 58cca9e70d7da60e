import { calendar, modOf, patterns, shift, unitOf } from '../build.ts';
import type { Captures } from '../machine/grammar.ts';
import type { Reading } from '../reading.ts';

/** *la fin du mois*, *au début de la semaine*, *début de l'année*, *mi-journée* not. */
export const edgeOfUnit = patterns(
  'edge-of-unit',
  [["le|la|l'? {edge} du {unit}", "le|la|l'? {edge} de la|l' {unit}", "{edge} de|d' {unit}", '{edge} {unit}', '<au> {edge} du {unit}', "<au> {edge} de l'|la {unit}"], (c) => read(c, 0)],
  [["le|la|l'? {edge} du {unit} {last}", "le|la|l'? {edge} de la|l' {unit} {last}", "<au> {edge} de la|l'|du {unit} {last}"], (c) => read(c, -1)],
  [["le|la|l'? {edge} du {unit} {next}", "le|la|l'? {edge} de la|l' {unit} {next}"], (c) => read(c, 1)],
  [["le|la|l'? {edge} de cette|ce {unit}"], (c) => read(c, 0)],
  [["le|la|l'? {edge} de|d' {deictic}"], (c) => shift('day', c.number('deictic') ?? 0, 'published', { mod: modOf(c, 'edge') })],
  [["le|la|l'? {edge} du|de {weekday}", "le|la|l'? {edge} de ce|cette {weekday}"], (c) => ({ ...calendar(c), mod: modOf(c, 'edge') })],
  [["le|la|l'? {edge} de la|cette journée"], (c) => shift('day', 0, 'published', { mod: modOf(c, 'edge'), loose: true })],
);

function read(c: Captures, by: number): Reading | undefined {
  const unit = unitOf(c);
  if (unit !== 'week' && unit !== 'month' && unit !== 'year' && unit !== 'decade' && unit !== 'century') return undefined;
  return shift(unit, by, 'published', { mod: c.text('edge') as 'START' | 'MID' | 'END' });
}
