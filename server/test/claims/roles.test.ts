import { expect, test } from 'vitest';
import { causes } from '../../src/extract/claims/causes.ts';
import { roles } from '../../src/extract/claims/roles.ts';
import type { EventFrame } from '../../src/extract/facts.ts';
import { claimsOf } from './reading.ts';

const blast: EventFrame = { id: 'event:accident:main', type: 'accident', name: 'explosion', places: [], participants: [], days: { earliest: null, latest: null } };

test.each([
  ['Le maire de {l Lune}, {p Paul Aro}, a parlé.', ['role Paul Aro [Lune] = mayor «maire de Lune, Paul Aro»', 'holder-mayor maire [Lune] = Paul Aro «maire de Lune, Paul Aro»']],
  ['La première ministre varnienne {p Ida Roux} est venue.', ['role Ida Roux = prime-minister «première ministre varnienne Ida Roux»']],
  ['{p Ana Borel}, directrice de l’{o Institut des eaux}, doute.', ['role Ana Borel [Institut des eaux] = director «Ana Borel, directrice»', 'holder-director directrice [Institut des eaux] = Ana Borel «Ana Borel, directrice»']],
  ['{p Ana Borel} a été élue présidente de la {l Varnie}.', ['role Ana Borel [Varnie] = president «Ana Borel a été élue présidente»']],
  ['L’ancien maire de {l Lune}, {p Paul Aro}, se tait.', []],
  ['Le président a reçu {p Paul Aro}.', []],
])('offices: %s', (text, claims) => {
  expect(claimsOf(roles, text)).toEqual(claims);
});

test('offices in English', () => {
  expect(claimsOf(roles, 'Prime Minister {p Ida Roux} met {p Ann Lowe}, director of the {o Water Institute}.', { language: 'en' })).toEqual([
    'role Ida Roux = prime-minister «Prime Minister Ida Roux»',
    'role Ann Lowe [Water Institute] = director «Ann Lowe, director»',
    'holder-director director [Water Institute] = Ann Lowe «Ann Lowe, director»',
  ]);
});

test.each([
  ['L’explosion a été provoquée par une fuite de gaz.', ['cause explosion = fuit gaz «provoquée par une fuite de gaz»']],
  ['L’explosion serait due à une cigarette.', ['cause explosion = cigarett hearsay «due à une cigarette»']],
])('causes: %s', (text, claims) => {
  expect(claimsOf(causes, text, { events: [blast] })).toEqual(claims);
});

test('a verb is no office', () => expect(claimsOf(roles, '« Une victoire à moitié », juge {p Paul Aro}.')).toEqual([]));
