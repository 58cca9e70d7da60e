import { describe, expect, it } from 'vitest';
import { readFigure, readNumber } from '../../src/text/numberWords.ts';
import { tokenize } from '../../src/text/tokens.ts';

describe('readNumber', () => {
  it.each<[string, number | undefined]>([
    ['quatre', 4], ['dix-sept', 17], ['vingt et un', 21], ['soixante et onze', 71], ['quatre-vingts', 80], ['quatre-vingt-dix-sept', 97],
    ['deux cents', 200], ['deux cent mille', 200_000], ['mille', 1000], ['trois mille cinq cents', 3500], ['2 millions', 2_000_000],
    ['1,28 million', 1_280_000], ['782 000', 782_000], ['782.000', 782_000], ['cent', 100], ['nonante-neuf', 99], ['3 500', 3500],
    ['chat', undefined], ['25e', undefined], ['14h30', undefined], ['millions', undefined],
  ])('%s', (text, value) => expect(readNumber(tokenize(text, 'fr'), 0, 'fr')?.value).toBe(value));

  it('stops at a second number', () => expect(readNumber(tokenize('vingt et trois', 'fr'), 0, 'fr')).toEqual({ value: 20, to: 1 }));
  it.each<[string, number]>([['twenty-one', 21], ['two hundred and five', 205], ['1,500', 1500], ['1.5 million', 1_500_000], ['3.2', 3.2]])('%s', (text, value) =>
    expect(readNumber(tokenize(text, 'en'), 0, 'en')?.value).toBe(value));
});

describe('readFigure', () => {
  it.each<[string, number | undefined]>([['1.250.000', 1_250_000], ['1,5', 1.5], ['49.3', 49.3], ['2,500', 2.5], ['12 000,5', 12_000.5], ['1990s', undefined]])('%s', (text, value) =>
    expect(readFigure(text, 'fr')).toBe(value));
});
