import { describe, expect, it } from 'vitest';
import { read } from './support.ts';

const narrative = (text: string): string => read(text, '2024-07-03', 'fr', 'narrative');

// 3 July 2024 is a Wednesday.
describe('times told in words', () => {
  it.each([
    ['Le train part à quinze heures trente.', 'quinze heures trente = 2024-07-03T15:30'],
    ['Le bal ouvre à huit heures et quart du soir.', 'huit heures et quart du soir = 2024-07-03T20:15'],
    ['Le vol part à neuf heures moins vingt.', 'neuf heures moins vingt = 2024-07-03T08:40'],
    ['Rendez-vous à midi et demi.', 'midi et demi = 2024-07-03T12:30'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected));
  it.each(['Le village est à trois heures de route.', 'Un retard de plus de quinze heures.', 'Il arrive à 23 kilomètres.'])('and no time: %s', (text) => expect(read(text)).not.toContain('T0'));
});

describe('parts of the day', () => {
  it.each([
    ['L’orage a éclaté en fin d’après-midi.', 'fin d’après-midi = 2024-07-03TAF END'],
    ['Reprise en début de soirée.', 'début de soirée = 2024-07-03TEV START'],
    ['Ils sont partis tôt le matin.', 'tôt le matin = 2024-07-03TMO START'],
    ['Réunion en fin de journée.', 'fin de journée = 2024-07-03TDT END'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected));
});

describe('weeks', () => {
  it.each([
    ['la semaine du 6 mai 2024', 'la semaine du 6 mai 2024 = 2024-W19'],
    ['la première semaine de 2019', 'la première semaine de 2019 = 2019-W01'],
    ['la dernière semaine de 2016', 'la dernière semaine de 2016 = 2016-W52'],
    ['le premier week-end de septembre 2023', 'premier week-end de septembre 2023 = 2023-W35-WE'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected));
});

describe('lengths and what comes back', () => {
  it.each([
    ['Le film dure deux heures et dix minutes.', 'deux heures et dix minutes = PT2H10M'],
    ['Le chantier a pris deux ans, trois mois et dix jours.', 'deux ans, trois mois et dix jours = P2Y3M10D'],
    ['Il a plu toute la semaine.', 'toute la semaine = P1W'],
    ['Le marché ouvre chaque lundi à 16 h.', 'chaque lundi à 16 h = XXXX-WXX-1T16'],
    ['Le bac passe tous les jours à 15 heures.', 'tous les jours à 15 heures = T15'],
    ['On joue tous les deux vendredis.', 'tous les deux vendredis = XXXX-WXX-5'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected));
});

describe('what only a narrative reads', () => {
  it.each([
    ['Je passe demain de 5 à 7.', 'demain de 5 à 7 = 2024-07-04T05:00/2024-07-04T07:00'],
    ['Réponds dès que possible.', 'dès que possible = FUTURE_REF'],
    ['Je pars fin septembre, ou février.', 'fin septembre = 2024-09 END | février = 2025-02'],
  ])('%s', (text, expected) => expect(narrative(text)).toBe(expected));
  it.each(['Un score de 5 à 7.', 'Agir dès que possible.', 'Il passe à 23.'])('and news does not: %s', (text) => expect(read(text)).toBe(''));
});
