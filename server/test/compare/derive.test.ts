import { describe, expect, test } from 'vitest';
import type { Claim, ClaimValue } from '../../src/extract/facts.ts';
import { claim, compareAll, date, event, figure, speaker, told } from './claims.ts';

const vell = { subject: 'person:anna-vell', subjectName: 'Anna Vell' };
const on = (day: string) => ({ asOf: { earliest: day, latest: day } });
const text = (day: string, ...claims: Claim[]) => ({ date: day, claims });

describe('an age against a year of birth', () => {
  const aged = (years: number, day = '2023-05-03') => text(day, claim('age', figure(years), { ...vell, ...on(day) }));
  const born = (year: string) => text('2020-01-05', claim('born', date(year), vell));
  test.each([[47, '1971'], [56, '1971']])('%i in 2023, born in %s', (years, year) => expect(told(compareAll(aged(years), born(year)))).toEqual([`information tension/age ${year}|${years}`]));
  test.each([[51, '1971'], [52, '1971'], [50, '1971']])('may be %i in 2023, born in %s', (years, year) => expect(told(compareAll(aged(years), born(year)))).toEqual([]));
});

describe('a list against a count of members', () => {
  const league = { subject: 'organization:ligue-des-ports', subjectName: 'Ligue des ports' };
  const list = (count: number): ClaimValue => ({ kind: 'set', closed: true, members: ['varna', 'aarhus', 'kerlan', 'ostrava'].slice(0, count).map((name) => ({ id: `place:${name}`, name })) });
  const listed = (count: number, day = '2023-05-03') => text(day, claim('member-list', list(count), { ...league, ...on(day) }));
  const counted = (count: number, day = '2023-05-04') => text(day, claim('members', figure(count), { ...league, ...on(day) }));
  test('of one time', () => expect(told(compareAll(listed(4), counted(5)))).toEqual(['information tension/members 5|varna, aarhus, kerlan, ostrava']));
  test('of the same length is none', () => expect(told(compareAll(listed(4), counted(4)))).toEqual([]));
  test('of another year is none', () => expect(told(compareAll(listed(4, '2021-05-03'), counted(5)))).toEqual([]));
});

describe('a part above its whole', () => {
  const march = event('protest', '2023-05-02', ['place:kerlan']);
  const marchers = (count: number, more: Partial<Claim> = {}): Claim => claim('demonstrators', figure(count), { subject: march.id, event: march.id, attribution: speaker('police', 'authority'), scope: { day: { earliest: '2023-05-02', latest: '2023-05-02' } }, ...more });
  const story = (...claims: Claim[]) => ({ date: '2023-05-03', lead: { march: 3, kerlan: 2 }, events: [march], claims });
  const inTown = (count: number, more: Partial<Claim> = {}) => marchers(count, { scope: { place: 'place:kerlan', day: { earliest: '2023-05-02', latest: '2023-05-02' } }, ...more });
  test('by one kind of speaker', () => expect(told(compareAll(story(inTown(9000)), story(marchers(4000))))).toEqual(['information tension/turnout 4000|9000']));
  test('is none by another kind of speaker, or where the part is smaller', () => {
    expect(told(compareAll(story(inTown(9000, { attribution: speaker('cgt', 'organizer') })), story(marchers(4000))))).toEqual([]);
    expect(told(compareAll(story(inTown(900)), story(marchers(4000))))).toEqual([]);
  });
});
