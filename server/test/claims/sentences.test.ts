import { expect, test } from 'vitest';
import { sentences } from '../../src/extract/claims/sentences.ts';
import { claimsOf } from './reading.ts';

test.each([
  ['fr', '{p Noé Bram} a été condamné à {d P6Y|six ans} de prison.', 'sentence Noé Bram = 72 «condamné à six ans»'],
  ['fr', 'Le tribunal a condamné {p Noé Bram} à {d P18M|dix-huit mois} de prison avec sursis.', 'sentence Noé Bram = 18 «condamné Noé Bram à dix-huit mois»'],
  ['fr', '{p Noé Bram} écope de {d P2Y|deux ans} ferme.', 'sentence Noé Bram = 24 «écope de deux ans»'],
  ['en', '{p Tom Hale} was sentenced to {d P6Y|six years} in prison.', 'sentence Tom Hale = 72 «sentenced to six years»'],
  ['en', '{p Tom Hale} was jailed for {d P4Y|four years}.', 'sentence Tom Hale = 48 «jailed for four years»'],
] as const)('%s: %s', (language, sentence, claim) => expect(claimsOf(sentences, sentence, { language })).toEqual([claim]));

test.each([
  ['fr', 'Le procureur a requis {d P6Y|six ans} de prison contre {p Noé Bram}.'],
  ['fr', '{p Noé Bram} a été condamné à une amende.'],
  ['fr', '{p Noé Bram} a condamné {d P6Y|six ans} d’inaction.'],
  ['en', '{p Tom Hale} was sentenced {d P6Y|six years} after the fire.'],
] as const)('no term, %s: %s', (language, sentence) => expect(claimsOf(sentences, sentence, { language })).toEqual([]));
