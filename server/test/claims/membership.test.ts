import { expect, test } from 'vitest';
import { membership } from '../../src/extract/claims/membership.ts';
import { claimsOf } from './reading.ts';

test.each([
  ['La {o Ligue des fleuves} regroupe l’{l Ostrie}, la {l Varnie} et le {l Tolmen}.', 'members Ligue des fleuves = Ostrie+Varnie+Tolmen «l’Ostrie, la Varnie et le Tolmen»'],
  ['La {o CTS} est composée de l’{l Ostrie}, de la {l Varnie}, du {l Belgar} et du {l Tolmen}.', 'members CTS = Ostrie+Varnie+Belgar+Tolmen «l’Ostrie, de la Varnie, du Belgar et du Tolmen»'],
  ['Outre la {l Varnie} et le {l Tolmen}, les pays membres de la {o CTS} sont l’{l Ostrie}, le {l Belgar} et la {l Lusène}, dernière entrante en {t 2011}.', 'members CTS = Varnie+Tolmen+Ostrie+Belgar+Lusène «l’Ostrie, le Belgar et la Lusène»'],
  ['Parmi ses autres membres figurent la {l Varnie}, l’{l Ostrie} et le {l Belgar}, note la {o CTS}.', 'members CTS = Varnie+Ostrie+Belgar+… «la Varnie, l’Ostrie et le Belgar»'],
  ['La {o CTS} regroupe notamment la {l Varnie}, l’{l Ostrie} et le {l Belgar}.', 'members CTS = Varnie+Ostrie+Belgar+… «la Varnie, l’Ostrie et le Belgar»'],
  ['La {o CTS} compte parmi ses membres la {l Varnie} et l’{l Ostrie}.', 'members CTS = Varnie+Ostrie+… «la Varnie et l’Ostrie»'],
  ['La {o CTS} a pour membres permanents la {l Varnie}, le {l Tolmen} et, depuis {t 2020|l’an dernier}, l’{l Ostrie}.', 'members CTS = Varnie+Tolmen+Ostrie «la Varnie, le Tolmen et, depuis l’an dernier, l’Ostrie»'],
  ['La {o CTS} regroupe la {l Varnie}, {q 3|trois} États du {l Sud lointain} (l’{l Ostrie}, le {l Belgar} et le {l Tolmen}) ainsi que la {l Lusène} et la {l Morane}.', 'members CTS = Varnie+Ostrie+Belgar+Tolmen+Lusène+Morane «la Varnie, trois États du Sud lointain (l’Ostrie, le Belgar et le Tolmen) ainsi que la Lusène et la Morane»'],
  ['Forte de {q 3|trois} pays ({l Ostrie}, {l Varnie}, {l Belgar}), la {o CTS} se veut ouverte.', 'members CTS = Ostrie+Varnie+Belgar «Ostrie, Varnie, Belgar»'],
  ['La {o CTS}, fondée en {t 2001}, comprend l’{l Ostrie}, la {l Varnie} et désormais le {l Belgar} ; d’autres y sont observateurs.', 'members CTS = Ostrie+Varnie+Belgar «l’Ostrie, la Varnie et désormais le Belgar»'],
])('%s', (sentence, claim) => {
  expect(claimsOf(membership, sentence)).toEqual([claim]);
});

test('founders that are not named leave the list open', () => {
  expect(claimsOf(membership, ['La {o CTS} va bien.', 'En plus des deux fondateurs, elle a pour membres l’{l Ostrie}, la {l Varnie} et le {l Belgar}.'])).toEqual([
    'members CTS = Ostrie+Varnie+Belgar+… «l’Ostrie, la Varnie et le Belgar»',
  ]);
});

test.each([
  ['The {o River League} comprises {l Ostria}, {l Varnia} and {l Tolmen}.', 'members River League = Ostria+Varnia+Tolmen «Ostria, Varnia and Tolmen»'],
  ['Members of the {o River League} include {l Ostria} and {l Varnia}; its other members include {l Tolmen} and {l Belgar}.', 'members River League = Tolmen+Belgar+… «Tolmen and Belgar»'],
])('in English: %s', (sentence, claim) => {
  expect(claimsOf(membership, sentence, { language: 'en' })).toEqual([claim]);
});

test.each([
  'Le sommet réunit {p Ana Borel} et {p Ida Roux} à {l Morvel}.',
  'L’{o Union des maires} rassemble la {l Varnie} et le {l Tolmen} autour d’une table.',
  'Il regroupe ses affaires à {l Morvel}, {l Lune} et {l Aro}.',
])('no membership: %s', (sentence) => {
  expect(claimsOf(membership, sentence)).toEqual([]);
});
