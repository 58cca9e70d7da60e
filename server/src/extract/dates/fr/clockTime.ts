import { modOf, patterns } from '../build.ts';
import type { Captures, DatePattern } from '../machine/grammar.ts';
import type { DayPart, Reading } from '../reading.ts';
import { isHourOfDay, isLengthOfHours } from './hourContext.ts';

/** *14h30 GMT*, *à 15 heures*, *2h34 du matin*, *midi*, *21:00*; hours that measure a length are durations. */
export const clockTime: DatePattern = patterns(
  'clock-time',
  [approximately('{clock}'), (c) => approximate(read(c))],
  [['{clock}', '{clock} du {part}', "{clock} de l' {part}", '{clock} de la {part}', '{clock} du mat', '{clock} dans la {part}', "{clock} dans l' {part}", '{clock} pile|précises|précise|tapantes'], read],
  [["<en|dans> <la|l'> {part}", '<dans> la {part}', "<dans> l' {part}", '<en> {part}', '<à> la {part:noonPart}', '<durant|pendant> la {part}'], (c) => (inText(c) ? { kind: 'clock', part: c.text('part') as DayPart } : undefined)],
  [["<à|dès> l' aube|aurore", "<avant> l' aube", '<à> la tombée de la nuit', '<à> la nuit tombée', '<au> petit matin', '<au> lever du jour', 'petit matin'], (c) => (/^nuit|tombée$/.test(c.tokens[c.to - 1]?.lower ?? '') ? { kind: 'clock', part: 'NI', mod: 'START' } : { kind: 'clock', part: 'MO', mod: 'START' })],
  [["<en|à> la? {edge} de|d' {part}", "<au|à|en> la? {edge} de la|l' {part}", "{edge} de|d' {part}", '{edge} du {part}', "la {edge} de|d' {part}", "<à|en> la {edge} de la|l' {part}"], (c) => ({ kind: 'clock', part: partOf(c), mod: modOf(c, 'edge') })],
  [["{edge} de la|l' {part}", "le {edge} de la|l' {part}"], (c) => ({ kind: 'clock', part: partOf(c), mod: modOf(c, 'edge'), loose: true })],
  [['{edge} {part}', '<le|la> {edge} {part}'], (c) => ({ kind: 'clock', part: partOf(c), mod: modOf(c, 'edge'), loose: true })],
  [['tôt le {part}', 'tôt dans la|le {part}', 'le {part} très? tôt'], (c) => ({ kind: 'clock', part: partOf(c), mod: 'START' })],
  [['tard le {part}', "plus? tard dans la|le|l' {part}"], (c) => ({ kind: 'clock', part: partOf(c), mod: 'END' })],
  [["tôt|tot de|d'? {part}"], (c) => ({ kind: 'clock', part: partOf(c), mod: 'START', loose: true })],
  [["tard de|d'? {part}"], (c) => ({ kind: 'clock', part: partOf(c), mod: 'END', loose: true })],
  [['<entre> midi et deux|2', '<à|vers> l\' heure du déjeuner', 'midi et deux'], () => ({ kind: 'clock', part: 'MI' })],
  [['le déjeuner', 'au moment de|du déjeuner'], () => ({ kind: 'clock', part: 'MI', loose: true })],
  [['après le? déjeuner'], () => ({ kind: 'clock', part: 'AF', mod: 'START', loose: true })],
  [['avant le? déjeuner'], () => ({ kind: 'clock', part: 'MO', mod: 'END', loose: true })],
  [["l'? {part} {clock}", 'le|la {part} {clock}'], (c) => inNotes(read(c))],
  [["l' {part}", 'la|le {part}', '{part}'], (c) => (/^$|^[.,;!?]$/.test(c.after(1)) ? { kind: 'clock', part: partOf(c), loose: true } : undefined)],
);

/** *vers les 15 h*, *aux alentours de 16h30*, *environ 10 h*. */
export function approximately(form: string): string[] {
  return ["<environ> FORM", "<alentours|environs> <de|d'> FORM", '<autour> <de> FORM', '<vers> FORM', '<vers> <les> FORM', '<vers> <les>? FORM du {part}', '<environ> FORM du {part}'].map((one) => one.replace('FORM', form));
}

/** The reading of a time that is told about. */
export function approximate(reading: Reading | undefined): Reading | undefined {
  return reading?.kind === 'clock' ? { ...reading, mod: 'APPROX' } : undefined;
}

function read(c: Captures): Reading | undefined {
  const clock = c.clock('clock');
  const first = c.tokens[c.from];
  if (!clock || c.after(1) === '/' || (c.after(1) === 'sur' && /^\d/.test(c.after(2)))) return undefined;
  if (c.tokens[c.to - 1]?.lower === 'midi' && c.before(1) === 'le' && c.to - c.from === 1) return undefined;
  const part = c.text('part');
  const open = part === undefined && clock.zone === undefined && clock.half === undefined && first?.kind === 'number';
  if (open && isLengthOfHours(c)) return undefined;
  const bare = open && clock.minute === undefined && /^(?:heures?|h)$/.test(c.tokens[c.to - 1]?.lower ?? '');
  if (bare && c.from > 0 && !isHourOfDay(c)) return undefined;
  const afternoon = (part === 'AF' || part === 'EV' || (part === 'NI' && clock.hour > 5)) && clock.hour < 12;
  return { kind: 'clock', clock: afternoon ? { ...clock, hour: clock.hour + 12, half: 'pm' } : part === 'MO' ? { ...clock, half: 'am' } : clock };
}

/** *l'après-midi 7:00*, as notes write. */
function inNotes(reading: Reading | undefined): Reading | undefined {
  return reading?.kind === 'clock' ? { ...reading, loose: true } : undefined;
}

/** *en fin de journée*: the day as long as it is light. */
function partOf(c: Captures): DayPart {
  return (c.tokens[c.to - 1]?.lower === 'journée' ? 'DT' : c.text('part')) as DayPart;
}

function inText(c: Captures): boolean {
  return c.after(1) !== 'de' && c.after(1) !== 'du' && c.text('part') !== undefined;
}
