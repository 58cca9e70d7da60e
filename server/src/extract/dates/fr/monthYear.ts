import { calendar, patterns } from '../build.ts';
import type { Captures } from '../machine/grammar.ts';

/** *février 2022*, *en mai*, *mai dernier*, *début février 2022*, *mi-juillet*, *au mois de mars*. */
export const monthYear = patterns(
  'month-year',
  [['{month} {year}', "{month} de? l' année? an? {year}"], (c) => calendar(c)],
  [['{month} , {year}', '{month} . {year}', '{month} - {year}'], (c) => calendar(c)],
  [['ce|cet|cette {month}'], (c) => calendar(c, { towards: 'this' })],
  [['{month}'], (c) => (/^$|^[.,;!?]$/.test(c.after(1)) && isMonth(c) ? calendar(c, { loose: true }) : undefined)],
  [['{month} {last}'], (c) => calendar(c, { towards: 'last' })],
  [['{month} {next}'], (c) => calendar(c, { towards: 'next' })],
  [['<en|de|d\'|depuis|dès|avant|après|courant|jusqu\'|jusqu\'en|et> {month}', "<jusqu'> <en|à> {month}", '<mois> <de|d\'> {month}', '<entre> {month}', '<vers> {month}'], (c) => (isMonth(c) ? calendar(c) : undefined)],
  [['{edge} {month} {year}?', '{edge} du? mois de|d\' {month} {year}?'], (c) => calendar(c, { mod: edgeOf(c) })],
  [['{midMonth} {year}?'], (c) => calendar(c, { month: c.number('midMonth'), mod: 'MID' })],
  [['mi - {month} {year}?'], (c) => calendar(c, { mod: 'MID' })],
);

/** The planet and the god are written with a capital letter, the month is not. */
function isMonth(c: Captures): boolean {
  return c.tokens[c.from]?.capital !== true;
}

function edgeOf(c: Captures): 'START' | 'END' | 'MID' {
  return c.text('edge') as 'START' | 'END' | 'MID';
}
