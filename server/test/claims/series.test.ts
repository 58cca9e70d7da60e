import { describe, expect, test } from 'vitest';
import { series } from '../../src/extract/claims/series.ts';
import { terms } from '../../src/extract/claims/terms.ts';
import { claimsOf } from './reading.ts';

describe('which of its kind', () => {
  test.each([
    [['C’est la troisième victoire de {p Ana Borel} dans l’épreuve.'], 'rank-win Ana Borel = 3 «troisième victoire»'],
    [['{p Ana Borel} a remporté son quatrième titre.'], 'rank-win Ana Borel = 4 «quatrième titre»'],
    [['C’est le cinquième roman d’{p Ana Borel}.'], 'rank-novel Ana Borel = 5 «cinquième roman»'],
    [['{p Ana Borel} vit à Lune.', 'Son quatrième roman se passe au port.'], 'rank-novel Ana Borel = 4 «quatrième roman»'],
  ] as const)('%s', (paragraphs, claim) => expect(claimsOf(series, paragraphs)).toEqual([claim]));

  test('{p Ana Borel} claimed her fourth title.', () => expect(claimsOf(series, '{p Ana Borel} claimed her fourth title.', { language: 'en' })).toEqual(['rank-win Ana Borel = 4 «fourth title»']));

  test.each(['C’est la troisième victoire de {p Ana Borel} de la saison.', 'La troisième victime de {p Ana Borel} parle.', 'C’est sa deuxième victoire d’affilée.', 'Le deuxième étage de {o Vaultier} brûle.'])('nothing: %s', (sentence) => expect(claimsOf(series, sentence)).toEqual([]));
});

describe('how long somebody is bound or in office', () => {
  test.each([
    ['{p Ana Borel} signe pour {d P3Y|trois ans}.', 'contract Ana Borel = P3Y «signe pour trois ans»'],
    ['{p Ana Borel} a signé un contrat de {d P2Y|deux ans}.', 'contract Ana Borel = P2Y «signé un contrat de deux ans»'],
    ['{p Ana Borel} a été maire de Lune pendant {d P24Y|vingt-quatre ans}.', 'tenure Ana Borel = P24Y «maire de Lune pendant vingt-quatre ans»'],
  ])('%s', (sentence, claim) => expect(claimsOf(terms, sentence)).toEqual([claim]));

  test.each(['{o Vaultier} a signé un accord de {d P2Y|deux ans}.', '{p Ana Borel} a été condamnée à une peine de {d P2Y|deux ans}.'])('nothing: %s', (sentence) => expect(claimsOf(terms, sentence)).toEqual([]));
});
