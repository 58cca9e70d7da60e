import { calendar, fixed, patterns } from '../build.ts';
import type { Captures } from '../machine/grammar.ts';
import type { DayPart } from '../reading.ts';

/** *mercredi*, *ce mercredi*, *lundi dernier*, *dimanche soir*, *tous les lundis*. */
export const weekday = patterns(
  'weekday',
  [['{weekday} {part}?', '{weekday} dans l\'|la {part}', '{weekday} en fin de {part}'], (c) => (isDay(c) ? calendar(c) : undefined)],
  [['ce {weekday} {part}?'], (c) => calendar(c, { towards: 'this' })],
  [['{weekday} {last}', '{weekday} {part} {last}', '{weekday} de la semaine dernière'], (c) => calendar(c, { towards: 'last' })],
  [['{weekday} {next}', '{weekday} {part} {next}', '{weekday} en huit'], (c) => calendar(c, { towards: 'next' })],
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
