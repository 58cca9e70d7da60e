import { describe, expect, it } from 'vitest';
import { toll } from '../../src/extract/claims/toll.ts';
import { counts, eventOf } from './counted.ts';

const french: readonly (readonly [string, readonly string[]])[] = [
  ['L’incendie a fait au moins 12 morts et une trentaine de blessés.', ['dead 12.. «au moins 12 morts»', 'injured ~30 «une trentaine de blessés»']],
  ['On compte 672 blessés, dont 205 grièvement.', ['injured 672 «672 blessés»', 'injured 205 [serious] part «205»']],
  ['Sept personnes ont été tuées et 15 autres blessées.', ['dead 7 «Sept personnes ont été tuées»', 'injured 15 «15 autres blessées»']],
  ['La crue a fait 12 morts ; 30 autres personnes sont portées disparues.', ['dead 12 «12 morts»', 'missing 30 «30 autres personnes sont portées disparues»']],
  ['On compte 60 disparus à {l Tours}, et 30 autres sont portés disparus.', ['missing 60 @tours «60 disparus»', 'missing 30 @tours part «30»']],
  ['Un homme a été retrouvé, portant à quatre le nombre des victimes.', ['dead 4 «quatre»']],
  ['Le nombre de victimes est de 40.', ['victims 40 «40»']],
  ['Au moins 22 personnes sont mortes à {l Tours}.', ['dead 22.. @tours «Au moins 22 personnes sont mortes»']],
  ['Plus de cent personnes y ont trouvé la mort.', ['dead 100.. «Plus de cent personnes y ont trouvé la mort»']],
  ['Quatre secouristes grecs ont été tués dans la collision.', ['dead 4 [secouriste] «Quatre secouristes grecs ont été tués»']],
  ['Le glissement a emporté deux hameaux, tuant 35 personnes et en blessant 20.', ['dead 35 «35 personnes»', 'injured 20 «20»']],
  ['La foudre a tué huit randonneurs.', ['dead 8 [randonneur] «huit randonneurs»']],
  ['Neuf personnes ont disparu, 672 personnes étaient blessées.', ['missing 9 «Neuf personnes ont disparu»', 'injured 672 «672 personnes étaient blessées»']],
  ['Le nombre de disparus est ramené à 21.', ['missing 21 «21»']],
  ['L’agence estime à 10 000 le nombre de disparus.', ['missing 10000 by agence «10 000»']],
  ['Le bilan s’alourdit à 171.', ['dead 171 «171»']],
  ['Le bilan a été porté {t 2024-07-01|lundi} à 12 morts.', ['dead 12 as of 2024-07-01 «12 morts»']],
  ['Le précédent bilan s’établissait à 632 morts.', ['dead 632 as of 2024-07-02 «632 morts»']],
  ['On déplore 12 morts, contre 8 {t 2024-07-02|la veille}.', ['dead 12 «12 morts»', 'dead 8 as of 2024-07-02 «8»']],
  ['Sept morts, dont trois enfants.', ['dead 7 «Sept morts»', 'dead 3 [enfant] part «trois enfants»']],
  ['Six corps ont été retrouvés sous les gravats.', ['dead 6 «Six corps»']],
  ['La police a interpellé 30 personnes ; 12 arrestations à {l Pau}.', ['arrested 30 «30 personnes»', 'arrested 12 @pau «12 arrestations»']],
  ['Un mort et deux blessés graves.', ['dead 1 «Un mort»', 'injured 2 [serious] «deux blessés»']],
  ['Quelque 300.000 personnes sont sans domicile.', []],
  ['Douze manifestants ont rendu hommage aux morts.', []],
  ['Le musée expose trois corps célestes.', []],
];

const english: readonly (readonly [string, readonly string[]])[] = [
  ['At least 21 people were killed and 40 injured.', ['dead 21.. «At least 21 people were killed»', 'injured 40 «40 injured»']],
  ['The blast killed 35 people, injuring more than 100.', ['dead 35 «35 people»', 'injured 100.. «more than 100»']],
  ['Six construction workers are missing.', ['missing 6 [worker] «Six construction workers are missing»']],
  ['The death toll rose to 40 on {t 2024-07-01|Monday}.', ['dead 40 as of 2024-07-01 «40»']],
  ['Police arrested 17 protesters.', ['arrested 17 [protester] «17 protesters»']],
  ['Twelve people died, including three children.', ['dead 12 «Twelve people died»', 'dead 3 [child] part «three children»']],
  ['Some 300 people lost their lives.', ['dead ~300 «Some 300 people lost their lives»']],
  ['Seven ministers met.', []],
];

describe('tolls in French', () => it.each(french)('%s', (text, expected) => expect(counts(toll, text)).toEqual(expected)));
describe('tolls in English', () => it.each(english)('%s', (text, expected) => expect(counts(toll, text, { language: 'en' })).toEqual(expected)));

it('ties a toll to the main event', () => {
  const event = eventOf('fire', '2024-07-02');
  expect(counts(toll, 'On compte 12 morts.', { events: [event] })).toEqual(['dead 12 «12 morts»']);
});

describe('figures of another event', () => {
  const events = [eventOf('accident', '2024-07-02')];
  it.each([
    ['En {t 1998}, un accident y avait fait quatre blessés.', ['injured 4 1998-01-01 past:1998-01-01/1998-12-28 «quatre blessés»']],
    ['Un autre accident avait déjà fait quatre blessés.', ['injured 4 past:other «quatre blessés»']],
    ['L’accident avait fait quatre blessés.', ['injured 4 «quatre blessés»']],
    ['{t 2024-07-02|Mardi}, l’accident a fait quatre blessés.', ['injured 4 2024-07-02 «quatre blessés»']],
  ] as const)('%s', (text, expected) => expect(counts(toll, text, { events })).toEqual(expected));
  it('is that of the text where the text is about that day', () => {
    expect(counts(toll, 'En {t 1998}, un accident a fait quatre blessés.', { events: [eventOf('accident', '1998-05-02')] })).toEqual(['injured 4 1998-01-01 «quatre blessés»']);
  });
});
