import { describe, expect, test } from 'vitest';
import { check } from './check.ts';

describe('weekday and date', () => {
  test.each([
    ['Le défilé a eu lieu le lundi 14 juillet 2020 à Kerlan.', 'lundi 14 juillet 2020'],
    ['The parade was held on Monday, July 14, 2020 in Kerlan.', 'Monday, July 14, 2020'],
    ['La mairie fermera le 31 juin 2020, sauf le port.', '31 juin 2020'],
  ])('%s', (text, passage) => {
    expect(check(text)).toEqual([`warning conflict/weekday ${passage}`]);
  });

  test.each(['Le défilé a eu lieu le mardi 14 juillet 2020 à Kerlan.', 'Le défilé a lieu lundi 14 juillet.', 'Le défilé du 14 juillet 2020, un lundi de pluie, a été annulé.', 'Du lundi 13 au mardi 14 juillet 2020, la ville danse.'])('is silent on: %s', (text) => {
    expect(check(text)).toEqual([]);
  });
});
