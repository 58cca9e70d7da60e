import { calendar, fixed, patterns, shift } from '../build.ts';
import type { Captures } from '../machine/grammar.ts';
import type { TimexMod } from '../../facts.ts';

/** *in 2015*, *since 2001*, *late 2023*, *the year 2000*, *2014-2015*, *(2021)*, *the 1990s*, *the 21st century*. */
export const year = patterns(
  'year',
  [['<in|since|by|until|till|from|during|before|after|of|to|and|between|around|circa|year|election|elections|season|through|for> {year}', '<(> {year} <)|,|;>', '<,> {year} <,|.>'], (c) => (counted(c) ? undefined : calendar(c))],
  [['the year {year}', '<the> {year} <election|elections|season|olympics|championship|championships|world|summit|referendum|budget|census|edition|vote|race|campaign|final|games|earthquake|attack|attacks|war|crisis|agreement|treaty|law|act|report>'], (c) => calendar(c)],
  [['{edge} {year}', '{edge} in {year}', '<the> {edge} of {year}', '{edge} - {year}', 'the {edge} of {year}'], (c) => calendar(c, { mod: c.text('edge') as TimexMod })],
  [['<in|since|of|by|until|from|to|and|year> {wordYear}'], (c) => calendar(c, { year: c.number('wordYear') })],
  [['fiscal|financial year {year}', '{fiscal} {year}', 'the? {year} fiscal|financial year'], (c) => fixed('DATE', `FY${c.number('year')}`)],
  [['last|this|next fiscal|financial year', 'the? current fiscal|financial year', 'the fiscal|financial year'], (c) => shift('year', c.tokens[c.from]?.lower === 'last' ? -1 : c.tokens[c.from]?.lower === 'next' ? 1 : 0, 'published')],
  [['{first:year} -|–|/ {year}'], (c) => (Number(c.number('year')) > Number(c.number('first')) ? fixed('DATE', `${c.number('first')}/${c.number('year')}`) : undefined)],
  [['<the|its|his|her|their|our|a> {year}'], (c) => (qualifies(c) ? calendar(c) : undefined)],
  [['{year}'], (c) => (isEdition(c) ? calendar(c) : undefined)],
  [["<'|since|in|of> ' {shortYear}"], (c) => (/^(?:|[,.;)]|and|but)$/.test(c.after(1)) ? calendar(c, { year: 1900 + Number(c.number('shortYear')) }) : undefined)],
  [['{midYearName}', '<mid> - {year}'], (c) => calendar(c, { year: c.number('midYearName') ?? c.number('year'), mod: 'MID' })],
  [['{midDecade}'], (c) => fixed('DATE', c.text('midDecade') ?? '', 'MID')],
  [["' {shortDecade}"], (c) => fixed('DATE', c.text('shortDecade') ?? '')],
  [['{first:year} -|–|/ {shortYear}'], (c) => spanOfYears(c)],
  [['9 / 11'], (c) => (/^[\d/]/.test(c.after(1)) || /^(?:\/|on|by|=)$/.test(c.before(1)) ? undefined : calendar(c, { year: 2001, month: 9, day: 11 }))],
  [['{century} century bc|bce|b.c.', '{century} century b.c'], (c) => fixed('DATE', `BC${String(Number(c.number('century')) - 1).padStart(2, '0')}`)],
  [['{ancient:number} bc|bce|b.c.|b.c'], (c) => fixed('DATE', `BC${String(c.number('ancient')).padStart(4, '0')}`)],
  [['{edge} {century} century', 'the {edge} - {century} century', 'the {edge} of the {century} century'], (c) => fixed('DATE', String(Number(c.number('century')) - 1).padStart(2, '0'), c.text('edge') as TimexMod)],
  [['{decade}'], (c) => fixed('DATE', c.text('decade') ?? '')],
  [['<the> {shortDecade}', '<the> {edge} {shortDecade}', '<the> {shortDecade} <and>'], (c) => fixed('DATE', c.text('shortDecade') ?? '', c.text('edge') as TimexMod | undefined)],
  [["<s|'s|and> {shortDecade}"], (c) => (/^(?:[,.;)]|)$/.test(c.after(1)) ? fixed('DATE', c.text('shortDecade') ?? '') : undefined)],
  [['{edge} {decade}', 'the? {edge} - {decade}', 'the? {edge} of the {decade}'], (c) => fixed('DATE', c.text('decade') ?? '', c.text('edge') as TimexMod)],
  [['{century} century', '{century} - century'], (c) => fixed('DATE', String(Number(c.number('century')) - 1).padStart(2, '0'))],
);

/** *the 2008 Games*, *its 1991 hit*: one thing of a year, not two thousand of them. */
function qualifies(c: Captures): boolean {
  const year = Number(c.number('year'));
  const next = c.tokens[c.to];
  if (year < 1900 || year > 2050 || next?.kind !== 'word' || counted(c)) return false;
  return next.capital || !/(?:s|men|women|people)$/.test(next.lower) || /^(?:elections|games|olympics|championships|finals|attacks|riots|protests|talks|sales|sales)$/.test(next.lower);
}

/** *COP 2015*, *the World Cup 2006*: an acronym or an event that comes back stands before the year. */
function isEdition(c: Captures): boolean {
  const before = c.tokens[c.from - 1];
  const year = Number(c.number('year'));
  if (!before?.capital || year < 1900 || year > 2050 || counted(c)) return false;
  return EVENTS.test(before.lower) || EVENTS.test(c.before(2)) || (/^[A-Z]{3,6}$/.test(before.text) && !/^(?:USD|EUR|GBP|ISO|BMW|RFC|IBM|MHZ)$/.test(before.text));
}

const EVENTS = /^(?:cup|olympics|games|expo|summit|festival|conference|championship|championships|forum|fair|awards|biennale|marathon)$/;

/** A bare figure of four digits is a year only if nothing counted follows. */
function counted(c: Captures): boolean {
  return /^(?:-|year|years|day|days|week|weeks|month|months|hours|minutes|block|people|dollars|euros|pounds|miles|feet|meters|metres|kilometers|kilometres|km|soldiers|troops|homes|jobs|votes|cases|deaths|tons|tonnes|students|members|employees|acres|%|\$)$/.test(c.after(1));
}

/** *the 2023-24 season*, *1914-18*: the next year, or one that a season or a war follows. */
function spanOfYears(c: Captures): ReturnType<typeof fixed> | undefined {
  const first = Number(c.number('first'));
  const last = Math.floor(first / 100) * 100 + Number(c.number('shortYear'));
  const told = last === first + 1 || /^(?:war|wars|period|conflict|campaign|presidency|term)$/.test(c.after(1)) || `${first}-${last}` === '1914-1918' || `${first}-${last}` === '1939-1945';
  return last > first && told && !/^[\d/-]/.test(c.after(1)) ? fixed('DATE', `${first}/${last}`) : undefined;
}
