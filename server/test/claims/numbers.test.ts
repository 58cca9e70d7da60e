import { describe, expect, it } from 'vitest';
import { age } from '../../src/extract/claims/ages/index.ts';
import { bodies } from '../../src/extract/claims/bodies.ts';
import { crowd } from '../../src/extract/claims/crowd.ts';
import type { Family } from '../../src/extract/claims/family.ts';
import { general } from '../../src/extract/claims/general.ts';
import { magnitude } from '../../src/extract/claims/magnitude.ts';
import { measures } from '../../src/extract/claims/measures.ts';
import { money } from '../../src/extract/claims/money.ts';
import { shares } from '../../src/extract/claims/shares.ts';
import { victim } from '../../src/extract/claims/victim.ts';
import { votes } from '../../src/extract/claims/votes.ts';
import type { Setting } from './reading.ts';
import { counts, eventOf } from './counted.ts';
import { cpuTime } from '../cpuTime.ts';

type Cases = readonly (readonly [string, readonly string[]])[];
const english: Setting = { language: 'en' };
const election: Setting = { events: [eventOf('election', '2024-07-03')] };

function suite(name: string, family: Family, cases: Cases, setting: Setting = {}): void {
  describe(name, () => it.each(cases)('%s', (text, expected) => expect(counts(family, text, setting)).toEqual(expected)));
}

