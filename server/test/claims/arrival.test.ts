import { expect, test } from 'vitest';
import { arrival } from '../../src/extract/claims/arrival.ts';
import { claimsOf } from './reading.ts';

test.each([
  ['La présidente {p Odile Ferrant} est arrivée en {l Varnie} {t 2024-06-30|ce dimanche}, pour un sommet.', ['arrived Odile Ferrant [Varnie] = 2024-06-30 «arrivée en Varnie ce dimanche»']],
  ['{p Odile Ferrant} et {p Paul Aro}, sont arrivés au sommet annuel de la {o CTS}, {t 2024-07-03|ce mercredi} à {l Lune} en {l Varnie}.', ['arrived Odile Ferrant [Lune] = 2024-07-03 «arrivés au sommet annuel de la CTS, ce mercredi à Lune»', 'arrived Paul Aro [Lune] = 2024-07-03 «arrivés au sommet annuel de la CTS, ce mercredi à Lune»']],
  ['{p Odile Ferrant} a atterri à {l Lune} {t 2024-07-01|lundi}.', ['arrived Odile Ferrant [Lune] = 2024-07-01 «atterri à Lune lundi»']],
])('%s', (sentence, claims) => {
  expect(claimsOf(arrival, sentence)).toEqual(claims);
});

test('in a caption in English', () => {
  expect(claimsOf(arrival, 'President {p Odile Ferrant} shakes hands upon her arrival at the international airport in {l Lune}, {l Varnia}, {t 2024-07-03|Wednesday, July 3, 2024}.', { language: 'en' })).toEqual([
    'arrived Odile Ferrant [Lune] = 2024-07-03 «arrival at the international airport in Lune, Varnia, Wednesday, July 3, 2024»',
  ]);
});

test.each(['{p Odile Ferrant} est arrivée en tête à {l Lune}.', 'Le train est arrivé à {l Lune} {t 2024-07-01|lundi}.', 'La veille de son arrivée à {l Lune}, rien n’était prêt.'])('nobody arrives: %s', (sentence) => {
  expect(claimsOf(arrival, sentence)).toEqual([]);
});
