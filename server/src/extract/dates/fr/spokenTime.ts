import { patterns } from '../build.ts';
import type { Captures } from '../machine/grammar.ts';
import type { ClockReading, Reading } from '../reading.ts';
import { isLengthOfHours } from './hourContext.ts';

const OF_DAY = ['', ' du {part}', ' du mat', " de l' {part}", ' dans la {part}', " dans l' {part}"];
const AT = '<à|vers|dès|avant|après|jusqu\'|entre|et|environ|est|pour|de>';

/** *à quinze heures trente*, *trois heures et quart*, *huit heures moins vingt*, *midi et demi*, *six heures du soir*; lengths are durations. */
export const spokenTime = patterns(
  'spoken-time',
  [OF_DAY.map((part) => `${AT} {hour:number} heures|heure|h${part}`), (c) => (isLength(c) ? undefined : clock(c, 0))],
  [OF_DAY.flatMap((part) => [`${AT} {hour:number} heures|heure et? {minutes:number} minutes?${part}`, `{hour:number} heures|heure|h passé|passée|passées de {minutes:number} minutes${part}`]), (c) => (/^(?:heures?|h|minutes?|jours?)$/.test(c.after(1)) ? undefined : clock(c, c.number('minutes') ?? 60))],
  [OF_DAY.map((part) => `${AT} {hour:number} heures|heure|h moins {minutes:number} minutes?${part}`), (c) => clock(c, -(c.number('minutes') ?? 60))],
  [OF_DAY.map((part) => `${AT} {hour:number} heures|heure|h et quart${part}`), (c) => clock(c, 15)],
  [OF_DAY.map((part) => `${AT} {hour:number} heures|heure|h et demie|demi${part}`), (c) => (c.tokens[c.from - 1]?.lower === 'pour' && c.text('part') === undefined ? undefined : clock(c, 30))],
  [OF_DAY.map((part) => `${AT} {hour:number} heures|heure|h moins le quart${part}`), (c) => clock(c, -15)],
  [['{clock} passé|passée|passées de {minutes:number} minutes'], (c) => later(c)],
  [['midi et quart', 'minuit et quart'], (c) => named(c, 15)],
  [['midi et demi|demie', 'minuit et demi|demie'], (c) => named(c, 30)],
  [['<à|vers|a|près|pres> {hour:number}', '<à|vers|a> {hour:number} du {part}', '{hour:number} du|de {part}', '{hour:number} du mat', '{hour:number} dans la {part}', '{hour:number} <ce> <soir>', '{hour:number} <,> <ce> <soir>'], readBare],
  [['{part} à {hour:number}', "l' {part} à {hour:number}", 'la|le {part} à {hour:number}'], readBare],
  [OF_DAY.flatMap((part) => [`{hour:number} et quart${part}`, `{hour:number} et demie|demi${part}`, `{hour:number} et trois quarts${part}`, `{hour:number} heures|heure et {minutes:number}${part}`, `{hour:number} heures|heure moins {minutes:number}${part}`]), readLoose],
  [[...OF_DAY, ' {half}', ' p|a m'].map((part) => `{hour:number} {minutes:number}${part}`), readWords],
  [['<de|entre> {first:number} à|a|et {hour:number}', '<de|entre> {first:number} à|a|et {hour:number} heures|h'], readBetween],
  [['{first:clock} -|– {dotted:amount}'], readToDotted],
  [['<de|entre> {first:number} à|a|et|- {clock}', '{first:number} -|– {clock}'], readToClock],
);

function clock(c: Captures, minutes: number): ClockReading | undefined {
  const hour = c.number('hour') ?? 99;
  if (!Number.isInteger(hour) || hour > 24 || Math.abs(minutes) > 59) return undefined;
  const part = c.text('part');
  const afternoon = (part === 'AF' || part === 'EV') && hour < 12 ? 12 : 0;
  const whole = ((hour + afternoon) * 60 + minutes + 1440) % 1440;
  const half = afternoon > 0 ? 'pm' : part === 'MO' ? 'am' : undefined;
  return { kind: 'clock', clock: { hour: Math.floor(whole / 60), minute: minutes === 0 ? undefined : whole % 60, ...(half ? { half } : {}) } };
}

function named(c: Captures, minute: number): Reading {
  return { kind: 'clock', clock: { hour: c.tokens[c.from]?.lower === 'midi' ? 12 : 0, minute } };
}

