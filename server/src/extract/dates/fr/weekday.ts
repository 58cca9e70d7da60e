import { calendar, every, fixed, patterns, rangeOf } from '../build.ts';
import type { Captures } from '../machine/grammar.ts';
import type { DayPart } from '../reading.ts';

/** *mercredi*, *ce mercredi*, *lundi dernier*, *dimanche soir*, *tous les lundis*. */
export const weekday = patterns(
  'weekday',
  [["<jusqu'> <à> {weekday} {part}?", "<d'> <ici> <à>? {weekday} {part}?"], (c) => (isDay(c) && !isTold(c) ? calendar(c, { beyond: 0 }) : undefined)],
  [['{weekday} {part}?', '{weekday} dans l\'|la {part}', '{weekday} en fin de {part}'], (c) => (isDay(c) ? calendar(c) : undefined)],
  [["la? {part} de|du {weekday}", "l'? {part} de|du {weekday}", "la|l'? {part} du {day} {month} {year}?", "la|l'? {part} de|du {weekday} {day} {month} {year}?"], (c) => (c.text('part') === 'NI' || c.tokens[c.from]?.lower === 'midi' ? undefined : calendar(c))],
  [['tôt {weekday} {part}', 'tôt ce {weekday} {part}?', '{weekday} {part} , tôt'], (c) => calendar(c, { mod: 'START' })],
  [['tard {weekday} {part}', 'tard ce {weekday} {part}?'], (c) => calendar(c, { mod: 'END' })],
  [['{weekdayPair}'], (c) => rangeOf({ weekday: Math.floor((c.number('weekdayPair') ?? 101) / 100) }, { weekday: (c.number('weekdayPair') ?? 101) % 100 })],
  [['ce|cet|cette {weekday} {part}?'], (c) => calendar(c, { towards: 'this' })],
  [['{weekday} {last}', '{weekday} {part} {last}'], (c) => calendar(c, { towards: 'last' })],
  [['{weekday} {next}', '{weekday} {part} {next}'], (c) => calendar(c, { towards: 'next' })],
  [['{weekday} de? la semaine {next}'], (c) => calendar(c, { week: 1 })],
  [["{weekday} de? la semaine d' après", '{weekday} de? la semaine suivante'], (c) => calendar(c, { week: 1, from: 'text' })],
  [['{weekday} suivant|suivante', '{weekday} à venir'], (c) => calendar(c, { towards: 'next', from: 'text' })],
  [['{weekday} précédent|précédente'], (c) => calendar(c, { towards: 'last', from: 'text' })],
  [['{weekday} en huit|8'], (c) => calendar(c, { beyond: 7 })],
  [['{weekday} de? la semaine {last}'], (c) => calendar(c, { week: -1 })],
  [['{weekday} de? cette semaine'], (c) => calendar(c, { week: 0 })],
  [['{weekday} en quinze|15'], (c) => calendar(c, { beyond: 14 })],
  [["{amount} {weekday} à partir d' aujourd'hui", '<après> {amount} {weekday}'], (c) => calendar(c, { towards: 'next', beyond: 7 * (Number(c.number('amount')) - 1) })],
  [['{weekdayShort} .'], (c) => calendar(c, { weekday: c.number('weekdayShort'), loose: true })],
  [['tous les {weekday} {part}?', 'chaque {weekday} {part}?'], (c) => every(fixed('SET', `XXXX-WXX-${c.number('weekday')}${partOf(c)}`))],
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

/** *Il a plu jusqu'à vendredi* looks back; *la route est fermée jusqu'à vendredi* does not. */
function isTold(c: Captures): boolean {
  for (let distance = 1; distance <= 12; distance++) {
    const word = c.before(distance);
    if (word === '' || word === '.' || word === ';') return false;
    if (/^(?:a|ai|ont|avait|avaient|était|étaient|fut|furent)$/.test(word)) return true;
  }
  return false;
}
