import { patterns } from '../build.ts';
import type { Captures, DatePattern } from '../machine/grammar.ts';
import type { Reading } from '../reading.ts';

/** *Dec-2018*, *31-Oct-74*, *2019-aug-1*; in notes *Oct-2*. */
export const dashedMonth: DatePattern = patterns(
  'dashed-month',
  [['{dashed}'], (c) => alone(c)],
  [['{day} - {dashed}'], (c) => (figureOf(c) >= 32 ? { kind: 'calendar', day: c.number('day'), month: monthOf(c), year: yearOf(c) } : undefined)],
  [['{year} - {dashed}'], (c) => (figureOf(c) >= 1 && figureOf(c) <= 31 ? { kind: 'calendar', day: figureOf(c), month: monthOf(c), year: c.number('year') } : undefined)],
);

function alone(c: Captures): Reading | undefined {
  const figure = figureOf(c);
  if (figure >= 1950) return { kind: 'calendar', month: monthOf(c), year: figure };
  return figure >= 1 && figure <= 31 ? { kind: 'calendar', month: monthOf(c), day: figure, loose: true } : undefined;
}

function monthOf(c: Captures): number {
  return Math.floor((c.number('dashed') ?? 0) / 10_000);
}

function figureOf(c: Captures): number {
  return (c.number('dashed') ?? 0) % 10_000;
}

function yearOf(c: Captures): number {
  const figure = figureOf(c);
  return figure > 99 ? figure : figure < 50 ? 2000 + figure : 1900 + figure;
}
