import { describe, expect, it } from 'vitest';
import { slots } from './read.ts';

const gapping: readonly (readonly [string, readonly string[]])[] = [
  [
    'La police a compté 12.000 manifestants à {l Dijon} (30.000 selon les organisateurs), 9.000 à {l Metz} (21.000).',
    ['12000 manifestant @dijon', '30000 manifestant @dijon', '9000 manifestant @metz', '21000 manifestant @metz as #1'],
  ],
  ['Forte poussée à {l Tours} (de 2.000 à 5.500 manifestants), {l Pau} (2.000 à 4.000) et {l Albi} (1.800 à 4.000).', ['5500 manifestant @tours', '4000 manifestant @pau', '4000 manifestant @albi']],
  ['{l Nevers} : 1.600 manifestants pour la préfecture, 8.000 pour l’intersyndicale.', ['1600 manifestant @nevers', '8000 manifestant @nevers']],
  ['À {l Nevers}, la préfecture en a vu 1.600 et les syndicats 8.000, après 900 marcheurs à {l Vichy}.', ['1600 marcheur @nevers', '8000 marcheur @nevers', '900 marcheur @vichy']],
  ['On comptait 12.400 personnes à {l Tours}, 14.800 à {l Pau} et 18.000 à {l Albi}.', ['12400 personne @tours', '14800 personne @pau', '18000 personne @albi']],
  ['À {l Tours} 12.400 personnes, à {l Pau} 14.800.', ['12400 personne @tours', '14800 personne @pau']],
  ['Ils étaient 7 000 à {l Tours} selon la préfecture ; 3 000 à {l Pau}.', ['7000 ? @tours', '3000 ? @pau']],
  ['{l Tours} bat son record avec 19.000 manifestants.', ['19000 manifestant @tours']],
  ['{l Pékin} a annoncé 12 morts.', ['12 mort']],
  ['On relève 40 blessés, dont 12 grièvement, à {l Tours}.', ['40 blessé', '12 blessé part']],
  ['On relève 40 blessés à {l Tours}, dont 12 grièvement.', ['40 blessé @tours', '12 blessé @tours part']],
  ['Le syndicat compte 90 000 personnes dans la capitale, près de {l Paris}.', ['90000 personne @paris']],
  ['Au moins 2 300 morts pour la seule ville de {l Tours}.', ['2300 mort @tours']],
  ['Plus de 400 morts dans l’est du pays, 65 autres à {l Pau}.', ['400 mort', '65 mort @pau part']],
  ['Quelque 300 salariés de {l Vannes} sont concernés ; à {l Cholet}, 963.', ['300 salarié @vannes', '963 salarié @cholet']],
  ['Dans toute la {l France}, 480.000 personnes ont défilé.', ['480000 personne']],
  ['Trois morts en {l France}, cinq en {l Belgique}.', ['3 mort @france', '5 mort @belgique']],
  ['Il y a eu 480.000 marcheurs au total.', ['480000 marcheur']],
];

const days: readonly (readonly [string, readonly string[]])[] = [
  ['Ils étaient 1,28 million le {t 2023-03-07|7 mars}, contre 1,27 million le {t 2023-01-31|31 janvier}.', ['1280000 ? 2023-03-07', '1270000 ? 2023-01-31 previous']],
  ['Davantage que le {t 2023-01-31|31 janvier} (2,5 millions de personnes).', ['2500000 personne 2023-01-31']],
  ['Le {t 2023-03-15|15 mars}, la même source ne dénombrait que 480.000 marcheurs.', ['480000 marcheur 2023-03-15']],
  ['Le bilan a été porté {t 2024-07-01|lundi} à 12 morts.', ['12 mort given 2024-07-01']],
  ['Le bilan s’élevait {t 2024-07-01|lundi} à 12 morts.', ['12 mort given 2024-07-01']],
  ['Il y avait plus de monde que le {t 2023-03-15|15 mars} : 3,5 millions de marcheurs.', ['3500000 marcheur']],
  ['On compte 280 marcheurs à {l Tours} (contre 240), 150 à {l Pau} (130).', ['280 marcheur @tours', '240 marcheur @tours previous', '150 marcheur @pau', '130 marcheur @pau previous']],
  ['Le groupe comptait 89 élus en {t 2022}, 143 en {t 2024}.', ['89 élu 2022-01-01/2022-12-28', '143 élu 2024-01-01/2024-12-28']],
];

const states: readonly (readonly [string, readonly string[]])[] = [
  ['Le précédent bilan s’établissait à 632 morts et 329 blessés.', ['632 mort previous', '329 blessé previous']],
  ['On compte 12 morts, contre 8 la veille.', ['12 mort', '8 mort previous']],
  ['On compte 12.000 manifestants, contre 8.000 selon la police.', ['12000 manifestant', '8000 manifestant']],
  ['On compte 12 morts, d’abord évalué à 8 par la police.', ['12 mort', '8 mort previous']],
  ['Un premier bilan faisait état de 8 blessés.', ['8 blessé previous']],
  ['Le bilan s’élève à 8 blessés aux abords de la gare.', ['8 blessé']],
  ['Il en faudra 12 au lieu de 8.', ['12 ?', '8 ? previous']],
  ['Le bilan est passé de 12 à 19 morts.', ['12 toll previous', '19 mort']],
  ['Les organisateurs attendent 5.000 participants.', ['5000 participant planned']],
  ['La société veut supprimer 300 postes d’ici {t 2026}.', ['300 poste 2026-01-01/2026-12-28 planned']],
  ['Trois d’entre eux sont sortis.', ['3 ? part']],
  ['Quinze des 16 prévenus ont fait appel.', ['15 prévenu part', '16 prévenu base']],
  ['Elle a perdu six usines en {d P20Y|vingt ans}.', ['6 usine in:P20Y']],
  ['Le ministère a ramené à 21 le nombre de disparus.', ['21 disparu']],
  ['Le nombre de disparus est ramené à 21.', ['21 disparu']],
  ['Le bilan s’alourdit à 171.', ['171 toll']],
];

describe('places of numbers in French', () => it.each(gapping)('%s', (text, expected) => expect(slots(text)).toEqual(expected)));
describe('days of numbers in French', () => it.each(days)('%s', (text, expected) => expect(slots(text)).toEqual(expected)));
describe('states of numbers in French', () => it.each(states)('%s', (text, expected) => expect(slots(text)).toEqual(expected)));

describe('a bare number points back', () => {
  it('to the noun of an earlier sentence', () => {
    expect(slots(['Le cabinet compte 83.000 personnes à {l Tours}. La CGT en revendique 800.000.'])).toEqual(['83000 personne @tours', '800000 personne']);
  });
  it('but not without a pronoun or a speaker', () => {
    expect(slots(['Le cabinet compte 83.000 personnes. Le loto a tiré le 12.'])).toEqual(['83000 personne', '12 ?']);
  });
});
