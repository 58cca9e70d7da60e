import { every, fixed, patterns, period, unitOf } from '../build.ts';

/** *annual*, *every year*, *every 30 minutes*, *a day* as a rate, *daily*. */
export const recurrence = patterns(
  'recurrence',
  [['{recurrence}'], (c) => (c.tokens[c.from]?.capital && c.from > 0 ? undefined : fixed('SET', c.text('recurrence') ?? 'P1Y'))],
  [['every|each {unit}'], (c) => every(fixed('SET', period(1, unitOf(c))))],
  [['everyday'], () => ({ ...fixed('SET', 'P1D'), loose: true })],
  [['per {unit}'], (c) => fixed('SET', period(1, unitOf(c)))],
  [['every {amount} {unit}'], (c) => every(fixed('SET', period(c.number('amount') ?? 1, unitOf(c))))],
  [['every other {unit}', 'every second {unit}'], (c) => every(fixed('SET', period(2, unitOf(c))))],
  [['every {ordinal} {unit}'], (c) => (unitOf(c) === 'second' ? undefined : every(fixed('SET', period(c.number('ordinal') ?? 1, unitOf(c)))))],
  [['{times:number} times a|each|every|per {unit}'], (c) => ({ ...fixed('SET', period(1, unitOf(c))), freq: `${c.number('times')}X` })],
  [['once a|each|every|per {unit}'], (c) => ({ ...fixed('SET', period(1, unitOf(c))), freq: '1X' })],
  [['twice a|each|every|per {unit}'], (c) => ({ ...fixed('SET', period(1, unitOf(c))), freq: '2X' })],
  [['once every {amount} {unit}'], (c) => every(fixed('SET', period(c.number('amount') ?? 1, unitOf(c))))],
  [['every|each {part}'], (c) => every(fixed('SET', `T${c.text('part')}`))],
  [['every|each {season}'], (c) => every(fixed('SET', `XXXX-${c.text('season')}`))],
  [['every {month}', 'each {month}'], (c) => (c.tokens[c.to - 1]?.capital ? every(fixed('SET', `XXXX-${String(c.number('month')).padStart(2, '0')}`)) : undefined)],
  [['every other {weekday}', 'every second {weekday}', 'alternate {weekday}'], (c) => every(fixed('SET', `XXXX-WXX-${c.number('weekday')}`))],
  [['the {ordinal} {weekday} of every|each month'], (c) => every(fixed('SET', `XXXX-XX-WXX-${c.number('weekday')}-#${c.number('ordinal')}`))],
  [['the? {ordinal} of every|each month'], (c) => every(fixed('SET', `XXXX-XX-${String(c.number('ordinal')).padStart(2, '0')}`))],
  [['<on> {pluralDay}'], (c) => (c.number('pluralDay') === undefined ? undefined : fixed('SET', `XXXX-WXX-${c.number('pluralDay')}`))],
  [['<times|once|twice> a {unit}'], (c) => fixed('SET', period(1, unitOf(c)))],
);