suite('seats in French', votes, [
  ['Le {o Parti vert} décroche 180 sièges.', ['seats 180 of Parti vert «180 sièges»']],
  ['Les 180 sièges de la gauche : 71 pour le {o Parti vert}, 64 pour l’{o Union civique} et trois pour d’autres listes.', ['seats 180 «180 sièges»', 'seats 71 of Parti vert «71»', 'seats 64 of Union civique «64»', 'seats 3 «trois»']],
  ['La chambre compte 143 députés, 126 {o Parti vert} et 17 {o Union civique}.', ['seats 143 «143 députés»', 'seats 126 of Parti vert «126»', 'seats 17 of Union civique «17»']],
  ['La {o Ligue du Nord} décroche 180 sièges. L’{o Union civique} en a 162 : 98 pour l’{o Aurore}, 34 pour le {o Parti vert}.', ['seats 180 of Ligue du Nord «180 sièges»', 'seats 162 of Union civique «162»', 'seats 98 of Aurore «98»', 'seats 34 of Parti vert «34»']],
  ['L’{o Union civique} comptait 89 élus en {t 2022}.', ['seats 89 of Union civique 2022-01-01 «89 élus»']],
  ['L’{o Union civique} aurait entre 161 et 169 sièges.', ['seats 161..169 of Union civique hearsay «entre 161 et 169 sièges»']],
], election);
suite('seats in English', votes, [
  ['The first exit poll of the night has {o Green League} winning hugely in the whole of the country, with 410 seats to 131 for {o Old Union}.', ['seats 410 of Green League planned «410 seats»', 'seats 131 of Old Union planned «131»']],
  ['{o Green League} won 412 seats.', ['seats 412 of Green League «412 seats»']],
  ['The exit poll gave 410 seats to {o Green League}.', ['seats 410 of Green League planned «410 seats»']],
], english);
suite('shares of the vote', shares, [
  ['L’{o Union civique} obtient 33,15 % des voix, devant le {o Parti vert} (27,99 %).', ['vote-share 33.15 % of Union civique «33,15 % des voix»', 'vote-share 27.99 % of Parti vert «27,99 %»']],
  ['La participation atteint 66,7 %.', ['turnout 66.7 % «66,7 %»']],
  ['L’{o Alliance des Lacs} représente 40 % de la population mondiale.', ['share 40 % [population] of Alliance des Lacs «40 % de la population»']],
  ['C’est la moitié de la population mondiale.', ['share ~50 % [population] «la moitié de la population»']],
], election);
suite('what organisations count', bodies, [
  ['L’{o Alliance des Lacs} compte dix membres et deux observateurs.', ['members 10 of Alliance des Lacs «dix membres»', 'observers 2 of Alliance des Lacs «deux observateurs»']],
  ['Forte de neuf pays, l’{o Alliance des Lacs} grandit.', ['members 9 of Alliance des Lacs «neuf pays»']],
  ['Cette entrée porte à dix le nombre d’États membres de l’{o Alliance des Lacs}.', ['members 10 of Alliance des Lacs «dix»']],
  ['{o Tissus Dorval} emploie 59 000 salariés en France.', ['employees 59000 of Tissus Dorval «59 000 salariés»']],
  ['{o Tissus Dorval} va supprimer 2.389 emplois.', ['job-cuts 2389 of Tissus Dorval «2.389 emplois»']],
  ['{o Tissus Dorval} annonce 1.200 suppressions de postes.', ['job-cuts 1200 of Tissus Dorval by Tissus Dorval «1.200 suppressions»']],
  ['{o Tissus Dorval}, qui compte 59 000 salariés en France, veut supprimer 784 postes.', ['employees 59000 of Tissus Dorval «59 000 salariés»', 'job-cuts 784 of Tissus Dorval «784 postes»']],
  ['Le joueur a marqué deux buts.', []],
]);
suite('magnitudes', magnitude, [
  ['Un séisme de magnitude 7 a frappé la côte.', ['magnitude 7 «magnitude 7»']],
  ['Une réplique de magnitude 5,6 a suivi.', []],
  ['Les répliques continuent. On en a recensé 130, dont une de magnitude 5,6.', []],
  ['L’institut a mesuré une magnitude de 6,8.', ['magnitude 6.8 by institut «magnitude de 6,8»']],
  ['Il a atteint 7 degrés sur l’échelle de Richter.', ['magnitude 7 «7 degrés»']],
  ['Il faisait 12 degrés au soleil.', []],
]);
suite('measures in French', measures, [
  ['Un tronçon d’environ 80 mètres s’est effondré.', ['length ~80 m «environ 80 mètres»']],
  ['Ils sont tombés de 45 mètres.', ['height 45 m «45 mètres»']],
  ['L’épicentre se situe à 50 km au sud-ouest de {l Nevers}.', ['distance 50000 m to Nevers «50 km»']],
  ['Un tronçon de 80 mètres du pont {l Sauvel} est tombé.', ['length 80 m «80 mètres»']],
  ['Le navire a coulé à 40 km de {l Nevers}.', ['distance 40000 m to Nevers «40 km»']],
  ['Le dépôt abritait 2.750 tonnes de nitrate.', ['mass 2750 t [nitrate] «2.750 tonnes de nitrate»']],
  ['Le vent a soufflé à 140 km/h.', ['speed 140 km/h «140 km/h»']],
]);
suite('measures in English', measures, [
  ['The ship is 984 feet in length.', ['length 299.9232 m «984 feet»']],
  ['The wreck lies 12 miles off {l Dover}.', ['distance 19312.128 m to Dover «12 miles»']],
], english);
suite('money', money, [
  ['Les dégâts sont estimés à 3 milliards de dollars.', ['damage 3000000000 USD «3 milliards de dollars»']],
  ['Elle paiera une amende de 450 000 euros.', ['fine 450000 EUR planned «450 000 euros»']],
  ['La place coûte 250.000 dollars.', ['cost 250000 USD «250.000 dollars»']],
  ['{o Orlex} se tait. Le total des amendes s’élève à 78 millions d’euros, dont 52 pour {o Orlex}.', ['fine 78000000 EUR «78 millions d’euros»']],
  ['{o Orlex} se tait. L’amende s’élève à 78 millions d’euros.', ['fine 78000000 EUR of Orlex «78 millions d’euros»']],
]);
suite('ages', age, [
  ['{p Anna Vell}, {d P58Y|58 ans}, habite ici.', ['age 58 of Anna Vell «58 ans»']],
  ['{p Anna Vell} (58 ans) habite ici.', ['age 58 of Anna Vell «58 ans»']],
  ['{p Anna Vell}, une retraitée de {d P58Y|58 ans}, habite ici.', ['age 58 of Anna Vell «58 ans»']],
  ['C’est {p Anna Vell}, cardiologue lyonnaise de {d P58Y|58 ans}, qui a conduit l’essai.', ['age 58 of Anna Vell «58 ans»']],
  ['À {d P58Y|58 ans}, {p Anna Vell} a gagné {t 2024-07-01|lundi}.', ['age 58 of Anna Vell «À 58 ans»']],
  ['Morte à {d P58Y|58 ans}, {p Anna Vell} laisse un fils.', ['age 58 of Anna Vell «Morte à 58 ans»']],
  ['Le corps serait celui de {p Anna Vell}, {d P58Y|58 ans}.', ['age 58 of Anna Vell «58 ans»']],
  ['{p Anna Vell}, condamnée à une peine de {d P8Y|huit ans}, fait appel.', []],
  ['{p Anna Vell}, maire depuis un mandat de {d P6Y|six ans}, fait appel.', []],
  ['Âgée de {d P58Y|58 ans}, {p Anna Vell} habite ici.', ['age 58 of Anna Vell «Âgée de 58 ans»']],
  ['{p Anna Vell} a gagné. Âgée de {d P58Y|58 ans}, la coureuse habite ici.', ['age 58 of Anna Vell «Âgée de 58 ans»']],
  ['{p Anna Vell} a battu {p Léa Orn}. Âgée de {d P58Y|58 ans}, la coureuse habite ici.', []],
  ['Âgé de {d P58Y|58 ans}, le pont que {p Anna Vell} a bâti ferme.', []],
  ['{p Anna Vell}, âgée de 58 ans, habite ici.', ['age 58 of Anna Vell «58 ans»']],
  ['{p Anna Vell} a passé 58 ans en mer.', []],
  ['{p Anna Vell}, après {d P58Y|58 ans} en mer, revient.', []],
  ['{p Anna Vell} et son fils de 19 ans sont venus.', []],
  ['L’épouse de M. {p Anna Vell|Vell}, {d P54Y|54 ans}, est venue.', []],
  ['Le fils de l’ancienne maire {p Anna Vell}, {d P30Y|30 ans}, est venu.', []],
  ['La mort de {p Anna Vell}, {d P58Y|58 ans}, émeut la ville.', ['age 58 of Anna Vell «58 ans»']],
  ['{p Anna Vell} est morte mardi à {d P58Y|58 ans}.', ['age 58 of Anna Vell «morte mardi à 58 ans»']],
  ['{p Anna Vell} s’est éteinte chez elle, à l’âge de {d P58Y|58 ans}, a dit sa fille.', ['age 58 of Anna Vell «éteinte chez elle, à l’âge de 58 ans»']],
  ['{p Anna Vell} est morte mardi. Elle avait {d P58Y|58 ans}.', ['age 58 of Anna Vell «Elle avait 58 ans»']],
  ['{p Anna Vell} n’avait que {d P19Y|19 ans} quand elle a gagné.', []],
  ['{p Anna Vell} n’a que {d P19Y|19 ans}.', ['age 19 of Anna Vell «Anna Vell n’a que 19 ans»']],
  ['{p Anna Vell} a enterré {p Léa Orn}. Elle avait {d P58Y|58 ans}.', []],
  ['{p Anna Vell} a {d P20Y|20 ans} de métier. Elle a {d P5Y|5 ans} pour payer.', []],
  ['{p Anna Vell} a fermé le pont. Il est tombé à {d P58Y|58 ans} d’ici.', []],
]);
suite('ages in English', age, [
  ['{p Anna Vell}, 58, lives here.', ['age 58 of Anna Vell «58»']],
  ['{p Anna Vell}, a 58-year-old nurse, lives here.', ['age 58 of Anna Vell «58»']],
  ['{p Anna Vell}, who is 58, lives here.', ['age 58 of Anna Vell «58»']],
  ['{p Anna Vell}, a retired teacher of 58, lives here.', ['age 58 of Anna Vell «58»']],
  ['It is believed to be that of {p Anna Vell}, 58, a nurse.', ['age 58 of Anna Vell «58»']],
  ['{p Anna Vell}, an officer with a career of {d P30Y|30 years}, lives here.', []],
  ['{p Anna Vell} won. Aged 58, she lives here.', ['age 58 of Anna Vell «Aged 58»']],
  ['{p Anna Vell} beat {p Lea Orn}. Aged 58, she lives here.', []],
  ['The 58-year-old {p Anna Vell} lives here.', ['age 58 of Anna Vell «58»']],
  ['{p Anna Vell}, 58 votes ahead, won.', []],
  ['The mother of {p Anna Vell}, 58, lives here.', []],
  ['The death of {p Anna Vell}, 58, moved the town.', ['age 58 of Anna Vell «58»']],
  ['{p Anna Vell} was jailed. The 58-year-old had spent it all.', ['age 58 of Anna Vell «The 58»']],
  ['{p Anna Vell} beat {p Lea Orn}. The 58-year-old was glad.', []],
  ['{p Anna Vell} is missing. The 32-year-old boat was never found.', []],
  ['{p Anna Vell} was hurt. The burly 55-year-old foreman said nothing.', ['age 55 of Anna Vell «The burly 55»']],
  ['A 58-year-old who lives beside {p Anna Vell} was jailed.', []],
  ['{p Anna Vell} died on Monday at the age of 58.', ['age 58 of Anna Vell «died on Monday at the age of 58»']],
  ['{p Anna Vell} has died. She was 83.', ['age 83 of Anna Vell «She was 83»']],
  ['{p Anna Vell} is only {d P22Y|22 years} old.', ['age 22 of Anna Vell «Anna Vell is only 22 years»']],
  ['{p Anna Vell} has lost. She was 83 votes short.', []],
], english);
suite('room is no crowd', crowd, [
  ['Le stade peut accueillir 12 000 spectateurs.', []],
  ['La salle, d’une capacité de 800 spectateurs, a fermé.', []],
]);
suite('numbers of models', general, [
  ['Un ATR 72, transportait 58 passagers.', ['passenger 58 «58 passagers»']],
]);
suite('ordinals of the dead', victim, [
  ['Un sixième corps a été retrouvé.', ['dead 6 «sixième corps»']],
  ['Le premier corps a été retrouvé.', []],
]);
suite('people on board', general, [
  ['L’avion transportait 43 personnes.', ['aboard 43 «43 personnes»']],
  ['Le navire avait 287 hommes à bord.', ['aboard 287 «287 hommes»']],
  ['Trois des 43 personnes à bord sont indemnes.', ['personne 3 part «Trois»']],
]);

suite('people who watch', crowd, [
  ['Devant 14 250 personnes, {o Lune FC} a gagné.', ['spectators 14250 «14 250 personnes»']],
  ['Il a parlé avec 14 personnes devant la mairie.', []],
]);

suite('open counts', general, [
  ['Le chanteur laisse 27 albums « live ».', ['album 27 [live] «27 albums»']],
  ['L’effondrement de deux immeubles.', ['building 2 «deux immeubles»']],
  ['Trois cents pompiers sont sur place, ils sont désormais 400.', ['firefighters 300 «Trois cents pompiers»', 'firefighters 400 «400»']],
  ['Douze morts et 30 blessés.', []],
]);

describe('a runaway line', () => {
  it('is read in bounded time', () => {
    const started = cpuTime();
    counts(general, `À {l Tours}, ${'12 personnes ont été tuées (3), '.repeat(2000)}.`);
    counts(general, `${'le bilan de la '.repeat(5000)} 12 morts.`);
    expect(cpuTime() - started).toBeLessThan(3000);
  });
});
