import { fixed, patterns, period, unitOf } from '../build.ts';
import type { Captures } from '../machine/grammar.ts';
import type { Reading } from '../reading.ts';

/** *annuel*, *chaque année*, *tous les deux ans*, *tous les jours*, *trois fois par semaine*. */
export const recurrence = patterns(
  'recurrence',
  [['{recurrence}'], readAdjective],
  [['chaque {unit}', 'tous|toutes les {unit}'], (c) => fixed('SET', period(1, unitOf(c)))],
  [['tous|toutes les {amount} {unit}'], (c) => fixed('SET', period(c.number('amount') ?? 1, unitOf(c)))],
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
