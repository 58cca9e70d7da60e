import { describe, expect, it } from 'vitest';
import { timexesOf } from './support.ts';

const sidesOf = (text: string, language: 'fr' | 'en'): string => timexesOf(text, '2024-07-03', language).map(({ value, bound, quant, freq, anchorValue }) => [value, bound, quant, freq, anchorValue && `from ${anchorValue}`].filter(Boolean).join(' ')).join(' | ');

describe('what stands beside the value of a date', () => {
  it.each([
    ['Avant 2018, après 2019, depuis 2020, jusqu’en 2027, d’ici à 2030.', '2018 BEFORE | 2019 AFTER | 2020 ON_OR_AFTER | 2027 ON_OR_BEFORE | 2030 ON_OR_BEFORE'],
    ['À partir du 3 mai 2025, dès lundi, jusqu’au 30 juin 2026.', '2025-05-03 ON_OR_AFTER | 2024-07-01 ON_OR_AFTER | 2026-06-30 ON_OR_BEFORE'],
    ['Deux fois par semaine, chaque lundi, tous les deux ans.', 'P1W 2X | XXXX-WXX-1 EVERY | P2Y EVERY'],
    ['Le 3 mai 2020, puis trois jours plus tard, puis le lendemain.', '2020-05-03 | 2020-05-06 from 2020-05-03 | 2020-05-07 from 2020-05-06'],
    ['Pendant deux ans avant un an.', 'P2Y | P1Y'],
  ])('%s', (text, expected) => expect(sidesOf(text, 'fr')).toBe(expected));
  it.each([
    ['Before 2018, since March 2020, by Friday, until 2027.', '2018 BEFORE | 2020-03 ON_OR_AFTER | 2024-07-05 ON_OR_BEFORE | 2027 ON_OR_BEFORE'],
    ['Twice a week, every other day.', 'P1W 2X | P2D EVERY'],
  ])('%s', (text, expected) => expect(sidesOf(text, 'en')).toBe(expected));
});

describe('dates in figures', () => {
  it.each([
    ['It was 09/10/2022 and 25/12/2022.', '2022-10-09 | 2022-12-25'],
    ['It was 09/10/2022 and 12/25/2022.', '2022-09-10 | 2022-12-25'],
    ['On 11/06/2024 it fell.', '2024-06-11'],
    ['On 06/11/2024 it fell.', '2024-06-11'],
    ['On 2022-09-10 and 25/12/2022.', '2022-09-10 | 2022-12-25'],
  ])('are read in the order that the article shows: %s', (text, expected) => expect(timexesOf(text, '2024-07-03', 'en').map(({ value }) => value).join(' | ')).toBe(expected));
  it('leave the stop of a sentence alone', () => {
    const text = 'Il part en août. Elle revient en sept. 2025.';
    expect(timexesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['août', 'sept. 2025']);
  });
});
