import { describe, expect, test } from 'vitest';
import { firsts } from '../../src/extract/claims/firsts.ts';
import { nobody } from '../../src/extract/claims/nobody.ts';
import { claimsOf } from './reading.ts';

describe('firsts and records', () => {
  test.each([
    ['She is the first Avarian to win the cup.', ['rank-avarian avarian = 1 «first Avarian to win»']],
    ['He is the second Avarian champion in our history.', ['rank-avarian avarian = 2 «second Avarian champion in our history»']],
    ['Turnout was the lowest since {t 2001}.', ['record-since lowest = 2001 «lowest since 2001»']],
    ['It was the first time to win.', []],
    ['The first minister to speak left.', []],
    ['He was the best man.', []],
  ])('%s', (sentence, claims) => expect(claimsOf(firsts, sentence, { language: 'en' })).toEqual(claims));
  test('la première femme', () => expect(claimsOf(firsts, 'Elle est la deuxième femme à diriger le club.')).toEqual(['rank-femme femme = 2 «deuxième femme à diriger»']));
});

describe('a toll of none', () => {
  test.each([
    ['Aucune victime n’est à déplorer.', ['dead dead = 0 «Aucune victime»']],
    ['L’incendie n’a fait aucun mort.', ['dead dead = 0 «n’a fait aucun mort»']],
    ['Aucun doute.', []],
  ])('%s', (sentence, claims) => expect(claimsOf(nobody, sentence)).toEqual(claims));
  test.each([
    ['No one was hurt.', ['injured injured = 0 «No one was hurt»']],
    ['There were no casualties.', ['dead dead = 0 «no casualties»']],
    ['No one was there.', []],
  ])('%s', (sentence, claims) => expect(claimsOf(nobody, sentence, { language: 'en' })).toEqual(claims));
});
