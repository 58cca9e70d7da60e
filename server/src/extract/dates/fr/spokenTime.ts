import { patterns } from '../build.ts';
import type { Captures } from '../machine/grammar.ts';
import type { ClockReading, Reading } from '../reading.ts';

const OF_DAY = ['', ' du {part}', ' du mat', " de l' {part}", ' dans la {part}', " dans l' {part}"];
const AT = '<à|vers|dès|avant|après|jusqu\'|entre|et|environ|est|pour|de>';

/** *à quinze heures trente*, *trois heures et quart*, *huit heures moins vingt*, *midi et demi*, *six heures du soir*; lengths are durations. */
export const spokenTime = patterns(
  'spoken-time',
  [OF_DAY.map((part) => `${AT} {hour:number} heures|heure|h${part}`), (c) => (isLength(c) ? undefined : clock(c, 0))],
  [OF_DAY.flatMap((part) => [`${AT} {hour:number} heures|heure et? {minutes:number} minutes?${part}`, `${AT} {hour:number} heures|heure passé|passée|passées de {minutes:number} minutes${part}`]), (c) => clock(c, c.number('minutes') ?? 60)],
  [OF_DAY.map((part) => `${AT} {hour:number} heures|heure|h moins {minutes:number} minutes?${part}`), (c) => clock(c, -(c.number('minutes') ?? 60))],
  [OF_DAY.map((part) => `${AT} {hour:number} heures|heure|h et quart${part}`), (c) => clock(c, 15)],
  [OF_DAY.map((part) => `${AT} {hour:number} heures|heure|h et demie|demi${part}`), (c) => clock(c, 30)],
  [OF_DAY.map((part) => `${AT} {hour:number} heures|heure|h moins le quart${part}`), (c) => clock(c, -15)],
  [['midi et quart', 'minuit et quart'], (c) => named(c, 15)],
  [['midi et demi|demie', 'minuit et demi|demie'], (c) => named(c, 30)],
  [['<à|vers> {hour:number}', '<à|vers> {hour:number} du {part}', '{hour:number} du {part}'], readBare],
  [['<de|entre> {first:number} à|a|et {hour:number}', '<de|entre> {first:number} à|a|et {hour:number} heures|h'], readBetween],
);

function clock(c: Captures, minutes: number): ClockReading | undefined {
  const hour = c.number('hour') ?? 99;
  if (!Number.isInteger(hour) || hour > 24 || Math.abs(minutes) > 59) return undefined;
  const part = c.text('part');
  const afternoon = (part === 'AF' || part === 'EV') && hour < 12 ? 12 : 0;
  const whole = ((hour + afternoon) * 60 + minutes + 1440) % 1440;
  return { kind: 'clock', clock: { hour: Math.floor(whole / 60), minute: minutes === 0 ? undefined : whole % 60 } };
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

function readBetween(c: Captures): Reading | undefined {
  const last = clock(c, 0);
  const first = c.number('first') ?? 99;
  const worded = /^(?:heures|h)$/.test(c.tokens[c.to - 1]?.lower ?? '');
  if (!last || first > 24 || !Number.isInteger(first) || (!worded && !/^$|^[,.;!?)]$|^(?:aujourd'hui|demain|hier|le|ce|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/.test(c.after(1)))) return undefined;
  return { kind: 'range', first: { kind: 'clock', clock: { hour: first % 24, minute: undefined } }, last, loose: true };
}
