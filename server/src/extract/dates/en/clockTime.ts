import type { TimexMod } from '../../facts.ts';
import { patterns } from '../build.ts';
import { halves } from '../compose/moment.ts';
import type { Captures } from '../machine/grammar.ts';
import type { Clock, Reading } from '../reading.ts';

/** *8am ET*, *1:35 a.m.*, *5.30am to 6.30am ET*, *noon*, *21:00 GMT*. */
export const clockTime = patterns(
  'clock-time',
  [['<about|around|approximately|roughly> {clock}'], (c) => told(c, 'APPROX')],
  [['{clock}', '{clock} in the {part}', '{clock} at night', '{clock} sharp'], (c) => told(c, undefined)],
  [['<at> {dotted:amount}'], dottedTime],
  [['<at|around|about|by|before|after|until|since> {dotted:amount} <this|yesterday|tomorrow|on|the> <{part}>', '<at|around|about|by|before|after|until|since> {dotted:amount} <on>? <{weekday}>', '<at|around|about|by|before|after|until|since> {dotted:amount} <yesterday|tomorrow|tonight|today>'], besideDay],
  [['a little before {clock}', 'shortly|just before {clock}'], (c) => told(c, 'BEFORE')],
  [['a little after {clock}', 'shortly|just after {clock}'], (c) => told(c, 'AFTER')],
  [['{hour:number} at night', '{hour:number} in the {part}'], atNight],
  [['{first:number} to|-|– {hour:number} at night'], (c) => nightRange(c)],
  [['{first:clock} to|-|–|—|until|till|through|thru {clock}', '<between> {first:clock} and {clock}'], (c) => rangeTo(c, c.clock('first'))],
  [['{first:number} to|-|–|—|until|till|thru {clock}', '<between> {first:number} and {clock}'], (c) => rangeTo(c, hourOnly(c, 'first'), true)],
  [['{first:number} to|-|– {hour:number} at night'], (c) => nightRange(c)],
  [['{first:clock} to|-|–|until|till|thru {hour:number}', '<between> {first:clock} and {hour:number}'], rangeToHour],
  [['{first:number} {halfRange}', '{first:number} {halfRange} : {minutes:number}', '{first:number} {halfRange} : {minutes:number} am|pm'], gluedRange],
  [['<from|between> {first:number} to|and|until|till|- {hour:number}', '{first:number} - {hour:number}'], looseRange],
);

/** *at 12.30* is a price or a time: a time where one is expected. */
function dottedTime(c: Captures): Reading | undefined {
  const match = /^([01]?\d|2[0-3])\.([0-5]\d)$/.exec(c.tokens[c.to - 1]?.text ?? '');
  return match && !/^[%$€£a-z]/.test(c.after(1)) ? { kind: 'clock', clock: { hour: Number(match[1]), minute: Number(match[2]) }, loose: true } : undefined;
}

/** *at 3.15 this morning*, *by 10.30 on Friday*: a day or a part of it stands behind. */
function besideDay(c: Captures): Reading | undefined {
  const read = dottedTime(c);
  return read?.kind === 'clock' ? { ...read, loose: false } : undefined;
}

function hourOnly(c: Captures, name: string): Clock | undefined {
  const hour = c.number(name);
  return hour !== undefined && Number.isInteger(hour) && hour <= 24 ? { hour, minute: undefined } : undefined;
}

/** *10 to 11 at night*. */
function nightRange(c: Captures): Reading | undefined {
  const [first, last] = [hourOnly(c, 'first'), hourOnly(c, 'hour')];
  return first && last && first.hour <= 12 && last.hour <= 12 ? ordered(first, inHalf(last, last.hour < 6 ? 'am' : 'pm')) : undefined;
}

/** *7–10 p.m.*: the second half of the day holds for both where that keeps them in order. */
function rangeTo(c: Captures, first: Clock | undefined, half = false): Reading | undefined {
  const last = c.clock('clock');
  if (!first || !last || (half && last.half === undefined && last.minute === undefined)) return undefined;
  return ordered(first, last);
}

function ordered(first: Clock, last: Clock): Reading {
  const [a, b] = halves(first, last);
  return { kind: 'range', first: { kind: 'clock', clock: a }, last: { kind: 'clock', clock: b } };
}

/** *8pm - 11*: without a noun behind it. */
function rangeToHour(c: Captures): Reading | undefined {
  const [first, last] = [c.clock('first'), hourOnly(c, 'hour')];
  return first && last && first.half !== undefined && !/^[a-z]{3,}$/.test(c.after(1).replace(/^(?:on|tomorrow|today|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/, '')) ? ordered(first, last) : undefined;
}

/** *9am-5pm*, *1am-3*: the tokenizer keeps *am-5pm* in one piece. */
function gluedRange(c: Captures): Reading | undefined {
  const match = /^(am|pm)-(\d{1,2})(am|pm)?$/.exec(c.text('halfRange') ?? '');
  const first = hourOnly(c, 'first');
  if (!match || !first || first.hour > 12) return undefined;
  const tail = c.tokens[c.to - 1]?.lower;
  return ordered(inHalf(first, match[1]), { ...inHalf({ hour: Number(match[2]), minute: c.number('minutes') }, match[3] ?? (tail === 'am' || tail === 'pm' ? tail : undefined)) });
}

function inHalf(clock: Clock, half: string | undefined): Clock {
  return half === 'am' || half === 'pm' ? { ...clock, hour: (clock.hour % 12) + (half === 'pm' ? 12 : 0), half } : clock;
}

/** *from 9 to 5*: a time only where one is expected. */
function looseRange(c: Captures): Reading | undefined {
  const [first, last] = [hourOnly(c, 'first'), hourOnly(c, 'hour')];
  const opened = /^(?:from|between)$/.test(c.tokens[c.from - 1]?.lower ?? '');
  if (!first || !last || /^[\d/:.%$€£-]/.test(c.after(1)) || (!opened && c.tokens.length > 3)) return undefined;
  if (/^[a-z]{2,}$/.test(c.after(1)) && !/^(?:on|in|yesterday|tomorrow|today|tonight|this|next|last|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(c.after(1))) return undefined;
  return { kind: 'range', first: { kind: 'clock', clock: first }, last: { kind: 'clock', clock: last }, loose: true };
}

/** *11 at night*, *8 in the evening*. */
function atNight(c: Captures): Reading | undefined {
  const hour = c.number('hour') ?? 0;
  if (hour < 1 || hour > 12 || !/^(?:|at|by|since|until|around|about|from|after|before|and|[,;(])$/.test(c.before(1))) return undefined;
  const early = c.text('part') === 'MO' || (hour < 5 && c.text('part') === undefined);
  return { kind: 'clock', clock: { hour: early ? hour : (hour % 12) + 12, minute: undefined, half: early ? 'am' : 'pm' } };
}

function told(c: Captures, mod: TimexMod | undefined): Reading | undefined {
  const clock = c.clock('clock');
  if (!clock) return undefined;
  const late = (c.text('part') === 'AF' || c.text('part') === 'EV' || c.tokens[c.to - 1]?.lower === 'night') && clock.hour < 12;
  const reading: Reading = { kind: 'clock', clock: late ? { ...clock, hour: clock.hour + 12, half: 'pm' } : clock };
  return mod ? { ...reading, mod } : reading;
}
