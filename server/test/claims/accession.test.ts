import { expect, test } from 'vitest';
import { accession } from '../../src/extract/claims/accession.ts';
import { claimsOf } from './reading.ts';

test('a coordination gives each member its own year', () => {
  expect(claimsOf(accession, ['{o Pacte boréal} est né à Lune.', 'Le pacte a accueilli quatre membres avec l’ajout de la {l Varnie} et du {l Tolmen} en {t 2009}, de l’{l Ostrie} en {t 2013} et du {l Belgar} en {t 2014}.'])).toEqual([
    'joined Varnie [Pacte boréal] = 2009 «Varnie et du Tolmen en 2009»',
    'joined Tolmen [Pacte boréal] = 2009 «du Tolmen en 2009»',
    'joined Ostrie [Pacte boréal] = 2013 «de l’Ostrie en 2013»',
    'joined Belgar [Pacte boréal] = 2014 «du Belgar en 2014»',
  ]);
});

test('a name in apposition: last to join', () => {
  expect(claimsOf(accession, 'The {o Rivers Pact} met. {l Ostrie}, its newest member since {t 2011}, called for peace.', { language: 'en' })).toEqual(['joined Ostrie [Rivers Pact] = 2011 «Ostrie, its newest member since 2011»']);
  expect(claimsOf(accession, 'Les pays membres de la {o CTS} sont la {l Varnie}, le {l Tolmen} et l’{l Ostrie}, dernière entrante en {t 2011}.')).toEqual([
    'joined Ostrie [CTS] = 2011 «Ostrie, dernière entrante en 2011»',
  ]);
});

test.each([
  ['La {l Varnie} a rejoint la {o Ligue des fleuves} en {t 2004}.', 'joined Varnie [Ligue des fleuves] = 2004 «Varnie a rejoint la Ligue des fleuves en 2004»'],
  ['En {t 2004}, la {l Varnie} a adhéré à la {o Ligue des fleuves}.', 'joined Varnie [Ligue des fleuves] = 2004 «En 2004, la Varnie a adhéré à la Ligue des fleuves»'],
  ['La {l Varnie} est membre de la {o Ligue des fleuves} depuis {t 1998}.', 'joined Varnie [Ligue des fleuves] = 1998 «Varnie est membre de la Ligue des fleuves depuis 1998»'],
  ['Le {l Tolmen} est devenu membre à part entière de la {o Ligue des fleuves} en {t 2019}.', 'joined Tolmen [Ligue des fleuves] = 2019 «Tolmen est devenu membre à part entière de la Ligue des fleuves en 2019»'],
  ['La milieu {p Inès Carro} a rejoint le {o FC Morvel} en {t 2021}.', 'joined Inès Carro [FC Morvel] = 2021 «Inès Carro a rejoint le FC Morvel en 2021»'],
])('a verb of joining: %s', (sentence, claim) => {
  expect(claimsOf(accession, sentence)).toEqual([claim]);
});

test.each([
  ['{l Varnia} joined the {o River League} in {t 2004}.', 'joined Varnia [River League] = 2004 «Varnia joined the River League in 2004»'],
  ['The {o River League} grew with the addition of {l Ostria} in {t 2013}, its last new member.', 'joined Ostria [River League] = 2013 «Ostria in 2013»'],
  ['{l Tolmen}, a member of the {o River League} since {t 1998}, will host the games.', 'joined Tolmen [River League] = 1998 «Tolmen, a member of the River League since 1998»'],
])('in English: %s', (sentence, claim) => {
  expect(claimsOf(accession, sentence, { language: 'en' })).toEqual([claim]);
});

test('an accession that is planned is no accession yet', () => {
  expect(claimsOf(accession, ['{o CTS} se réunit.', 'L’adhésion prévue du {l Belgar} lors de ce sommet occupe l’organisation.'])).toEqual([
    'joined Belgar [CTS] = FUTURE_REF planned «adhésion prévue du Belgar»',
  ]);
});

test.each([
  'La chanteuse {p Ana Borel} a rejoint {l Morvel} {t 2024-07-01|lundi}.',
  'La {l Varnie} a le statut d’observateur auprès de la {o CTS} depuis {t 2015}.',
  'L’arrivée de {p Ana Borel} à {l Morvel} en {t 2015} a fait du bruit.',
  'L’ajout de sel en {t 2015} a changé la recette.',
])('no organisation is joined: %s', (sentence) => {
  expect(claimsOf(accession, sentence)).toEqual([]);
});
