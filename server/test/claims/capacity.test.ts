import { describe, expect, test } from 'vitest';
import { capacity } from '../../src/extract/claims/capacity.ts';
import { jail } from '../../src/extract/claims/jail.ts';
import { score } from '../../src/extract/claims/score.ts';
import { claimsOf } from './reading.ts';

describe('how many there is room for', () => {
  test.each([
    ['{o Le Zénith} peut accueillir {q 12000|12 000} spectateurs.', 'capacity Le Zénith = 12000 «12 000»'],
    ['Une salle de {q 1840|1 840} places a ouvert.', 'capacity capacity = 1840 «1 840 places»'],
  ])('%s', (sentence, claim) => expect(claimsOf(capacity, sentence)).toEqual([claim]));
  test.each(['La salle a vendu {q 800} places.', 'Le maire a accueilli {q 800} personnes.', 'Il peut recevoir {q 3} amis.'])('nothing: %s', (sentence) => expect(claimsOf(capacity, sentence)).toEqual([]));
});

describe('a term that no verb of sentencing tells', () => {
  test.each([
    ['{d P8Y|Huit ans} de prison pour {p Ugo Lemm}.', 'sentence Ugo Lemm = 96 «Huit ans de prison pour Ugo Lemm»'],
    ['{p Ugo Lemm} a pris {d P8Y|huit ans} de prison.', 'sentence Ugo Lemm = 96 «pris huit ans de prison»'],
  ])('%s', (sentence, claim) => expect(claimsOf(jail, sentence)).toEqual([claim]));
  test.each(['{d P8Y|Huit ans} de prison requis contre {p Ugo Lemm}.', 'Le parquet réclame {d P8Y|huit ans} de prison pour {p Ugo Lemm}.', '{p Ugo Lemm} risque {d P8Y|huit ans} de prison.'])('nothing: %s', (sentence) => expect(claimsOf(jail, sentence)).toEqual([]));
});

describe('the score of two sides that are named, without a word for the match', () => {
  test('they are told in one order', () => {
    const [home, away] = ['{o FC Lune} a battu {t 2024-07-01|lundi} {o AS Varnes} 3-1.', '{o AS Varnes} s’est incliné {t 2024-07-01|lundi} 3-1 face à {o FC Lune}.'].map((sentence) => claimsOf(score, sentence));
    expect(home).toEqual([expect.stringMatching(/^final-score AS Varnes.*3-1/)]);
    expect(away).toEqual([expect.stringMatching(/^final-score AS Varnes.*3-1/)]);
  });
  test.each(['{o FC Lune} menait 3-1 contre {o AS Varnes} à la 60e minute.', '{o FC Lune}, {o AS Varnes} et {o US Borval} ont gagné 3-1.', '{o FC Lune} a gagné 3-1.'])('nothing: %s', (sentence) => expect(claimsOf(score, sentence)).toEqual([]));
});
