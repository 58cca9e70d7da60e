import { describe, expect, it } from 'vitest';
import { easterOf } from '../../src/extract/dates/resolve/easter.ts';
import { isoDay } from '../../src/extract/dates/calendar.ts';
import { read } from './support.ts';

const narrative = (text: string, published = '2024-07-03'): string => read(text, published, 'fr', 'narrative');

// 3 July 2024 is a Wednesday.
describe('written dates', () => {
  it.each([
    ['Né le 23 novembre de 1987', '23 novembre de 1987 = 1987-11-23'],
    ['Le bail signé mai 4, 2021', 'mai 4, 2021 = 2021-05-04'],
    ['revue du 2015.5.13', '2015.5.13 = 2015-05-13'],
    ['reçu le 9-11-18', '9-11-18 = 2018-11-09'],
    ['le 15 du mois prochain', '15 du mois prochain = 2024-08-15'],
    ['le 31 de ce mois', 'le 31 de ce mois = 2024-07-31'],
    ['Fête le 3eme jour d’octobre 2023', '3eme jour d’octobre 2023 = 2023-10-03'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected));
  it('leaves a day that the month has not as it is written', () => expect(read('le 31 de ce mois', '2024-06-10')).toBe('le 31 de ce mois = 2024-06-31'));
});

describe('weekdays counted on', () => {
  it.each([
    ['Réunion lundi en huit.', 'lundi en huit = 2024-07-15'],
    ['Réunion mercredi en quinze.', 'mercredi en quinze = 2024-07-17'],
    ['Il l’a vu le 3 mai 2023, puis le mardi suivant.', '3 mai 2023 = 2023-05-03 | mardi suivant = 2023-05-09'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected));
});

describe('days with a name', () => {
  it.each([
    ['à Pâques 2024', 'Pâques 2024 = 2024-03-31'],
    ['le lundi de Pentecôte 2023', 'lundi de Pentecôte 2023 = 2023-05-29'],
    ['le jeudi de l’Ascension 2025', 'jeudi de l’Ascension 2025 = 2025-05-29'],
    ['Thanksgiving 2023', 'Thanksgiving 2023 = 2023-11-23'],
    ['le vendredi noir en 2024', 'vendredi noir en 2024 = 2024-11-29'],
    ['la fête du travail 2022', 'fête du travail 2022 = 2022-05-01'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected));
  it.each(['L’ascension de l’Everest fut rude.', 'L’ascension du parti inquiète.', 'Une seconde ascension.'])('%s', (text) => expect(read(text)).toBe(''));
  it.each([[1961, '1961-04-02'], [2000, '2000-04-23'], [2008, '2008-03-23'], [2011, '2011-04-24'], [2038, '2038-04-25']])('Easter %i is on %s', (year, day) => expect(isoDay(easterOf(year))).toBe(day));
});

describe('counted distances', () => {
  it.each([
    ['Elle est partie il y a un mois et dix jours.', 'il y a un mois et dix jours = 2024-05-24'],
    ['il y a un an, deux mois et trois jours', 'il y a un an, deux mois et trois jours = 2023-04-30'],
    ['deux jours avant Noël', 'deux jours avant Noël = 2023-12-23'],
    ['trois semaines à compter de demain', 'trois semaines à compter de demain = 2024-07-25'],
    ['deux jours avant hier', 'deux jours avant hier = 2024-06-30'],
    ['Il fait froid maintenant.', 'maintenant = PRESENT_REF'],
    ['ces trois derniers mois', 'ces trois derniers mois = P3M'],
    ['au cours des dix derniers jours', 'au cours des dix derniers jours = P10D'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected));
  it('knows the minute where the time of publication is given', () =>
    expect([read('il y a quinze minutes', '2024-07-03T00:10'), narrative('Je rentre maintenant', '2024-07-03T08:09')]).toEqual(['il y a quinze minutes = 2024-07-02T23:55', 'maintenant = 2024-07-03T08:09']));
});

describe('what only a narrative reads', () => {
  const cases: readonly [string, string][] = [
    ['Rendez-vous le 12.', '12 = 2024-07-12'],
    ['livraison 31/10', '31/10 = 2024-10-31'],
    ['le 20 02 26', '20 02 26 = 2026-02-20'],
    ['lun. chez le dentiste', 'lun. = 2024-07-08'],
    ['le deuxième mardi', 'deuxième mardi = 2024-07-09'],
    ['mai vingt-neuf', 'mai vingt-neuf = 2025-05-29'],
    ['les 30 derniers jours', 'les 30 derniers jours = 2024-06-03/2024-07-03'],
  ];
  it.each(cases)('%s', (text, expected) => expect(narrative(text)).toBe(expected));
  it.each(cases.slice(0, 6))('and news does not: %s', (text) => expect(read(text)).not.toMatch(/2024-(07-12|10-31|07-08|07-09)|2025|2026/));
});

describe('what is no date although it looks like one of these', () => {
  it.each(['Score final 21/12, puis 31 10.', 'Le 12 est arrivé premier.', 'Composez le 20 02 14.', 'Total : 68 pages.', 'Il note 17/2 au dossier.', 'La mer. Le jeu.'])('%s', (text) => expect(read(text)).toBe(''));
});
