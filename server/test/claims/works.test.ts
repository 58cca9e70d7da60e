import { describe, expect, test } from 'vitest';
import { works } from '../../src/extract/claims/works.ts';
import { claimsOf } from './reading.ts';

describe('the year of a work', () => {
  test.each([
    ['L’usine, rachetée en {t 2011} au groupe {o Savel}, emploie 80 personnes.', 'bought usine = 2011 «usine, rachetée en 2011»'],
    ['La ligne, mise en service en {t 1987}, reste fermée.', 'opened ligne = 1987 «ligne, mise en service en 1987»'],
    ['L’église de {l Corlay} avait été bâtie en {t 1843}.', 'built église = 1843 «église de Corlay avait été bâtie en 1843»'],
    ['Le viaduc date de {t 1962}.', 'built viaduc = 1962 «viaduc date de 1962»'],
    ['{o Harvel} avait repris l’usine en {t 2013}.', 'bought usine = 2013 «avait repris l’usine en 2013»'],
    ['La ligne, dont le pont construit en {t 1902} menace ruine, est fermée.', 'built ligne = 1902 «ligne, dont le pont construit en 1902»'],
  ])('%s', (sentence, claim) => expect(claimsOf(works, sentence)).toEqual([claim]));

  test.each([
    ['The warehouse, built in {t 1962}, belongs to a bank.', 'built warehouse = 1962 «warehouse, built in 1962»'],
    ['The building dates back to {t 1926}.', 'built building = 1926 «building dates back to 1926»'],
    ['The stadium in {l Corley} was opened in {t 1998}.', 'opened stadium = 1998 «stadium in Corley was opened in 1998»'],
    ['{o Harvel} bought the factory in {t 2013}.', 'bought factory = 2013 «Harvel bought the factory in 2013»'],
  ])('%s', (sentence, claim) => expect(claimsOf(works, sentence, { language: 'en' })).toEqual([claim]));

  test.each([
    'Le stade sera inauguré en {t 2027}.',
    'Le musée a ouvert {t 2024-07-02|mardi}.',
    'L’école, reconstruite en {t 1950}, ferme.',
    'Une enquête a été ouverte en {t 2011}.',
    'Le conflit date de {t 1962}.',
  ])('no year of a work: %s', (sentence) => expect(claimsOf(works, sentence)).toEqual([]));

  test.each(['The warehouse will be built in {t 2027}.', 'The plant was partly rebuilt in {t 1990}.', 'An inquiry opened in {t 2019}.'])('no year of a work: %s', (sentence) => expect(claimsOf(works, sentence, { language: 'en' })).toEqual([]));
});
