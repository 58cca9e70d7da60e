import { calendar, fixed, patterns } from '../build.ts';
import type { Captures } from '../machine/grammar.ts';
import type { TimexMod } from '../../facts.ts';

/** *in 2015*, *since 2001*, *late 2023*, *the year 2000*, *2014-2015*, *(2021)*, *the 1990s*, *the 21st century*. */
export const year = patterns(
  'year',
  [['<in|since|by|until|till|from|during|before|after|of|to|and|between|around|circa|year|election|elections|season|through|for> {year}', '<(> {year} <)|,|;>', '<,> {year} <,|.>'], (c) => (counted(c) ? undefined : calendar(c))],
  [['the year {year}', '<the> {year} <election|elections|season|olympics|championship|championships|world|summit|referendum|budget|census|edition|vote|race|campaign|final|games|earthquake|attack|attacks|war|crisis|agreement|treaty|law|act|report>'], (c) => calendar(c)],
  [['{edge} {year}', '{edge} in {year}', '<the> {edge} of {year}', '{edge} - {year}', 'the {edge} of {year}'], (c) => calendar(c, { mod: c.text('edge') as TimexMod })],
  [['{first:year} -|–|/ {year}'], (c) => (Number(c.number('year')) > Number(c.number('first')) ? fixed('DATE', `${c.number('first')}/${c.number('year')}`) : undefined)],
  [['{decade}'], (c) => fixed('DATE', c.text('decade') ?? '')],
  [['{edge} {decade}', 'the? {edge} - {decade}'], (c) => fixed('DATE', c.text('decade') ?? '', c.text('edge') as TimexMod)],
  [['{century} century', '{century} - century'], (c) => fixed('DATE', String(Number(c.number('century')) - 1).padStart(2, '0'))],
);

/** A bare figure of four digits is a year only if nothing counted follows. */
function counted(c: Captures): boolean {
  return /^(?:people|dollars|euros|pounds|miles|feet|meters|metres|kilometers|kilometres|km|soldiers|troops|homes|jobs|votes|cases|deaths|tons|tonnes|students|members|employees|acres|%|\$)$/.test(c.after(1));
}
