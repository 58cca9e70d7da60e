import { describe, expect, test } from 'vitest';
import { memberCount } from '../../src/extract/claims/memberCount.ts';
import { sentences } from '../../src/extract/claims/sentences.ts';
import { bodies } from '../../src/extract/claims/bodies.ts';
import { votes } from '../../src/extract/claims/votes.ts';
import { counts, eventOf } from './counted.ts';
import { claimsOf } from './reading.ts';

describe('parts of a sentence', () => {
  test.each([
    ['{p Ugo Lemm} est condamné à cinq ans de prison, dont deux avec sursis.', ['sentence 60 mo of Ugo Lemm «condamné à cinq ans»', 'suspended-part 24 mo of Ugo Lemm «deux avec sursis.»']],
    ['{p Ugo Lemm} a été condamné à cinq ans de prison, dont trois ferme.', ['sentence 60 mo of Ugo Lemm «condamné à cinq ans»', 'suspended-part 24 mo of Ugo Lemm «trois ferme.»']],
    ['Un ancien notaire a été condamné à cinq ans de prison.', []],
  ])('%s', (text, expected) => expect(counts(sentences, text)).toEqual(expected));
});

describe('members in one word', () => {
  test.each([
    ['The five-member alliance of the {o Rivers Alliance} met.', ['members Rivers Alliance = 5 «five-member alliance»']],
    ['The {o Rivers Alliance} is a 27-nation bloc.', []],
    ['The five-member jury of {o Corvel} met.', []],
  ])('%s', (text, expected) => expect(claimsOf(memberCount, text, { language: 'en' })).toEqual(expected));
  test('some of the members', () => expect(counts(bodies, 'L’{o Alliance des Lacs} a accueilli trois nouveaux membres.')).toEqual([]));
});

test('a camp is counted like a party', () =>
  expect(counts(votes, '{o Union verte} obtient 45 sièges, 15 pour les divers droite et 31 pour la gauche.', { events: [eventOf('election', '2024-07-03')] })).toEqual(['seats 45 of Union verte «45 sièges»', 'seats 15 «15»', 'seats 31 «31»']));
