import { expect, test } from 'vitest';
import { editions } from '../../src/extract/claims/editions.ts';
import { location } from '../../src/extract/claims/location.ts';
import { meetings } from '../../src/extract/claims/meetings.ts';
import { stays } from '../../src/extract/claims/stays.ts';
import type { EventFrame } from '../../src/extract/facts.ts';
import { claimsOf } from './reading.ts';

function frame(type: string, name: string, places: readonly string[] = []): EventFrame {
  return { id: `event:${type}:main`, type, name, places, participants: [], days: { earliest: null, latest: null } };
}
const summit = { events: [frame('summit', 'sommet')] };
const quake = { events: [frame('earthquake', 'séisme', ['place:varnie'])] };

test.each([
  ['{p Odile Ferrant} est à {l Lune}. Elle devrait rester {d P4D|quatre jours} en {l Varnie}.', ['stay Odile Ferrant [Varnie] = P4D planned «rester quatre jours en Varnie»']],
  ['{p Odile Ferrant} est arrivée à {l Lune} pour une visite d’État de {d P2D|deux jours}.', ['stay Odile Ferrant [Lune] = P2D «visite d’État de deux jours»']],
  ['Le sommet de {d P2D|deux jours} s’ouvre.', ['duration sommet = P2D «sommet de deux jours»']],
  ['Le sommet durera {d P3D|trois jours}.', ['duration sommet = P3D planned «durera trois jours»']],
])('lengths of stays and events: %s', (text, claims) => {
  expect(claimsOf(stays, text, summit)).toEqual(claims);
});

test.each(['Il reste {d P4D|quatre jours} avant la fin.', 'Le fromage vieillit {d P2Y|deux ans}.'])('no stay: %s', (text) => {
  expect(claimsOf(stays, text)).toEqual([]);
});

test('a visit in English', () => {
  expect(claimsOf(stays, '{p Ann Lowe} began a {d P3D|three-day} visit to {l Varnia}.', { language: 'en' })).toEqual(['stay Ann Lowe [Varnia] = P3D «three-day visit to Varnia»']);
});

test.each([
  ['{p Ana Borel} et {p Paul Aro} se rencontreront en personne pour la deuxième fois en {d P2M|deux mois}.', ['meeting-count Ana Borel [Paul Aro] = 2 in in:P2M planned «deuxième fois en deux mois»']],
  ['Il s’agit de la quatrième rencontre entre {p Ana Borel} et {p Paul Aro} depuis l’invasion.', ['meeting-count Ana Borel [Paul Aro] = 4 in since:invasion «quatrième rencontre entre Ana Borel et Paul Aro depuis l’invasion»']],
  ['{p Ana Borel} et {p Paul Aro} se sont rencontrés à {l Lune} en {t 2024-05|mai}.', ['met Ana Borel [Paul Aro] = 2024-05 «se sont rencontrés à Lune en mai»']],
])('meetings: %s', (text, claims) => {
  expect(claimsOf(meetings, text)).toEqual(claims);
});

test('the two leaders are the two named most', () => {
  expect(claimsOf(meetings, ['{p Ana Borel} et {p Paul Aro} sont à {l Lune}.', 'C’est la seconde fois que les dirigeants se rencontrent en {d P2M|deux mois}.'])).toEqual([
    'meeting-count Ana Borel [Paul Aro] = 2 in in:P2M «seconde fois que les dirigeants se rencontrent en deux mois»',
  ]);
});

test.each(['La rencontre a eu lieu sans {p Ana Borel}.', 'Pour la deuxième fois, {p Ana Borel} chante à {l Lune}.'])('no meeting is counted: %s', (text) => {
  expect(claimsOf(meetings, text)).toEqual([]);
});

test.each([
  ['Le sommet en est à sa 25e édition.', ['edition sommet = 25 «25e édition»']],
  ['{l Lune} a abrité le 24e sommet de la {o CTS}.', ['edition sommet = 24 «24e sommet»']],
  ['Le premier sommet de l’année s’ouvre.', []],
])('editions: %s', (text, claims) => {
  expect(claimsOf(editions, text, summit)).toEqual(claims);
});

test.each([
  ['L’épicentre se trouve au sud-ouest de {l Lune}.', ['epicentre-direction séisme [Lune] = SW «au sud-ouest de Lune»']],
  ['Le séisme a secoué {l Lune}. L’épicentre est au nord de la ville.', ['epicentre-direction séisme [Lune] = N «au nord de la ville»']],
  ['Le séisme s’est produit en {l Varnie}.', ['place séisme = Varnie «s’est produit en Varnie»']],
  ['Les vacanciers vont au sud de {l Lune}.', []],
])('places: %s', (text, claims) => {
  expect(claimsOf(location, text, quake)).toEqual(claims);
});
