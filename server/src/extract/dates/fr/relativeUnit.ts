import { fixed, patterns, period, shift, unitOf } from '../build.ts';
import type { Captures } from '../machine/grammar.ts';
import type { Reading } from '../reading.ts';

/** *la semaine dernière*, *l'an prochain*, *ce mois-ci*, *cette année*, *ces dernières semaines*, *les trois prochains mois*. */
export const relativeUnit = patterns(
  'relative-unit',
  [["la|le|l' {unit} {last}"], (c) => at(c, -1)],
  [["la|le|l' {unit} {next}"], (c) => at(c, 1)],
  [['<du|le|ce|au|en|un> {unit}'], (c) => (c.text('unit') === 'weekend' && c.before(1) !== 'un' ? at(c, 0) : undefined)],
  [["la|le|l' {unit} suivante|suivant", "la|le|l' {unit} d' après"], (c) => at(c, 1, 'text')],
  [["la|le|l' {unit} précédente|précédent", "la|le|l' {unit} d' avant"], (c) => at(c, -1, 'text')],
  [['cette|ce|cet {unit} -ci?', 'cette|ce {unit} en? cours?', "<l'|le|la> {unit} en cours"], (c) => (c.after(1) === '-là' ? undefined : at(c, 0))],
  [['{edge} <de> cette {unit}'], (c) => at(c, 0)],
  [['ces|les|des {last} {unit}', 'ces|les|des {amount} {last} {unit}', 'au? cours? des {amount}? {last} {unit}'], (c) => span(c)],
  [['ces|les|des {next} {unit}', 'ces|les|des {amount} {next} {unit}'], (c) => (c.number('amount') ? span(c) : fixed('DATE', 'FUTURE_REF'))],
  [['ces derniers temps', 'ces temps -ci'], () => fixed('DATE', 'PAST_REF')],
);

/** Units smaller than a day are not told in this way; *le jour dernier* is no French. */
function at(c: Captures, by: number, from: 'published' | 'text' = 'published'): Reading | undefined {
  const unit = unitOf(c);
  const small = unit === 'second' || unit === 'minute' || unit === 'hour' || (unit === 'day' && by !== 0);
  return small ? undefined : shift(unit, by, from);
}

function span(c: Captures): Reading {
  return fixed('DURATION', period(c.number('amount') ?? Number.NaN, unitOf(c)));
}
