import { patterns } from '../build.ts';
import type { Captures } from '../machine/grammar.ts';
import type { Reading } from '../reading.ts';

/** *8am ET*, *1:35 a.m.*, *5.30am to 6.30am ET*, *noon*, *21:00 GMT*. */
export const clockTime = patterns(
  'clock-time',
  [['{clock}', '{clock} in the {part}', 'a little before|after {clock}', 'shortly|just before|after {clock}', '<about|around> {clock}'], read],
  [['{hour:number} at night', '{first:number} -|to {hour:number} at night', '{hour:number} in the {part}'], atNight],
  [['{first:clock} to|-|– {clock}'], (c) => {
    const [first, last] = [c.clock('first'), c.clock('clock')];
    return first && last ? { kind: 'range', first: { kind: 'clock', clock: first }, last: { kind: 'clock', clock: last } } : undefined;
  }],
);

/** *11 at night*, *8 in the evening*. */
function atNight(c: Captures): Reading | undefined {
  const hour = c.number('hour') ?? 0;
  if (hour < 1 || hour > 12 || !/^(?:|at|by|since|until|around|about|from|after|before|and|[,;(])$/.test(c.before(1))) return undefined;
  return { kind: 'clock', clock: { hour: c.text('part') === 'MO' || (hour < 5 && c.text('part') === undefined) ? hour : (hour % 12) + 12, minute: undefined } };
}

function read(c: Captures): Reading | undefined {
  const clock = c.clock('clock');
  if (!clock) return undefined;
  const words = c.tokens.slice(c.from, c.to).map((token) => token.lower);
  const mod = words.includes('before') ? 'BEFORE' : words.includes('after') ? 'AFTER' : undefined;
  const late = (c.text('part') === 'AF' || c.text('part') === 'EV') && clock.hour < 12;
  return { kind: 'clock', clock: late ? { ...clock, hour: clock.hour + 12 } : clock, mod };
}
