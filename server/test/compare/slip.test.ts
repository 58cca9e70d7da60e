import { describe, expect, test } from 'vitest';
import type { Claim, ClaimValue } from '../../src/extract/facts.ts';
import { slipBetween } from '../../src/compare/values/slip.ts';
import { claim, compareAll, date, figure, speaker, warnings } from './claims.ts';

const slip = (a: ClaimValue, b: ClaimValue) => slipBetween(a, b);

describe('figures that a slip of the hand explains', () => {
  test.each([[62, 26], [84, 48], [728_000, 782_000], [98_000, 89_000], [1954, 1945]])('two digits swapped: %d, %d', (a, b) => expect(slip(figure(a), figure(b))).toBe('swapped'));
  test('in the unit of the text', () => expect(slip(figure(948 * 0.3048, { unit: 'm' }), figure(984 * 0.3048, { unit: 'm' }))).toBe('swapped'));
  test('two years', () => expect(slip(date('1954'), date('1945'))).toBe('swapped'));
  test('a zero too many', () => expect(slip(figure(400_000), figure(40_000))).toBe('zero'));
  test('no zero too many where one is said in kilometres, the other in metres', () => {
    expect(slip(figure(2_000, { unit: 'm' }), figure(200, { unit: 'm' }))).toBeNull();
    expect(slip(figure(20_000, { unit: 'm' }), figure(2_000, { unit: 'm' }))).toBe('zero');
    expect(slip(figure(2_500, { unit: 'm' }), figure(250, { unit: 'm' }))).toBe('zero');
  });
  test.each([[62, 63], [12, 12], [3, 30], [100, 1], [123, 321], [1234, 2143]])('none: %d, %d', (a, b) => expect(slip(figure(a), figure(b))).toBeNull());
  test('none where a figure is rounded', () => expect(slip(figure(62, { approximate: true }), figure(26))).toBeNull());
});

describe('such figures in two texts of one story', () => {
  const lead = { necropole: 3, aure: 2, tombe: 2, fouille: 1 };
  const tombs = (count: number, day: string, more: Partial<Claim> = {}) => ({ date: day, lead, claims: [claim('tomb', figure(count), { subject: 'noun:tomb', ...more })] });

  test('warn, though the later one might be a later state', () => expect(warnings(compareAll(tombs(84, '2023-05-03'), tombs(48, '2023-05-05')))).toEqual(['warning conflict/count 48|84']));
  test('do not warn of a plan, of a part and of two speakers', () => {
    expect(warnings(compareAll(tombs(84, '2023-05-03'), tombs(48, '2023-05-05', { certainty: 'planned' })))).toEqual([]);
    expect(warnings(compareAll(tombs(84, '2023-05-03'), tombs(48, '2023-05-05', { scope: { part: true } })))).toEqual([]);
    expect(warnings(compareAll(tombs(84, '2023-05-03', { attribution: speaker('a', 'person') }), tombs(48, '2023-05-05', { attribution: speaker('b', 'person') })))).toEqual([]);
  });
  test('do not warn where one is the word of a person, and the other a statement of the text', () => {
    expect(warnings(compareAll(tombs(84, '2023-05-03'), tombs(48, '2023-05-03', { attribution: speaker('somebody', 'person') })))).toEqual([]);
    expect(warnings(compareAll(tombs(84, '2023-05-03'), tombs(48, '2023-05-03', { attribution: speaker('institut', 'expert') })))).toEqual(['warning conflict/count 48|84']);
  });
  test('do not warn where a third text states both', () => {
    const both = { ...tombs(84, '2023-05-03'), claims: [...tombs(84, '2023-05-03').claims, ...tombs(48, '2023-05-03').claims] };
    expect(warnings(compareAll(tombs(84, '2023-05-03'), both, tombs(48, '2023-05-03')))).toEqual([]);
  });
  test('do not warn of people, who are counted in parts', () => {
    const persons = (count: number) => ({ date: '2023-05-03', lead, claims: [claim('personne', figure(count), { subject: 'noun:personne', confidence: 0.5 })] });
    expect(warnings(compareAll(persons(84), persons(48)))).toEqual([]);
  });
});
