import { expect, test } from 'vitest';
import { happening } from '../../src/extract/claims/happening.ts';
import type { EventFrame } from '../../src/extract/facts.ts';
import { claimsOf } from './reading.ts';

function frame(type: string, name: string): EventFrame {
  return { id: `event:${type}:main`, type, name, places: [], participants: [], days: { earliest: null, latest: null } };
}

test.each([
  ['earthquake', 'Le séisme survenu {t 2023-09-08|vendredi 8 septembre} a fait peur.', 'date séisme = 2023-09-08 «survenu vendredi 8 septembre»'],
  ['summit', 'Le sommet se tient à {l Lune} les {t 2024-07-03/2024-07-04|3 et 4 juillet}.', 'date sommet = 2024-07-03/2024-07-04 «se tient à Lune les 3 et 4 juillet»'],
  ['summit', 'Le sommet aura lieu {t 2024-09-15|le 15 septembre} à {l Lune}.', 'date sommet = 2024-09-15 planned «aura lieu le 15 septembre»'],
  ['collapse', 'Le pont est tombé vers {h 2018-08-14T11:30|11h30}.', 'time effondrement = T11:30 «pont est tombé vers 11h30»'],
])('%s: %s', (type, sentence, claim) => {
  const names: Record<string, string> = { earthquake: 'séisme', summit: 'sommet', collapse: 'effondrement' };
  expect(claimsOf(happening, sentence, { events: [frame(type, names[type] ?? type)] })).toEqual([claim]);
});

test('a clock behind a day is a claim of its own', () => {
  expect(claimsOf(happening, 'L’accident survenu {t 2023-03-14|mardi} à {h 2023-03-14T09:42|9h42} a fait peur.', { events: [frame('accident', 'accident')] })).toEqual(['date accident = 2023-03-14 «survenu mardi»', 'time accident = T09:42 «mardi à 9h42»']);
  expect(claimsOf(happening, 'Le train de {l Valb} a déraillé {t 2023-03-14|mardi} à {h 2023-03-14T07:42|7h42}.', { events: [frame('accident', 'accident')] })).toEqual(['date accident = 2023-03-14 «train de Valb a déraillé mardi»', 'time accident = T07:42 «mardi à 7h42»']);
  expect(claimsOf(happening, 'The train derailed at {h 2023-03-14T07:42|7.42am}.', { language: 'en', events: [frame('accident', 'crash')] })).toEqual(['time crash = T07:42 «train derailed at 7.42am»']);
  expect(claimsOf(happening, 'Le dollar a coulé {t 2023-03-14|mardi} à {h 2023-03-14T09:42|9h42}.', { events: [frame('accident', 'accident')] })).toEqual([]);
});

test('in English', () => {
  expect(claimsOf(happening, 'The fair was held in {l Lune} on {t 2024-05-03|May 3}.', { language: 'en', events: [frame('festival', 'fair')] })).toEqual(['date fair = 2024-05-03 «was held in Lune on May 3»']);
});

test.each(['Le sommet se tient depuis {t 2001} à {l Lune}.', 'Le maire a lieu de se plaindre.'])('no date: %s', (sentence) => {
  expect(claimsOf(happening, sentence, { events: [frame('summit', 'sommet')] })).toEqual([]);
});
