import { describe, expect, it } from 'vitest';
import { quantitiesOf } from './read.ts';

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['Le cortège a réuni 782.000 manifestants.', ['782.000 | 782000 manifestant']],
  ['Le cortège a réuni 782 000 manifestants.', ['782 000 | 782000 manifestant']],
  ['Le cortège a réuni 782\u202f000 manifestants.', ['782\u202f000 | 782000 manifestant']],
  ['La ville compte 2,500 habitants.', ['2,500 | 2500 habitant']],
  ['On a compté 1,28 million de marcheurs.', ['1,28 million | 1280000 marcheur']],
  ['On a compté 1.089 million de marcheurs.', ['1.089 million | 1089000 marcheur']],
  ['Une aide de 3,5 milliards d’euros.', ['3,5 milliards d’euros | 3500000000 EUR']],
  ['Une amende de 2,3 M€ et 450 k€ de frais.', ['2,3 M€ | 2300000 EUR', '450 k€ | 450000 EUR frai']],
  ['Plus de 2 000 personnes.', ['Plus de 2 000 | 2000.. personne']],
  ['Au moins douze morts et une trentaine de blessés.', ['Au moins douze | 12.. mort', 'une trentaine | 30 ~ blessé']],
  ['On relève 820 morts au moins.', ['820 | 820.. mort']],
  ['Moins de 40 élèves, jusqu’à 50 places.', ['Moins de 40 | ..40 élève', 'jusqu’à 50 | ..50 place']],
  ['Près de 800 000 abonnés, environ 300 agents, quelque 60 arbres.', ['Près de 800 000 | 800000 ~ abonné', 'environ 300 | 300 ~ agent', 'quelque 60 | 60 ~ arbre']],
  ['Entre 5 et 8 disparus.', ['Entre 5 et 8 | 5..8 disparu']],
  ['De 500 à 650.000 visiteurs.', ['De 500 à 650.000 | 500000..650000 visiteur']],
  ['Il faut 2,5 à 3 millions de doses.', ['2,5 à 3 millions | 2500000..3000000 dose']],
  ['Le bilan est passé de 12 à 19 morts.', ['12 | 12', '19 | 19 mort']],
  ['Une douzaine de magasins et des centaines de milliers de clients.', ['Une douzaine | 12 ~ magasin', 'des centaines de milliers | 100000.. ~ client']],
  ['Plusieurs milliers de Marseillais.', ['Plusieurs milliers | 1000.. ~ marseillais']],
  ['Deux tiers des sièges, la moitié de la population.', ['Deux tiers | 66.6666666667 ~ %', 'la moitié | 50 ~ %']],
  ['Elle obtient 33,15 % des voix et gagne 2 points de pourcentage.', ['33,15 % | 33.15 %', '2 points de pourcentage | 2 pp']],
  ['Quatre-vingt-dix-sept mille habitants, deux cent cinquante salariés.', ['Quatre-vingt-dix-sept mille | 97000 habitant', 'deux cent cinquante | 250 salarié']],
  ['Un mort et deux blessés dans une maison.', ['Un | 1 mort', 'deux | 2 blessé']],
  ['On compte 672 blessés, dont 205 grièvement.', ['672 | 672 blessé', '205 | 205']],
  ['Trois autres hommes et cinq jeunes femmes.', ['Trois | 3 homme', 'cinq | 5 femme']],
  ['12.000 à Dijon (30.000 selon les organisateurs), 9.000 à Metz (21.000).', ['12.000 | 12000', '30.000 | 30000', '9.000 | 9000', '21.000 | 21000']],
  ['Le vent a soufflé à 140 km/h sur 12 kilomètres carrés.', ['140 km/h | 140 km/h', '12 kilomètres carrés | 12 km2']],
  ['Un séisme de magnitude 6,8 à 320 km au sud.', ['6,8 | 6.8', '320 km | 320 km']],
  ['Des journaux, six chevaux, deux pays et trois procès.', ['six | 6 cheval', 'deux | 2 pays', 'trois | 3 procès']],
  ['Les 27 États membres et neuf nouveaux hôpitaux.', ['27 | 27 état', 'neuf | 9 hôpital']],
  ['Le 1 er coureur gagne le 4 x100m en 12 tours.', ['1 | 1', '4 | 4', '12 | 12 tour']],
  ['Elle a versé 200 millions de francs CFA.', ['200 millions de francs CFA | 200000000 XOF']],
];

describe('quantities in French', () => {
  it.each(cases)('%s', (text, expected) => {
    expect(quantitiesOf(text, 'fr')).toEqual(expected);
  });
});

describe('no quantities in French', () => {
  it.each([
    'L’article 49.3 de la Constitution.', 'Au 17 rue des Tanneurs.', 'Les 63 et 65 rue des Tanneurs.', 'À 18h08, vers 9 h.', 'En {2022}, comme en 2021.', 'Appelez le 06 12 34 56 78.',
    'La 24e édition, le 1er tour.', 'Battus 2-1 chez eux.', 'Un avion A320 et un P-3.', 'Une maison, un chien.', 'Le vol 447 et la page 12.', 'À la 37’ minute.', 'Né en 1943.', 'La quarantaine est levée.', 'Le constructor et le toString.',
  ])('%s', (text) => {
    expect(quantitiesOf(text, 'fr')).toEqual([]);
  });
});
