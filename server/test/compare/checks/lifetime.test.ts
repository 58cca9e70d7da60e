import { describe, expect, test } from 'vitest';
import { check } from './check.ts';

describe('an age and the date of birth beside it', () => {
  test.each([
    ['Jeanne Orval, née le 5 mai 1960, est morte le 3 juin 2018 à l’âge de 68 ans.', 'information conflict/birth 68 ans | 5 mai 1960'],
    ['Né le 12 mars 1950 à Kerlan, Luc Maret est âgé de 60 ans.', 'information conflict/birth 60 ans | 12 mars 1950'],
    ['Né le 12 mars 1950, Luc Maret est décédé à 60 ans le 4 mai 2019.', 'information conflict/birth 60 ans | 12 mars 1950'],
    ['Né le 12 mars 1950, Luc Maret, âgé de 60 ans et retraité, est mort le 4 mai 2019.', 'information conflict/birth 60 ans | 12 mars 1950'],
  ])('%s', (text, expected) => expect(check(text)).toEqual([expected]));

  test('in English', () => {
    expect(check('Anna Holt, who was born on May 5, 1960, died on June 3, 2018 at the age of 68.', 'en')).toEqual(['information conflict/birth 68 | May 5, 1960']);
  });

  test.each([
    'Jeanne Orval, née le 5 mai 1960, est morte le 3 juin 2018 à l’âge de 58 ans.',
    'Jeanne Orval, née en 1960, est morte le 3 juin 2018 à l’âge de 57 ans.',
    'Née le 5 mai 1960, Jeanne Orval avait alors 12 ans.',
    'Jeanne Orval, née le 5 mai 1960, a quitté l’école à 16 ans.',
    'Jeanne Orval, née le 5 mai 1960, est la mère de Paul Orval, 20 ans, pilote.',
    'Jeanne Orval, née le 5 mai 1960, était âgée de 30 ans lorsque le pont a ouvert.',
    'Jeanne Orval, née le 5 mai 1960, et Luc Maret, âgé de 40 ans, ont signé.',
    'Née en 1960, Jeanne Orval a dirigé le port pendant 25 ans.',
    'Jeanne Orval, née le 5 mai 1960, élue en 1990 à l’âge de 30 ans, se retire.',
  ])('is silent on: %s', (text) => expect(check(text)).toEqual([]));
});
