import { every, fixed, patterns, period, unitOf } from '../build.ts';
import { two } from '../calendar.ts';
import type { Captures } from '../machine/grammar.ts';
import type { Reading } from '../reading.ts';

/** *annuel*, *chaque année*, *tous les deux ans*, *tous les jours*, *trois fois par semaine*. */
export const recurrence = patterns(
  'recurrence',
  [['<le> {day} de chaque mois'], (c) => every(fixed('SET', `XXXX-XX-${two(c.number('day') ?? 0)}`))],
  [['{recurrence}'], readAdjective],
  [['tous les quinze jours', 'tous les 15 jours'], () => every(fixed('SET', 'P2W'))],
  [['chaque {unit}', 'tous|toutes les {unit}'], (c) => every(fixed('SET', period(1, unitOf(c))))],
  [['tous|toutes les {amount} {unit}'], (c) => every(fixed('SET', period(c.number('amount') ?? 1, unitOf(c))))],
  [['{times:number} fois par {unit}', '{times:number} fois chaque {unit}', "{times:number} fois l' an"], (c) => ({ ...fixed('SET', c.tokens[c.to - 1]?.lower === 'an' ? 'P1Y' : period(1, unitOf(c))), freq: `${c.number('times')}X` })],
  [['plusieurs fois par {unit}'], (c) => fixed('SET', period(1, unitOf(c)))],
  [['chaque {season}', 'tous les {season}'], (c) => every(fixed('SET', `XXXX-${c.text('season')}`))],
  [['chaque {month}', 'tous les mois de|d\' {month}'], (c) => every(fixed('SET', `XXXX-${two(c.number('month') ?? 1)}`))],
  [['{day} {month} de chaque année', 'chaque {day} {month}', 'tous les {day} {month}'], (c) => every(fixed('SET', `XXXX-${two(c.number('month') ?? 1)}-${two(c.number('day') ?? 1)}`))],
  [['le {ordinal} {weekday} de chaque mois', 'le {ordinal} {weekday} du mois <,|.|à>', 'chaque {ordinal} {weekday} du mois'], (c) => (c.tokens.slice(c.from, c.to).some(({ lower }) => lower === 'chaque') ? every(fixed('SET', `XXXX-XX-WXX-${c.number('weekday')}-#${c.number('ordinal')}`)) : undefined)],
  [['<sauf|excepté|hormis> <le> {weekday}'], (c) => every(fixed('SET', `XXXX-WXX-${c.number('weekday')}`))],
  [['par an|jour|semaine|mois|heure'], (c) => (c.tokens[c.to - 1]?.lower === 'an' ? fixed('SET', 'P1Y') : fixed('SET', PER[c.tokens[c.to - 1]?.lower ?? ''] ?? 'P1D'))],
);

const PER: Readonly<Record<string, string>> = { jour: 'P1D', semaine: 'P1W', mois: 'P1M', heure: 'PT1H' };

/** *le quotidien britannique* is a newspaper, *son quotidien* a life. */
function readAdjective(c: Captures): Reading | undefined {
  const word = c.tokens[c.from]?.lower ?? '';
  const noun = /^(?:quotidien|quotidiens|hebdomadaire|hebdomadaires|mensuel|mensuels|trimestriel|annuel|biennale|bisannuel)$/.test(word);
  if (noun && /^(?:le|un|du|au|ce|les|des|son|leur|leurs|l'|d'|de|au|aux|grand|mon|notre|deux|plusieurs|même|célèbre|premier|la|une)$/.test(c.before(1))) return undefined;
  return fixed('SET', c.text('recurrence') ?? 'P1Y');
}
