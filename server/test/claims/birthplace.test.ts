import { describe, expect, test } from 'vitest';
import { birthplace } from '../../src/extract/claims/birthplace.ts';
import { claimsOf } from './reading.ts';

describe('where somebody was born', () => {
  test.each([
    [['{p Ana Borel} est née à {l Lune}, dans le sud.'], 'née à Lune'],
    [['{p Ana Borel}, née à {l Lune} en {t 1956}, chante encore.'], 'née à Lune'],
    [['Née le {t 1956-02-02|2 février 1956} à {l Lune}, ordonnée plus tard, {p Ana Borel} chante encore.'], 'Née le 2 février 1956 à Lune'],
    [['{p Ana Borel} chante.', 'Née à {l Lune}, elle a étudié à {l Varnes}.'], 'Née à Lune'],
    [['{p Ana Borel} chante.', 'Elle est née à {l Lune}.'], 'née à Lune'],
    [['{p Ana Borel} chante.', 'Cette fille de mineur, née à {l Lune}, a tout gagné.'], 'née à Lune'],
    [['{p Ana Borel}, native de {l Lune}, chante.'], 'native de Lune'],
  ] as const)('%s', (paragraphs, span) => expect(claimsOf(birthplace, paragraphs)).toEqual([`birthplace Ana Borel = Lune «${span}»`]));

  test.each([
    [['{p Ana Borel} was born on {t 1956-02-02|2 February 1956} in {l Lune}.'], 'born on 2 February 1956 in Lune'],
    [['{p Ana Borel} sings.', 'Born in {l Lune}, she studied in {l Varnes}.'], 'Born in Lune'],
    [['{p Ana Borel}, a native of {l Lune}, sings.'], 'native of Lune'],
  ] as const)('in English: %s', (paragraphs, span) => expect(claimsOf(birthplace, paragraphs, { language: 'en' })).toEqual([`birthplace Ana Borel = Lune «${span}»`]));

  test.each([
    [['{p Ana Borel}, dont le père est né à {l Lune}, chante.']],
    [['Le père d’{p Ana Borel} est né à {l Lune}.']],
    [['L’association, née à {l Lune}, compte trente membres.']],
    [['{p Ana Borel} et {p Ugo Lemm} chantent.', 'Né à {l Lune}, le mouvement gagne du terrain.']],
    [['{p Ana Borel}, née d’une mère venue de {l Lune}, chante.']],
  ] as const)('nobody: %s', (paragraphs) => expect(claimsOf(birthplace, paragraphs)).toEqual([]));
});
