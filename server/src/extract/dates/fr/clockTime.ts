import { modOf, patterns } from '../build.ts';
import type { Captures, DatePattern } from '../machine/grammar.ts';
import type { DayPart, Reading } from '../reading.ts';

/** *14h30 GMT*, *à 15 heures*, *2h34 du matin*, *midi*, *21:00*; hours that measure a length are durations. */
export const clockTime: DatePattern = patterns(
  'clock-time',
  [['{clock}', '{clock} du {part}', "{clock} de l' {part}", '{clock} du mat', '{clock} dans la {part}', "{clock} dans l' {part}", '{clock} ( heure locale )', '{clock} pile'], read],
  [['<en|dans> <la|l\'> {part}', '<dans> la {part}', "<dans> l' {part}", '<en> {part}'], (c) => (inText(c) ? { kind: 'clock', part: c.text('part') as DayPart } : undefined)],
  [["<en|à> la? {edge} de|d' {part}", "<au|à|en> la? {edge} de la|l' {part}", "{edge} de|d' {part}"], (c) => ({ kind: 'clock', part: partOf(c), mod: modOf(c, 'edge') })],
  [['tôt le {part}', 'tôt dans la {part}', 'le {part} très? tôt'], (c) => ({ kind: 'clock', part: partOf(c), mod: 'START' })],
  [['tard le {part}', 'plus? tard dans la {part}', "plus? tard dans l' {part}", 'tard dans la {part}'], (c) => ({ kind: 'clock', part: partOf(c), mod: 'END' })],
  [["l' {part}", 'le {part}'], (c) => (/^$|^[.,;!?]$/.test(c.after(1)) ? { kind: 'clock', part: partOf(c), loose: true } : undefined)],
);

function read(c: Captures): Reading | undefined {
  const clock = c.clock('clock');
  if (!clock) return undefined;
  const first = c.tokens[c.from];
  if (/^(?:pendant|durant|en|sur)$/.test(c.before(1)) || /^plus$/.test(c.after(1))) return undefined;
  const worded = clock.minute === undefined && !(c.tokens[c.from + 1]?.lower === 'h' && clock.hour > 0 && !/^(?:de|les|des|en|toutes)$/.test(c.before(1))) && first?.kind === 'number' && /^\d+$/.test(first.text) && /^(?:heures?|h)$/.test(c.tokens[c.from + 1]?.lower ?? '');
  if (worded && !/^(?:à|vers|dès|avant|après|jusqu'|entre|et|ce|matin|soir|hier|demain|,|de|d'|\(|-|–|depuis|environ|midi|à|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/.test(c.before(1)) && c.from > 0) return undefined;
  if (worded && c.before(1) === 'de' && c.after(1) !== 'à') return undefined;
  if (first?.lower === 'midi' && c.before(1) === 'le') return undefined;
  const afternoon = (c.text('part') === 'AF' || c.text('part') === 'EV') && clock.hour < 12;
  return { kind: 'clock', clock: afternoon ? { ...clock, hour: clock.hour + 12 } : clock };
}

/** *en fin de journée*: the day as long as it is light. */
function partOf(c: Captures): DayPart {
  return (c.tokens[c.to - 1]?.lower === 'journée' ? 'DT' : c.text('part')) as DayPart;
}

function inText(c: Captures): boolean {
  return c.after(1) !== 'de' && c.after(1) !== 'du' && c.text('part') !== undefined;
}
