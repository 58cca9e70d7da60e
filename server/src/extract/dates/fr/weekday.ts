import { calendar, fixed, patterns } from '../build.ts';
import type { Captures } from '../machine/grammar.ts';
import type { DayPart } from '../reading.ts';

/** *mercredi*, *ce mercredi*, *lundi dernier*, *dimanche soir*, *tous les lundis*. */
export const weekday = patterns(
  'weekday',
  [['{weekday} {part}?', '{weekday} dans l\'|la {part}', '{weekday} en fin de {part}'], (c) => (isDay(c) ? calendar(c) : undefined)],
  [['ce {weekday} {part}?'], (c) => calendar(c, { towards: 'this' })],
  [['{weekday} {last}', '{weekday} {part} {last}'], (c) => calendar(c, { towards: 'last' })],
  [['{weekday} {next}', '{weekday} {part} {next}'], (c) => calendar(c, { towards: 'next' })],
  [['{weekday} de? la semaine {next}', '{weekday} en huit|8'], (c) => calendar(c, { week: 1 })],
  [['{weekday} de? la semaine {last}'], (c) => calendar(c, { week: -1 })],
  [['{weekday} de? cette semaine'], (c) => calendar(c, { week: 0 })],
  [['{weekday} en quinze|15'], (c) => calendar(c, { week: 2 })],
  [['tous les {weekday} {part}?', 'chaque {weekday} {part}?'], (c) => fixed('SET', `XXXX-WXX-${c.number('weekday')}${partOf(c)}`)],
);

function partOf(c: Captures): string {
  const part = c.text('part') as DayPart | undefined;
  return part ? `T${part}` : '';
}

/** Weekdays are written small: *Vendredi* inside a sentence is a name, *Dimanche* in front of one may be. */
function isDay(c: Captures): boolean {
  const first = c.tokens[c.from];
  if (!first?.capital || c.from === 0) return true;
  const previous = c.tokens[c.from - 1];
  return previous?.kind === 'punctuation' || !/^(?:le|du|de|d'|à|un|la)$/.test(previous?.lower ?? '');
}
