import { describe, expect, test } from 'vitest';
import { deeds } from '../../src/extract/claims/deeds/index.ts';
import { englishForms } from '../../src/extract/claims/deeds/english.ts';
import { frenchForms } from '../../src/extract/claims/deeds/french.ts';
import { claimsOf } from './reading.ts';

describe('what was done, when, where and by whom', () => {
  test.each([
    ['La toile a été vendue en {t 2019} par {o Savel}.', ['sold toile = 2019 «vendue en 2019»', 'sold-by toile = Savel «vendue en 2019 par Savel»']],
    ['La vente de la toile, {t 2024-07-01|lundi}, a surpris.', ['sold toile = 2024-07-01 «vente de la toile, lundi»']],
    ['Les recherches ont commencé {t 2024-07-01|lundi}.', ['launched recherches = 2024-07-01 «commencé lundi»']],
    ['Le navire de la compagnie {o Vell} a coulé à {l Port-Hallen}.', ['sank-place navire = Port-Hallen «coulé à Port-Hallen»']],
    ['{o Savel} possède la tour.', ['owned-by tour = Savel «Savel possède»']],
    ['La tour, dessinée par {p Anna Vell}, sera inaugurée {t 2024-07-05|vendredi}.', ['designed-by tour = Anna Vell «dessinée par Anna Vell»', 'opened tour = 2024-07-05 «inaugurée vendredi»']],
  ])('%s', (sentence, claims) => expect(claimsOf(deeds, sentence).map((claim) => claim.replace(' planned', ''))).toEqual(claims));

  test.each([
    ['The painting was sold by {o Savel} in {t 2019}.', ['sold painting = 2019 «sold by Savel in 2019»', 'sold-by painting = Savel «sold by Savel»']],
    ['The container ship sank near {l Port Hallen}.', ['sank-place ship = Port Hallen «sank near Port Hallen»']],
    ['{p Anna Vell} designed the tower.', ['designed-by tower = Anna Vell «Anna Vell designed»']],
    ['The closure of the plant on {t 2024-07-01|Monday} cost jobs.', ['closed plant = 2024-07-01 «closure of the plant on Monday»']],
  ])('%s', (sentence, claims) => expect(claimsOf(deeds, sentence, { language: 'en' })).toEqual(claims));

  test.each(['La voix porte loin {t 2024-07-01|lundi}.', 'Il faut vendre avant {t 2026}.', 'Fermée depuis {t 2019}, la ligne manque.', 'La fin du monde.', 'Le vendu et l’acheteur se parlent.', 'Elle part.'])('nothing: %s', (sentence) => expect(claimsOf(deeds, sentence)).toEqual([]));
  test.each(['The sale starts.', 'They want to sell before {t 2026}.', 'Closed since {t 2019}, the line is missed.'])('nothing: %s', (sentence) => expect(claimsOf(deeds, sentence, { language: 'en' })).toEqual([]));

  test('a runaway line is read in bounded time', () => {
    const start = process.cpuUsage();
    claimsOf(deeds, 'la vente de la tour vendue par ' .repeat(2_000));
    expect(process.cpuUsage(start).user).toBeLessThan(2_000_000);
  });
});

test('forms of verbs', () => {
  const words = (forms: readonly { word: string }[]): string[] => forms.map(({ word }) => word);
  expect(words(frenchForms('acheter'))).toEqual(expect.arrayContaining(['acheté', 'achète', 'achetait', 'achètera']));
  expect(words(frenchForms('lancer'))).toEqual(expect.arrayContaining(['lançait', 'lance', 'lancées']));
  expect(words(frenchForms('révéler'))).toContain('révèle');
  expect(words(frenchForms('bâtir'))).toEqual(expect.arrayContaining(['bâti', 'bâtissait', 'bâtira']));
  expect(words(englishForms('marry'))).toEqual(expect.arrayContaining(['married', 'marries', 'marrying']));
  expect(words(englishForms('publish'))).toEqual(expect.arrayContaining(['publishes', 'published']));
  expect(words(englishForms('close'))).toEqual(expect.arrayContaining(['closed', 'closes', 'closing']));
});

test.each([
  ['Lancé en {t 2016-10|octobre 2016}, le chantier s’achève.', 'launched chantier = 2016-10 «Lancé en octobre 2016»'],
  ['Cinq ans de travaux, entamés en {t 2018}, ont suffi.', 'launched travaux = 2018 «entamés en 2018»'],
  ['Il dirige l’entreprise née en {t 1954} dans un atelier.', 'born entreprise = 1954 «née en 1954»'],
  ['Le cortège est parti de la {l place Vell}.', 'departed-from cortège = place Vell «parti de la place Vell»'],
])('whose deed: %s', (sentence, claim) => expect(claimsOf(deeds, sentence)).toContain(claim));

test('the English past', () => expect(claimsOf(deeds, 'The breach, which it discovered on {t 2023-04-24|24 April}, was large.', { language: 'en' })).toEqual(['discovered it = 2023-04-24 «discovered on 24 April»']));

test.each([
  'Quatre jours après l’explosion, {t 2024-07-02|mardi}, rien.',
  'Le {t 2014-01-18|18 janvier 2014}, le bateau {x Reine} (construit par {o Savel}) a souffert.',
])('the date of something else: %s', (sentence) => expect(claimsOf(deeds, sentence).filter((claim) => /^(?:exploded|built) /.test(claim))).toEqual([]));
