import { expect, test } from 'vitest';
import { acts } from '../../src/extract/claims/acts.ts';
import { happening } from '../../src/extract/claims/happening.ts';
import { since } from '../../src/extract/claims/since.ts';
import { truths } from '../../src/extract/claims/truths.ts';
import type { EventFrame } from '../../src/extract/facts.ts';
import { claimsOf } from './reading.ts';

const accident: EventFrame = { id: 'event:accident:main', type: 'accident', name: 'accident', places: [], participants: [], days: { earliest: null, latest: null } };

test.each([
  ['Le {o Parti des îles}, au pouvoir depuis {t 2010}, perd du terrain.', ['in-power-since Parti des îles = 2010 «au pouvoir depuis 2010»']],
  ['Le chanteur {p Paul Aro} est marié depuis {t 1999}.', ['married-since Paul Aro = 1999 «marié depuis 1999»']],
  ['Il pleut depuis {t 2024-07-01|lundi}.', []],
])('since when: %s', (text, claims) => {
  expect(claimsOf(since, text)).toEqual(claims);
});

test('since when, in English', () => {
  expect(claimsOf(since, 'The {o Island Party}, who have been in power since {t 2015}, may lose.', { language: 'en' })).toEqual(['in-power-since Island Party = 2015 «in power since 2015»']);
});

test.each([
  ['La {l Varnie} a condamné l’{l Ostrie}.', ['condemned Varnie [Ostrie] = true «a condamné l’Ostrie»']],
  ['La {l Varnie} n’a jamais condamné l’{l Ostrie}.', ['condemned Varnie [Ostrie] = false «n’a jamais condamné l’Ostrie»']],
  ['La {l Varnie} a été condamnée par l’{l Ostrie}.', []],
  ['{p Paul Aro} est condamné à {l Lune}.', []],
])('yes or no: %s', (text, claims) => {
  expect(claimsOf(truths, text)).toEqual(claims);
});

test('a cleft sentence dates its act', () => {
  expect(claimsOf(acts, 'C’est le {t 2023-06-19|lundi 19 juin} que le sous-marin {x Vaillant} a plongé.')).toEqual(['dived Vaillant = 2023-06-19 «lundi 19 juin que le sous-marin Vaillant a plongé»']);
});

test.each([
  ['Le cargo a percuté le pont vers {h 2024-03-26T01:30|1h30}.', ['time accident = T01:30 «percuté le pont vers 1h30»']],
  ['Sa fille l’a annoncé dans un message reçu à {h 2024-03-26T02:34|2h34}.', ['announced-time accident = T02:34 «annoncé dans un message reçu à 2h34»']],
  ['C’est à {h 2024-03-26T02:44|2 h 44} que sa fille a fait savoir la nouvelle.', ['announced-time accident = T02:44 «C’est à 2 h 44 que sa fille a fait savoir»']],
  ['Le gouvernement est tombé {t 2024-07-01|lundi}.', []],
])('by the clock: %s', (text, claims) => {
  expect(claimsOf(happening, text, { events: [accident] })).toEqual(claims);
});
