import { expect, test } from 'vitest';
import { acts } from '../../src/extract/claims/acts.ts';
import { claimsOf } from './reading.ts';

test.each([
  ['{p Ana Borel} est née le {t 1961-06-15|15 juin 1961} à {l Lune}.', 'born Ana Borel = 1961-06-15 «née le 15 juin 1961»'],
  ['Née le {t 1961-06-15|15 juin 1961}, {p Ana Borel} chante encore.', 'born Ana Borel = 1961-06-15 «Née le 15 juin 1961»'],
  ['La chanteuse {p Ana Borel} avait été hospitalisée le {t 2017-11-17|17 novembre 2017} à {l Lune}.', 'hospitalised Ana Borel = 2017-11-17 «hospitalisée le 17 novembre 2017»'],
  ['{p Paul Aro}, élu en {t 2014}, quitte la mairie.', 'elected Paul Aro = 2014 «élu en 2014»'],
  ['{p Paul Aro}, né le {t 1960-05-05|5 mai 1960}, est mort à l’hôpital.', 'born Paul Aro = 1960-05-05 «né le 5 mai 1960»'],
  ['Le {t 2024-03-03|3 mars}, {p Ida Roux} a été nommée directrice.', 'appointed Ida Roux = 2024-03-03 «3 mars, Ida Roux a été nommée»'],
  ['La {o CTS} a signé {t 2024-07-01|lundi} un accord.', 'signed CTS = 2024-07-01 «signé lundi»'],
  ['Le {x Vaillant} a disparu {t 2023-06-18|dimanche} au large.', 'disappeared Vaillant = 2023-06-18 «disparu dimanche»'],
])('%s', (sentence, claim) => {
  expect(claimsOf(acts, sentence)).toEqual([claim]);
});

test('a pronoun stands for the person spoken of', () => {
  expect(claimsOf(acts, '{p Ana Borel} est une voix. Elle est née en {t 1961} au bord de l’eau.')).toEqual(['born Ana Borel = 1961 «née en 1961»']);
});

test.each([
  ['{p Ann Lowe} was born on {t 1950-02-01|February 1, 1950} in {l Lune}.', 'born Ann Lowe = 1950-02-01 «born on February 1, 1950»'],
  ['{p Ann Lowe} was arrested on {t 2024-07-01|Monday}.', 'arrested Ann Lowe = 2024-07-01 «arrested on Monday»'],
])('in English: %s', (sentence, claim) => {
  expect(claimsOf(acts, sentence, { language: 'en' })).toEqual([claim]);
});

test.each([
  '{p Ana Borel} ne chante plus depuis {t 2017}.',
  '{p Ana Borel} est morte de rire en public, avant le concert de {t 2017}.',
  '{p Ana Borel} est hospitalisée depuis {t 2024-07-01|lundi}.',
  'Les élus de {l Lune} se verront {t 2024-07-01|lundi}.',
  'Un homme a été arrêté {t 2024-07-01|lundi}.',
])('no dated act: %s', (sentence) => {
  expect(claimsOf(acts, sentence)).toEqual([]);
});
