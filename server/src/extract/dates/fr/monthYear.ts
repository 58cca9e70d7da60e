import { calendar, patterns } from '../build.ts';
import type { Captures } from '../machine/grammar.ts';
import type { Reading } from '../reading.ts';

/** *février 2022*, *en mai*, *mai dernier*, *début février 2022*, *mi-juillet*, *au mois de mars*. */
export const monthYear = patterns(
  'month-year',
  [['{month} {year}', "{month} de? l' année? an? {year}"], (c) => calendar(c)],
  [['{month} de|en {year}', '{month} / {year}', '{month} {wordYear}'], (c) => calendar(c, { year: c.number('year') ?? c.number('wordYear') })],
  [['{day} {month} {wordYear}', '{weekday} {day} {month} {wordYear}'], (c) => calendar(c, { year: c.number('wordYear') })],
  [['<au>? mois de {monthNumber} , {year}'], (c) => calendar(c, { month: c.number('monthNumber') })],
  [['{monthPair} {year}?'], (c) => monthsOf(c)],
  [['{month} , {year}', '{month} . {year}', '{month} - {year}'], (c) => calendar(c)],
  [['ce|cet|cette {month}'], (c) => calendar(c, { towards: 'this' })],
  [['{month}'], (c) => (/^$|^[.,;!?]$/.test(c.after(1)) && isMonth(c) ? calendar(c, { loose: true }) : undefined)],
  [['{month} {last}'], (c) => calendar(c, { towards: 'last' })],
  [['{month} {next}'], (c) => calendar(c, { towards: 'next' })],
  [['<en|de|d\'|depuis|dès|avant|après|courant|jusqu\'|jusqu\'en|et> {month}', "<jusqu'> <en|à> {month}", '<mois> <de|d\'> {month}', '<entre> {month}', '<vers> {month}'], (c) => (isMonth(c) ? calendar(c) : undefined)],
  [['{edge} {month} {year}?', '{edge} de {month} {year}?', '<la|le> {edge} de|d\' {month} {year}?', '{edge} du? mois de|d\' {month} {year}?'], (c) => calendar(c, { mod: edgeOf(c) })],
  [['{midMonth} {year}?'], (c) => calendar(c, { month: c.number('midMonth'), mod: 'MID' })],
  [['mi - {month} {year}?'], (c) => calendar(c, { mod: 'MID' })],
);

/** *juillet-août 2024*: one token. */
function monthsOf(c: Captures): Reading {
  const pair = c.number('monthPair') ?? 101;
  const [first, last] = [Math.floor(pair / 100), pair % 100];
  const end = calendar(c, { month: last });
  return { kind: 'range', first: { ...end, month: first, ...(end.year !== undefined && first > last ? { year: end.year - 1 } : {}) }, last: end };
}

/** The planet and the god are written with a capital letter, the month is not. */
function isMonth(c: Captures): boolean {
  return c.tokens[c.from]?.capital !== true;
}

function edgeOf(c: Captures): 'START' | 'END' | 'MID' {
  return c.text('edge') as 'START' | 'END' | 'MID';
}
