import { describe, expect, test } from 'vitest';
import type { ClaimValue, TimexMod } from '../../src/extract/facts.ts';
import { relate } from '../../src/compare/values/relate.ts';
import { date, figure } from './claims.ts';

const same = (id: string): string => id;
const relation = (a: ClaimValue, b: ClaimValue, step?: number) => [relate(a, b, { step, entityOfA: same, entityOfB: same }), relate(b, a, { step, entityOfA: same, entityOfB: same })];
const both = (kind: string) => [kind, kind];
const duration = (value: string, days: number): ClaimValue => ({ kind: 'duration', value, days });
const entity = (id: string, name: string): ClaimValue => ({ kind: 'entity', id, name });
const set = (closed: boolean, ...names: string[]): ClaimValue => ({ kind: 'set', closed, members: names.map((name) => ({ id: name, name })) });

describe('figures', () => {
  test.each([
    ['equal', figure(9), figure(9)],
    ['differs', figure(728_000), figure(782_000)],
    ['refines', figure(800_000, { approximate: true }), figure(782_000)],
    ['refines', figure(2000, { atLeast: true }), figure(2122)],
    ['differs', figure(7000), figure(8000, { atLeast: true })],
    ['strains', figure(20, { unit: '%', atLeast: true }), figure(30, { unit: '%' })],
    ['differs', figure(20, { unit: '%' }), figure(21.27, { unit: '%' })],
    ['refines', figure(34, { unit: '%' }), figure(33.7, { unit: '%' })],
    ['refines', figure(6.5, { unit: '%' }), figure(6.57, { unit: '%' })],
    ['refines', figure(1_100_000), figure(1_089_000)],
    ['differs', figure(10), figure(12)],
    ['refines', figure(12, { approximate: true }), figure(10)],
    ['apart', figure(40), figure(400)],
    ['apart', figure(40, { unit: 'km' }), figure(40, { unit: 'm' })],
    ['refines', figure(30, { unit: 'mi' }), figure(48, { unit: 'km' })],
    ['differs', figure(30, { unit: 'mi' }), figure(62, { unit: 'km' })],
    ['apart', figure(30, { unit: 'km' }), figure(30, { unit: 'kg' })],
  ])('%s: %j and %j', (kind, a, b) => {
    expect(relation(a, b)).toEqual(both(kind));
  });

  test('a magnitude is not rounded to whole degrees', () => {
    expect(relation(figure(7), figure(6.8), 0.1)).toEqual(both('differs'));
    expect(relation(figure(7), figure(6.8))).toEqual(both('refines'));
  });
});

const hour = (value: string, mod?: TimexMod): ClaimValue => ({ kind: 'date', value, ...(mod ? { mod } : {}), earliest: null, latest: null });

describe('dates', () => {
  test.each([
    ['equal', date('2021'), date('2021')],
    ['differs', date('2021'), date('2023')],
    ['refines', date('2022'), date('2022-02')],
    ['refines', date('2022-02'), date('2022-02-24')],
    ['differs', date('2022-02-12'), date('2022-02-17')],
    ['apart', { kind: 'date', value: 'FUTURE_REF', earliest: null, latest: null } as ClaimValue, date('2022')],
    ['differs', { kind: 'date', value: '2017-12-06T02:34', earliest: '2017-12-06', latest: '2017-12-06' } as ClaimValue, { kind: 'date', value: '2017-12-06T02:44', earliest: '2017-12-06', latest: '2017-12-06' } as ClaimValue],
    ['strains', { kind: 'date', value: 'T07:42', earliest: null, latest: null } as ClaimValue, { kind: 'date', value: 'T09:42', earliest: null, latest: null } as ClaimValue],
    ['refines', hour('T13:00', 'BEFORE'), hour('T12:40')],
    ['refines', hour('T09:00', 'AFTER'), hour('T09:30')],
    ['strains', hour('T13:00', 'BEFORE'), hour('T13:40')],
    ['strains', hour('T13:00', 'BEFORE'), hour('T11:10')],
    ['refines', { kind: 'date', value: '2023-09-08TNI', earliest: '2023-09-08', latest: '2023-09-08' } as ClaimValue, date('2023-09-09')],
  ])('%s: %j and %j', (kind, a, b) => {
    expect(relation(a, b)).toEqual(both(kind));
  });
});

describe('other values', () => {
  test.each([
    ['refines', duration('P2M', 61), duration('P60D', 60)],
    ['differs', duration('P2D', 2), duration('P4D', 4)],
    ['apart', duration('P2D', 2), duration('P1Y', 365)],
    ['refines', entity('person:a', 'Maud Ferrand'), entity('person:b', 'Ferrand')],
    ['differs', entity('person:a', 'Maud Ferrand'), entity('person:b', 'Elsa Quéré')],
    ['strains', entity('place:a', 'Kerlan'), entity('place:b', 'Bretagne')],
    ['refines', entity('place:a', 'Val-Dhaour'), entity('place:b', 'Val-Dhour')],
    ['differs', entity('direction:NW', 'NW'), entity('direction:SW', 'SW')],
    ['refines', entity('direction:S', 'S'), entity('direction:SW', 'SW')],
    ['apart', entity('place:a', 'Kerlan'), entity('person:b', 'Elsa Quéré')],
    ['equal', set(true, 'a', 'b'), set(false, 'b', 'a')],
    ['refines', set(false, 'a', 'b'), set(true, 'a', 'b', 'c')],
    ['differs', set(true, 'a', 'b'), set(false, 'a', 'c')],
    ['apart', set(true, 'a', 'b'), set(true, 'c', 'd')],
    ['differs', { kind: 'truth', value: true } as ClaimValue, { kind: 'truth', value: false } as ClaimValue],
    ['apart', { kind: 'text', value: 'x' } as ClaimValue, { kind: 'text', value: 'y' } as ClaimValue],
    ['apart', figure(3), date('2021')],
  ])('%s: %j and %j', (kind, a, b) => {
    expect(relation(a, b)).toEqual(both(kind));
  });
});
