import { expect, test } from 'vitest';
import { founding } from '../../src/extract/claims/founding.ts';
import { claimsOf } from './reading.ts';

test.each([
  ['La {o Ligue des fleuves}, fondée en {t 2001}, a son siège à {l Lune}.', 'founded Ligue des fleuves = 2001 «fondée en 2001»'],
  ['Fondée en {t 2001} par la {l Varnie} et l’{l Ostrie}, la {o CTS} veille.', 'founded CTS = 2001 «Fondée en 2001»'],
  ['Ils vont à la session de la {o CTS}, que les deux pays ont créée en {t 2001} pour se parler.', 'founded CTS = 2001 «créée en 2001»'],
  ['La {o Banque des îles} a été créée par un armateur en {t 1898}.', 'founded Banque des îles = 1898 «créée par un armateur en 1898»'],
  ['La création de la {o CTS} en {t 2001} a surpris.', 'founded CTS = 2001 «création de la CTS en 2001»'],
])('%s', (sentence, claim) => {
  expect(claimsOf(founding, sentence)).toEqual([claim]);
});

test('in English, also by a pronoun', () => {
  expect(claimsOf(founding, ['The {o River League} met.', 'It was established in {t 2001}.'], { language: 'en' })).toEqual(['founded River League = 2001 «established in 2001»']);
  expect(claimsOf(founding, 'The {o River League} has changed little since it was founded, in {t 2001}.', { language: 'en' })).toEqual(['founded River League = 2001 «founded, in 2001»']);
});

test.each(['{p Ana Borel}, née en {t 1961} à {l Lune}, chante.', 'Le sommet de {l Lune} a été créé pour la paix.', 'Le roman a été publié en {t 2001}.'])('nothing is founded: %s', (sentence) => {
  expect(claimsOf(founding, sentence)).toEqual([]);
});
