import { describe, expect, test } from 'vitest';
import type { Claim, EventFrame } from '../../src/extract/facts.ts';
import { claim, compareAll, event, figure, told } from './claims.ts';

const lead = { necropol: 3, kerlan: 3, tombe: 2, fouill: 1, archeolog: 1 };
const graves = (count: number, day: string, more: Partial<Claim> = {}): Claim =>
  claim('tomb', figure(count), { subject: 'noun:tomb', subjectName: 'tomb', confidence: 0.5, asOf: { earliest: day, latest: day }, ...more });
const text = (day: string, ...claims: Claim[]) => ({ date: day, lead, claims });
const dead = (count: number, day: string, on: EventFrame): Claim => claim('dead', figure(count), { subject: on.id, event: on.id, asOf: { earliest: day, latest: day } });

describe('a later state of one story', () => {
  test('counts the same kind of thing some days after, however narrowed', () => {
    expect(told(compareAll(text('2023-05-03', graves(60, '2023-05-03', { scope: { place: 'place:kerlan' } })), text('2023-05-13', graves(84, '2023-05-13'))))).toEqual(['hint evolution/count 60|84']);
  });

  test('is none on one day, in another story, or of another place', () => {
    const placed = (count: number, day: string, place: string) => text(day, graves(count, day, { scope: { place } }));
    expect(told(compareAll(placed(60, '2023-05-03', 'place:kerlan'), text('2023-05-03', graves(84, '2023-05-03'))))).toEqual([]);
    expect(told(compareAll(placed(60, '2023-05-03', 'place:kerlan'), { ...text('2023-05-13', graves(84, '2023-05-13')), lead: { match: 3, but: 2 } }))).toEqual([]);
    expect(told(compareAll(placed(60, '2023-05-03', 'place:kerlan'), placed(84, '2023-05-13', 'place:varna')))).toEqual([]);
  });

  test('is none where a text gives a larger figure of the kind, or one far off', () => {
    const day = '2023-05-13';
    expect(told(compareAll(text('2023-05-03', graves(60, '2023-05-03', { scope: { place: 'place:kerlan' } })), text(day, graves(84, day), graves(400, day, { scope: { qualifier: 'royal' } }))))).toEqual([]);
    expect(told(compareAll(text('2023-05-03', graves(6, '2023-05-03', { scope: { place: 'place:kerlan' } })), text(day, graves(84, day))))).toEqual([]);
  });

  test('months later needs more than a story much alike: calamities come again', () => {
    const [may, october] = [event('accident', '2023-05-02', ['place:kerlan']), event('accident', '2023-10-02', ['place:kerlan'])];
    expect(told(compareAll({ ...text('2023-05-03', dead(4, '2023-05-03', may)), events: [may] }, { ...text('2023-10-03', dead(6, '2023-10-03', october)), events: [october] }))).toEqual([]);
  });

  test('months later is told where the later text names the day of the event', () => {
    const [may, october] = [event('accident', '2023-05-02', ['place:kerlan']), { ...event('accident', '2023-10-02', ['place:varna']), presumed: true as const }];
    const back = { start: 0, end: 5, type: 'DATE' as const, value: '2023-05-02', earliest: '2023-05-02', latest: '2023-05-02', anchor: 'absolute' as const };
    const later = { ...text('2023-10-03', dead(6, '2023-10-03', october)), events: [october] };
    const first = { ...text('2023-05-03', dead(4, '2023-05-03', may)), events: [may] };
    expect(told(compareAll(first, later))).toEqual([]);
    expect(told(compareAll(first, { ...later, timexes: [back] }))).toEqual(['hint evolution/toll 4|6']);
  });

  test('brings sums up to date, also where one text does not say what the sum is', () => {
    const sum = (attribute: string, stated: number, day: string): Claim => claim(attribute, figure(stated, { unit: 'EUR' }), { subject: 'noun:money', subjectName: 'money', confidence: 0.6, scope: day === '2023-05-03' ? { place: 'place:kerlan' } : {}, asOf: { earliest: day, latest: day } });
    const [may, june] = ['2023-05-03', '2023-05-13'];
    expect(told(compareAll(text(may, sum('fine', 100_000, may)), text(june, sum('fine', 75_000, june))))).toEqual(['hint evolution/measure 100000 EUR|75000 EUR']);
    expect(told(compareAll(text(may, sum('amount', 3_200_000, may)), text(june, sum('damage', 3_600_000, june))))).toEqual(['hint evolution/measure 3200000 EUR|3600000 EUR']);
    expect(told(compareAll(text(may, sum('amount', 3_200_000, may)), text(june, sum('damage', 9_600_000, june))))).toEqual([]);
    expect(told(compareAll(text(may, sum('fine', 3_200_000, may)), text(june, sum('damage', 3_600_000, june))))).toEqual([]);
  });

  test('without a date only of a story very much alike, and it says so', () => {
    const undated = { lead, claims: [graves(84, '', { asOf: { earliest: null, latest: null }, scope: { place: 'place:kerlan' } })] };
    const comparison = compareAll(text('2023-05-03', graves(60, '2023-05-03')), undated);
    expect(told(comparison)).toEqual(['hint evolution/count 60|84']);
    expect(comparison.findings[0]?.why.map(({ message }) => message.template)).toContain('No conflict shown: this figure moves with time, and the dates of the texts are not known.');
    expect(told(compareAll(text('2023-05-03', graves(60, '2023-05-03')), { ...undated, lead: { necropol: 1, musee: 4, salle: 4, visite: 4, bronze: 3, statue: 3 } }))).toEqual([]);
  });

  test('two matches of a season are two', () => {
    const match = event('match', '2023-05-02', ['place:kerlan']);
    expect(told(compareAll({ ...text('2023-05-03', graves(60, '2023-05-03', { scope: { place: 'place:kerlan' } })), events: [match] }, { ...text('2023-05-13', graves(84, '2023-05-13')), events: [match] }))).toEqual([]);
  });
});