/** *plus de quinze heures*, *une grève de trois heures*, *environ dix heures de route*. */
function isLength(c: Captures): boolean {
  const head = c.tokens[c.from - 1]?.lower;
  if (head === 'à' || head === 'vers' || head === 'dès') return /^(?:de|d'|par|plus|après|avant)$/.test(c.after(1)) && c.text('part') === undefined;
  if (c.text('part') !== undefined) return false;
  return !(head === 'environ' && /^(?:à|est|vers)$/.test(c.before(1)) && !/^(?:de|d'|par)$/.test(c.after(1)));
}

/** *à 23*: a time only where one is expected. */
function readBare(c: Captures): Reading | undefined {
  const read = clock(c, 0);
  if (!read || (/^[\p{L}\d%€$:/.-]/u.test(c.after(1)) && !/^(?:ce|demain|aujourd'hui|le|pour|\.)$/.test(c.after(1)))) return undefined;
  return c.text('part') !== undefined && /^(?:matin|soir)$/.test(c.tokens[c.to - 1]?.lower ?? '') && c.tokens[c.from]?.kind === 'number' ? read : { ...read, loose: true };
}

/** *sept heures et dix*, *huit et demie*: in notes only, without a preposition. */
function readLoose(c: Captures): Reading | undefined {
  const words = c.tokens.slice(c.from, c.to).map(({ lower }) => lower);
  const half = words.some((word) => word.startsWith('demi')) ? 30 : words.includes('quart') ? 15 : words.includes('quarts') ? 45 : (c.number('minutes') ?? 60);
  const read = /^(?:heures?|h|minutes?|jours?|[a-zà-ÿ]{3,})$/.test(c.after(1)) ? undefined : clock(c, words.includes('moins') ? -half : half);
  return read && { ...read, loose: true };
}

/** *sept trente*, *dix-neuf trente*, *huit quarante du matin*: both in words. */
function readWords(c: Captures): Reading | undefined {
  const minutes = c.number('minutes') ?? 60;
  const [hour, next] = [c.tokens[c.from], c.tokens[c.from + 1]];
  if (hour?.kind !== 'word' || next?.kind !== 'word' || !Number.isInteger(minutes) || minutes < 5 || (/^[a-zà-ÿ]{2,}$/.test(c.after(1)) && c.after(1) !== 'demain')) return undefined;
  const read = clock(c, minutes);
  const half = c.text('half') ?? (c.tokens[c.to - 2]?.lower === 'p' ? 'pm' : undefined);
  if (!read?.clock) return undefined;
  return { ...read, clock: half === 'pm' && read.clock.hour < 12 ? { ...read.clock, hour: read.clock.hour + 12, half: 'pm' } : read.clock, loose: true };
}

/** *15 h passées de 10 minutes*. */
function later(c: Captures): Reading | undefined {
  const [found, minutes] = [c.clock('clock'), c.number('minutes') ?? 60];
  return found && (found.minute ?? 0) + minutes < 60 ? { kind: 'clock', clock: { ...found, minute: (found.minute ?? 0) + minutes } } : undefined;
}

function readBetween(c: Captures): Reading | undefined {
  const last = clock(c, 0);
  const first = c.number('first') ?? 99;
  const worded = /^(?:heures|h)$/.test(c.tokens[c.to - 1]?.lower ?? '');
  if (worded && /^(?:par|de|d'|plus|supplémentaires|consécutives|chaque)$/.test(c.after(1))) return undefined;
  if (!last || first > 24 || !Number.isInteger(first) || (!worded && !/^$|^[,.;!?)]$|^(?:aujourd'hui|demain|hier|le|ce|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/.test(c.after(1)))) return undefined;
  return { kind: 'range', first: { kind: 'clock', clock: { hour: first % 24, minute: undefined } }, last, loose: true };
}

/** *8:10 - 12.32*, as notes write. */
function readToDotted(c: Captures): Reading | undefined {
  const first = c.clock('first');
  const match = /^([01]?\d|2[0-3])\.([0-5]\d)$/.exec(c.tokens[c.to - 1]?.text ?? '');
  if (first?.minute === undefined || !match) return undefined;
  return { kind: 'range', first: { kind: 'clock', clock: first }, last: { kind: 'clock', clock: { hour: Number(match[1]), minute: Number(match[2]) } }, loose: true };
}

/** *de 9 à 19 h*, *entre 8 et 10h30*. */
function readToClock(c: Captures): Reading | undefined {
  const last = c.clock('clock');
  const first = c.number('first') ?? 99;
  if (/^(?:par|d'|plus|supplémentaires|consécutives|chaque)$/.test(c.after(1))) return undefined;
  if (!last || first > 24 || !Number.isInteger(first) || first >= last.hour || isLengthOfHours(c)) return undefined;
  return { kind: 'range', first: { kind: 'clock', clock: { hour: first, minute: undefined } }, last: { kind: 'clock', clock: last } };
}
