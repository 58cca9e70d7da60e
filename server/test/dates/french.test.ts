import { describe, expect, it } from 'vitest';
import { read, timexesOf } from './support.ts';

// 3 July 2024 is a Wednesday.
describe('absolute dates', () => {
  it.each([
    ['Le pont ouvre le 1er mai 2023.', '1er mai 2023 = 2023-05-01'],
    ['Signé le mercredi 3 juillet 2024.', 'mercredi 3 juillet 2024 = 2024-07-03'],
    ['Le 15 sept. 2022, 16:07', '15 sept. 2022 = 2022-09-15 | 16:07 = 2022-09-15T16:07'],
    ['Publié le 09/11/2018 à 15:46', '09/11/2018 à 15:46 = 2018-11-09T15:46'],
    ['le 2022-09-15, puis le 15.09.22', '2022-09-15 = 2022-09-15 | 15.09.22 = 2022-09-15'],
    ['Vu début février 2022, à la mi-novembre et fin 2023.', 'début février 2022 = 2022-02 START | mi-novembre = 2023-11 MID | fin 2023 = 2023 END'],
    ['Fondée en 2001, membre depuis 2015 (2017).', '2001 = 2001 | 2015 = 2015 | 2017 = 2017'],
    ['les années 1960 et le XXIe siècle', 'années 1960 = 196 | XXIe siècle = 20'],
    ['Cet automne 2024, au premier trimestre 2025', 'automne 2024 = 2024-FA | premier trimestre 2025 = 2025-Q1'],
    ['le premier mardi d’octobre 2014, le dernier jour de février 2024', 'premier mardi d’octobre 2014 = 2014-10-07 | dernier jour de février 2024 = 2024-02-29'],
    ['le 23/Sep/2020 (04/2016)', '23/Sep/2020 = 2020-09-23 | 04/2016 = 2016-04'],
    ['pour Noël 2022', 'Noël 2022 = 2022-12-25'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected));
});

describe('ranges', () => {
  it.each([
    ['Le sommet se tient les 15 et 16 septembre 2022.', 'les 15 et 16 septembre 2022 = 2022-09-15/2022-09-16'],
    ['du 28 au 30 août 2023', '28 au 30 août 2023 = 2023-08-28/2023-08-30'],
    ['du 28 août au 2 septembre 2023', '28 août au 2 septembre 2023 = 2023-08-28/2023-09-02'],
    ['dans la nuit du 5 au 6 décembre 2017', 'la nuit du 5 au 6 décembre 2017 = 2017-12-05TNI'],
    ['dans la nuit de vendredi 8 à samedi 9 septembre 2023', 'la nuit de vendredi 8 à samedi 9 septembre 2023 = 2023-09-08TNI'],
    ['entre 2017 et 2019', '2017 = 2017 | 2019 = 2019'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected));
});

describe('relative to publication, as news writes', () => {
  it.each([
    ['La maire a annoncé mardi la fermeture.', 'mardi = 2024-07-02'],
    ['La maire a annoncé mercredi la fermeture.', 'mercredi = 2024-07-03'],
    ['Le conseil se réunira vendredi.', 'vendredi = 2024-07-05'],
    ['Il arrive ce dimanche.', 'ce dimanche = 2024-06-30'],
    ['Le vote est prévu ce dimanche.', 'ce dimanche = 2024-07-07'],
    ['mercredi dernier, lundi prochain', 'mercredi dernier = 2024-06-26 | lundi prochain = 2024-07-08'],
    ['mardi de la semaine prochaine', 'mardi de la semaine prochaine = 2024-07-09'],
    ['hier soir, avant-hier, demain', 'hier soir = 2024-07-02TEV | avant-hier = 2024-07-01 | demain = 2024-07-04'],
    ['Ils se sont vus en mai, en mai dernier, la semaine dernière.', 'mai = 2024-05 | mai dernier = 2024-05 | la semaine dernière = 2024-W26'],
    ['l’année dernière, le mois prochain, cette année', 'l’année dernière = 2023 | le mois prochain = 2024-08 | cette année = 2024'],
    ['il y a trois mois, il y a dix jours', 'il y a trois mois = 2024-04 | il y a dix jours = 2024-06-23'],
    ['Elle a été vue le 18 novembre.', '18 novembre = 2023-11-18'],
    ['Elle partira le 18 novembre.', '18 novembre = 2024-11-18'],
    ['à la fin du mois', 'la fin du mois = 2024-07 END'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected));

  it('keeps the unresolved form where nothing is known', () => {
    expect(read('ce mercredi, en mai, le 3 juillet, la semaine dernière', '')).toBe('ce mercredi = XXXX-WXX-3 | mai = XXXX-05 | 3 juillet = XXXX-07-03 | la semaine dernière = XXXX-WXX');
  });
  it('uses as much of the publication date as is known', () => {
    expect(read("l'an dernier, le mois dernier, hier", '2024-07')).toBe("l'an dernier = 2023 | le mois dernier = 2024-06 | hier = XXXX-XX-XX");
  });
});

describe('relative to the text', () => {
  it.each([
    ['Le 5 mai 2023, la foule est venue. Le lendemain, le calme régnait.', '5 mai 2023 = 2023-05-05 | Le lendemain = 2023-05-06'],
    ['le 15 mai 2024, la veille de son arrivée', '15 mai 2024 = 2024-05-15 | la veille = 2024-05-15'],
    ['Quinze jours après le vote du 7 juillet 2023, rien.', 'Quinze jours après = 2023-07-22 | 7 juillet 2023 = 2023-07-07'],
    ['Le 5 mai 2023 à Metz. Ce jour-là, à 14h30 GMT.', '5 mai 2023 = 2023-05-05 | Ce jour-là = 2023-05-05 | 14h30 GMT = 2023-05-05T14:30Z'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected));
  it('records what a value rests on', () => {
    expect(timexesOf('Le 5 mai 2023, hier, le lendemain, deux mois').map((timex) => timex.anchor)).toEqual(['absolute', 'published', 'text', 'none']);
  });
});

describe('durations, sets and references', () => {
  it.each([
    ['une visite de quatre jours', 'quatre jours = P4D'],
    ['pendant plus de deux ans', 'plus de deux ans = P2Y MORE_THAN'],
    ['une dizaine de jours, quelques semaines', 'une dizaine de jours = P10D APPROX | quelques semaines = PXW'],
    ['un an et demi', 'un an et demi = P1.5Y'],
    ['la session annuelle, tous les deux ans, chaque mois', 'annuelle = P1Y | tous les deux ans = P2Y | chaque mois = P1M'],
    ['bientôt, récemment, désormais, à l’avenir', 'bientôt = FUTURE_REF | récemment = PAST_REF | désormais = PRESENT_REF | à l’avenir = FUTURE_REF'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected));
});

describe('the interval of days', () => {
  it.each([
    ['en 2022', '2022-01-01', '2022-12-31'],
    ['en février 2024', '2024-02-01', '2024-02-29'],
    ['la semaine dernière', '2024-06-24', '2024-06-30'],
    ['les 15 et 16 septembre 2022', '2022-09-15', '2022-09-16'],
    ['fin février 2022', '2022-02-15', '2022-02-28'],
    ['les années 1960', '1960-01-01', '1969-12-31'],
    ['deux jours', null, null],
  ])('%s', (text, earliest, latest) => expect(timexesOf(text)[0]).toMatchObject({ earliest, latest }));
});
