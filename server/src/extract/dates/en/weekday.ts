import { calendar, every, fixed, inNotes, patterns, rangeOf } from '../build.ts';
import type { Captures } from '../machine/grammar.ts';
import type { Reading } from '../reading.ts';

/** *Wednesday*, *last Monday*, *next Friday night*, *this Sunday*, *every Monday*, *Sunday-Monday night*. */
export const weekday = patterns(
  'weekday',
  [['{weekday} {part}?'], (c) => (isRepeated(c) ? fixed('SET', `XXXX-WXX-${c.number('weekday')}T${c.text('part')}`) : isDay(c) ? calendar(c) : noted(c))],
  [['<until|till|by> {weekday} {part}?'], (c) => (isDay(c) && !(c.tokens[c.from - 1]?.lower !== 'by' && isTold(c)) ? calendar(c, { count: 1 }) : undefined)],
  [['last {weekday} {part}?', '{weekday} last'], (c) => calendar(c, { towards: 'last' })],
  [['this? past {weekday} {part}?'], (c) => calendar(c, { count: 0 })],
  [['next|coming {weekday} {part}?', '{weekday} next', 'the coming {weekday}', 'following {weekday}'], (c) => calendar(c, { towards: 'next' })],
  [['this {weekday} {part}?'], (c) => calendar(c, { towards: 'this' })],
  [['{weekdayPair}'], (c) => rangeOf({ weekday: Math.floor((c.number('weekdayPair') ?? 101) / 100) }, { weekday: (c.number('weekdayPair') ?? 101) % 100 })],
  [['every|each {weekday} {part}?'], (c) => every(fixed('SET', `XXXX-WXX-${c.number('weekday')}${c.text('part') ? `T${c.text('part')}` : ''}`))],
  [['<overnight> {start:weekday} into|to {weekday}', 'the night of {start:weekday} to {weekday}'], (c) => rangeOf({ weekday: c.number('start') }, { weekday: c.number('weekday') }, 'NI')],
);

/** *Tuesday afternoons*. */
function isRepeated(c: Captures): boolean {
  return c.text('part') !== undefined && (c.tokens[c.to - 1]?.lower ?? '').endsWith('s');
}

/** In notes a small letter does. */
function noted(c: Captures): Reading | undefined {
  return c.tokens.length <= 3 || c.before(1) === 'on' || c.before(1) === 'by' ? inNotes(calendar(c)) : undefined;
}

/** *sat* and *sun*, *wed* and *fri* are other words unless they start with a capital letter. */
function isDay(c: Captures): boolean {
  if (/^(?:sat|sun)\.?$/.test(c.tokens[c.from]?.lower ?? '')) return false;
  return c.tokens[c.from]?.capital === true || (c.tokens[c.from]?.text.length ?? 0) > 5;
}

/** *It rained until Friday* looks back; *the road is closed until Friday* does not. */
function isTold(c: Captures): boolean {
  for (let distance = 1; distance <= 12; distance++) {
    const word = c.before(distance);
    if (/^(?:|[.;]|is|are|will|be|to|remains?|stays?)$/.test(word)) return false;
    if (/^(?:was|were|had|did|rained|snowed|lasted|stayed|remained|waited|continued|ran)$/.test(word)) return true;
  }
  return false;
}
