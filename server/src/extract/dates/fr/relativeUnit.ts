import { fixed, patterns, shift, unitOf } from '../build.ts';
import type { Captures } from '../machine/grammar.ts';
import type { TimexMod } from '../../facts.ts';
import type { Reading } from '../reading.ts';

/** *la semaine dernière*, *l'an prochain*, *ce mois-ci*, *cette année*, *ces dernières semaines*, *les trois prochains mois*. */
export const relativeUnit = patterns(
  'relative-unit',
  [["la|le|l' {unit} {last}"], (c) => at(c, -1)],
  [["la|le|l' {unit} {next}"], (c) => at(c, 1)],
  [['<au|du> {unit} {last}'], (c) => at(c, -1)],
  [['<au|du> {unit} {next}'], (c) => at(c, 1)],
  [['<du|le|ce|au|en|un> {unit}'], (c) => (c.text('unit') === 'weekend' && c.before(1) !== 'un' ? at(c, 0) : undefined)],
  [["la|le|l' {unit} suivante|suivant", "la|le|l' {unit} d' après"], (c) => at(c, 1, 'text')],
  [["la|le|l' {unit} précédente|précédent", "la|le|l' {unit} d' avant"], (c) => at(c, -1, 'text')],
  [['cette|ce|cet {unit} -ci?', 'cette|ce {unit} en? cours?', "<l'|le|la> {unit} en cours"], (c) => (c.after(1) === '-là' ? undefined : at(c, 0))],
  [['<dans> la {unit}', '<pour> la|le {unit}'], (c) => (/^$|^[.,;!?]$/.test(c.after(1)) ? loose(at(c, 0)) : undefined)],
  [['<le> reste de la|cette|l\'|ma|notre|son {unit}', '<le> reste du|de {unit}', '<le> reste de ce {unit}', "plus tard dans la|l'|le {unit}", 'plus tard cette|ce {unit}', 'plus tard dans cette {unit}'], (c) => edged(c, 'END')],
  [['plus tôt dans|cette|ce {unit}', "plus tôt dans la|l'|le|cette {unit}"], (c) => edged(c, 'START')],
  [['{unit} {next}', '{next} {unit}', '{unit} à venir'], (c) => looseAt(c, 1)],
  [['{unit} {last}', '{last} {unit}', '{unit} précédent|précédente'], (c) => looseAt(c, -1)],
  [["l'|la|le {unit} après le|la {next}"], (c) => at(c, 2)],
  [['{edge} <de> cette {unit}'], (c) => at(c, 0)],
  [['ces|les|des {last} {unit}', 'ces|les|des {amount} {last} {unit}', 'au? cours? des {amount}? {last} {unit}'], (c) => span(c, 'last')],
  [['ces|les|des {next} {unit}', 'ces|les|des {amount} {next} {unit}'], (c) => (c.number('amount') ? span(c, 'next') : fixed('DATE', 'FUTURE_REF'))],
  [['les? {amount} {unit} {last}', 'les? {amount} {unit} précédents|précédentes', 'les? {amount} {last} {unit}'], (c) => (c.number('amount') ? span(c, 'last') : undefined)],
  [['les? {amount} {unit} {next}', 'les? {amount} {unit} suivants|suivantes', 'les? {amount} {next} {unit}', '<dans> les {amount} {unit}', '<dans> les {amount} {unit} à venir', '<dans> les {amount} {next} {unit}'], (c) => (c.number('amount') ? pointed(span(c, 'next'), c) : undefined)],
  [['{last} {amount} {unit}'], (c) => (c.number('amount') && c.tokens[c.from]?.lower.startsWith('derni') === true ? span(c, 'last') : undefined)],
  [['le {last} {unit}'], (c) => (/^(?:quarter|half)$/.test(c.text('unit') ?? '') ? at(c, -1) : undefined)],
  [['le {next} {unit}'], (c) => (/^(?:quarter|half)$/.test(c.text('unit') ?? '') ? at(c, 1) : undefined)],
  [['ces derniers temps', 'ces temps -ci'], () => fixed('DATE', 'PAST_REF')],
);

/** Units smaller than a day are not told in this way; *le jour dernier* is no French. */
function at(c: Captures, by: number, from: 'published' | 'text' = 'published'): Reading | undefined {
  const unit = unitOf(c);
  const small = unit === 'second' || unit === 'minute' || unit === 'hour' || (unit === 'day' && by !== 0);
  return small ? undefined : shift(unit, by, from);
}

function loose(reading: Reading | undefined): Reading | undefined {
  return reading?.kind === 'shift' ? { ...reading, loose: true } : undefined;
}

/** Where dates are the nearest ones, *les 90 secondes suivantes* is the moment when they are over. */
function pointed(reading: Reading, c: Captures): Reading {
  const small = unitOf(c) === 'second' || unitOf(c) === 'minute' || unitOf(c) === 'hour';
  return reading.kind === 'span' && small ? { ...reading, nearest: shift(unitOf(c), reading.amount, 'published', { counted: true }) } : reading;
}

function span(c: Captures, towards: 'last' | 'next'): Reading {
  return { kind: 'span', unit: unitOf(c), amount: c.number('amount') ?? Number.NaN, towards };
}

function edged(c: Captures, mod: TimexMod): Reading | undefined {
  const reading = at(c, 0);
  return reading?.kind === 'shift' ? { ...reading, mod } : undefined;
}

/** *mois prochain* without its article: a note. */
function looseAt(c: Captures, by: number): Reading | undefined {
  return (c.tokens[c.to - 1]?.lower ?? '').endsWith('s') && c.text('unit') !== 'month' ? undefined : loose(at(c, by));
}
