import { describe, expect, test } from 'vitest';
import { check } from './check.ts';

describe('a length and its two dates', () => {
  test.each([
    ['La foire dure trois jours, du 3 au 8 mai 2020.', 'information conflict/period trois jours | 3 au 8 mai 2020'],
    ['La foire ouvrira du 3 au 9 août, soit quatre jours.', 'information conflict/period quatre jours | 3 au 9 août'],
  ])('%s', (text, expected) => expect(check(text)).toEqual([expected]));

  test('in English', () => {
    expect(check('The fair lasts four days, from 3 to 10 May 2020.', 'en')).toEqual(['information conflict/period four days | 3 to 10 May 2020']);
  });

  test.each([
    'La foire dure quatre jours, du 3 au 6 mai 2020.',
    'La foire dure trois jours, du 3 au 6 mai 2020.',
    'La foire dure deux jours, les 3 et 7 mai 2020.',
    'La foire dure trois jours, les 3, 5 et 9 mai 2020.',
    'La foire a lieu du 3 au 9 mai, deux jours avant le salon.',
    'La foire a lieu du 3 au 9 mai, quatre jours par semaine.',
    'Près de quatre jours, du 3 au 9 mai, ont suffi.',
    'Elle ouvre deux jours, puis du 3 au 9 mai.',
  ])('is silent on: %s', (text) => expect(check(text)).toEqual([]));
});

describe('an end before its start', () => {
  test.each([
    ['La foire se tient du 30 au 28 août 2020.', 'information conflict/period 30 au 28 août 2020'],
    ['La foire se tient du 30 au 28 août à Kerlan.', 'information conflict/period 30 au 28 août'],
  ])('%s', (text, expected) => expect(check(text)).toEqual([expected]));

  test('in English', () => {
    expect(check('The fair runs from 12 to 9 May 2021.', 'en')).toEqual(['information conflict/period 12 to 9 May 2021']);
  });

  test.each(['La foire se tient du 28 au 30 août.', 'La foire se tient du 20 décembre au 3 janvier.', 'La foire se tient du 20 décembre 2020 au 3 janvier 2021.', 'La foire se tient du 30 août 2020 au 28 août 2021.', 'Le magasin ouvre de 20 h à 8 h.'])(
    'is silent on: %s',
    (text) => expect(check(text)).toEqual([]),
  );
});
