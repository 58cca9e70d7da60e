import { describe, expect, it } from 'vitest';
import { read, timexesOf } from './support.ts';

const published = '2023-05-17';

describe('expressions of courts, sport, business and obituaries', () => {
  it.each([
    ['Le délai de prescription est de vingt ans.', 'vingt ans = P20Y'],
    ["L'âge moyen est de 41 ans.", ''],
    ["L'action a perdu 12 % sur un an.", 'un an = P1Y'],
    ['Elle a couru le marathon en 2 h 23 min 14 s.', '2 h 23 min 14 s = PT2H23M14S'],
    ['Il a signé un temps de 58 min 12 s.', '58 min 12 s = PT58M12S'],
    ['Les ventes ont progressé sur les neuf premiers mois.', 'neuf premiers mois = P9M'],
    ['Les trois premiers sont qualifiés.', ''],
    ['Il était un homme du siècle dernier.', 'siècle dernier = 19'],
    ['Le chiffre a baissé au trimestre dernier.', 'trimestre dernier = 2023-Q1'],
    ['Il revient au mois prochain.', 'mois prochain = 2023-06'],
    ['Les secours sont arrivés une demi-heure plus tard.', 'une demi-heure plus tard = 2023-05-17'],
    ["Le 2 mai au matin, l'armée a pris la ville.", '2 mai au matin = 2023-05-02TMO'],
    ['Le magasin est ouvert tous les jours sauf le lundi.', 'tous les jours = P1D | lundi = XXXX-WXX-1'],
  ])('%s', (text, expected) => {
    expect(read(text, published)).toBe(expected);
  });

  it.each([
    ['The quake struck at 3.15 this morning.', '3.15 = 2023-05-17T03:15 | this morning = 2023-05-17TMO'],
    ['The blast came at 3.15 this afternoon.', '3.15 = 2023-05-17T15:15 | this afternoon = 2023-05-17TAF'],
    ['The talks ended at 4.30 yesterday.', '4.30 = 2023-05-16T04:30 | yesterday = 2023-05-16'],
    ['Police were called at 10.30pm on Friday.', '10.30pm = 2023-05-12T22:30 | Friday = 2023-05-12'],
    ['The train left at half past six.', 'half past six = 2023-05-17T06:30'],
    ['Shares opened at 3.15 euros.', ''],
    ['The hearing will last three weeks.', 'three weeks = P3W'],
    ['The last three weeks were wet.', 'The last three weeks = P3W'],
    ['Sales rose in the nine months to September.', 'the nine months = P9M | September = 2022-09'],
    ['Third-quarter profit was flat.', 'Third-quarter = 2022-Q3'],
    ['The record stood for almost a quarter of a century.', 'almost a quarter of a century = P25Y'],
    ['She died last night, days after her birthday.', 'last night = 2023-05-16TNI | days = PXD'],
    ['Crews arrived half an hour later.', 'half an hour later = 2023-05-17'],
    ['He may resign in March.', 'March = 2024-03'],
    ['He may have resigned in March.', 'March = 2023-03'],
  ])('%s', (text, expected) => {
    expect(read(text, published, 'en')).toBe(expected);
  });
});

describe('what is counted from a date of the passage', () => {
  it.each([
    ["Déporté en 1943, il est mort l'année suivante.", 'anaphoric', '1944', '1943'],
    ["VORELLE, 17 mai 2023 - Déporté en 1943, selon une notice mise à jour mardi, il est mort l'année suivante.", 'past a day of the present', '1944', '1943'],
    ["VORELLE, 17 mai 2023 - Il ira à Vorelle l'année suivante.", 'ahead', '2024', '2023-05-17'],
    ["VORELLE, 17 mai 2023 - Il est mort l'année suivante.", 'none that fits', 'XXXX', undefined],
  ])('%s (%s)', (text, _, value, anchor) => {
    const last = timexesOf(text, published).at(-1);
    expect([last?.value, last?.anchorValue]).toEqual([value, anchor]);
  });
});
