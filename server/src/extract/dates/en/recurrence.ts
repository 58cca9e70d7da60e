import { fixed, patterns, period, unitOf } from '../build.ts';

/** *annual*, *every year*, *every 30 minutes*, *a day* as a rate, *daily*. */
export const recurrence = patterns(
  'recurrence',
  [['{recurrence}'], (c) => (c.tokens[c.from]?.capital && c.from > 0 ? undefined : fixed('SET', c.text('recurrence') ?? 'P1Y'))],
  [['every|each {unit}', 'per {unit}'], (c) => fixed('SET', period(1, unitOf(c)))],
  [['every {amount} {unit}'], (c) => fixed('SET', period(c.number('amount') ?? 1, unitOf(c)))],
  [['every other {unit}'], (c) => fixed('SET', period(2, unitOf(c)))],
  [['<times|once|twice> a {unit}'], (c) => fixed('SET', period(1, unitOf(c)))],
);
