import { describe, expect, test } from 'vitest';
import { age } from '../../src/extract/claims/ages/index.ts';
import { based } from '../../src/extract/claims/based.ts';
import { owner } from '../../src/extract/claims/owner.ts';
import { roles } from '../../src/extract/claims/roles.ts';
import { underway } from '../../src/extract/claims/underway.ts';
import { claimsOf } from './reading.ts';

describe('whose something is', () => {
  test.each([
    ['La tour appartient au groupe {o Savel}.', ['owned-by tour = Savel «appartient au groupe Savel»']],
    ['{o Savel}, propriétaire de la tour, se tait.', ['owned-by tour = Savel «Savel, propriétaire de»']],
    ['La maison, propriété de {p Anna Vell}, a brûlé.', ['owned-by maison = Anna Vell «, propriété de Anna Vell»']],
  ])('%s', (sentence, claims) => expect(claimsOf(owner, sentence)).toEqual(claims));
  test('The vessel belongs to …', () => expect(claimsOf(owner, 'The vessel belongs to {o Savel Lines}.', { language: 'en' })).toEqual(['owned-by vessel = Savel Lines «belongs to Savel Lines»']));
  test.each(['Le ministre est à {l Corlay}.', '{p Anna Vell}, voisine de la tour, se tait.', 'Il appartient au passé.'])('nobody’s: %s', (sentence) => expect(claimsOf(owner, sentence)).toEqual([]));
});

describe('where a body has its seat', () => {
  test.each([
    ['{o Savel}, a hosting firm in {l Corley}, declined to comment.', ['based-in Savel = Corley «Savel, a hosting firm in Corley»']],
    ['{o Savel}, based in {l Corley}, declined.', ['based-in Savel = Corley «Savel, based in Corley»']],
    ['{o Savel} signed a deal in {l Corley}.', []],
  ])('%s', (sentence, claims) => expect(claimsOf(based, sentence, { language: 'en' })).toEqual(claims));
  test('basée à', () => expect(claimsOf(based, '{o Savel}, société basée à {l Corlay}, se tait.')).toEqual(['based-in Savel = Corlay «Savel, société basée à Corlay»']));
});

describe('since when something goes on', () => {
  test.each([
    ['Les fouilles menées depuis {t 2014} ont livré des os.', ['launched fouilles = 2014 «fouilles menées depuis 2014»']],
    ['Le personnel est en grève depuis {t 2024-07-01|lundi}.', ['launched grève = 2024-07-01 «grève depuis lundi»']],
    ['Il est connu depuis {t 2014}.', []],
  ])('%s', (sentence, claims) => expect(claimsOf(underway, sentence)).toEqual(claims));
});

describe('the age of a noun', () => {
  test.each([
    [['{p Ugo Lemm} est mort.', 'Le pompier de {d P29Y|29 ans} vivait ici.'], ['age Ugo Lemm = 29 «pompier de 29 ans»']],
    [['{p Ugo Lemm}, sapeur-pompier volontaire de {d P27Y|27 ans}, est mort.'], ['age Ugo Lemm = 27 «27 ans»']],
    [['{p Ugo Lemm} est mort.', 'Le chantier de {d P29Y|29 ans} s’achève.'], []],
    [['{p Ugo Lemm} est mort.', 'Les pompiers de {d P29Y|29 ans} sont jeunes.'], []],
  ] as const)('%s', (paragraphs, claims) => expect(claimsOf(age, paragraphs)).toEqual(claims));
});

test('who holds an office', () => expect(claimsOf(roles, '{p Anna Vell}, directrice du musée, se tait.')).toEqual(['role Anna Vell = director «Anna Vell, directrice»', 'holder-director directrice = Anna Vell «Anna Vell, directrice»']));

test.each([
  [['L’ancien notaire {p Ugo Lemm} comparaît.', '{p Anna Vell} plaide.', 'Le notaire de {d P56Y|56 ans} se tait.'], ['age Ugo Lemm = 56 «notaire de 56 ans»']],
  [['{p Anna Vell} plaide.', 'Un notaire de {d P56Y|56 ans} se tait.'], []],
] as const)('whom a noun stands for: %s', (paragraphs, claims) => expect(claimsOf(age, paragraphs)).toEqual(claims));
