import { expect, test } from 'vitest';
import { score } from '../../src/extract/claims/score.ts';
import { eventOf } from './counted.ts';
import { claimsOf } from './reading.ts';

const match = { events: [eventOf('match', '2024-07-02')] };

test.each([
  ['{o Vertaille} a battu {o Lantagne} 3-1.', ['final-score Lantagne [Vertaille] = 3-1 «3-1»']],
  ['{o Vertaille} s’est incliné (1-3).', ['final-score match = 3-1 «1-3»']],
  ['{o Vertaille} menait 1-0 avant de gagner.', []],
  ['{p Ugo Lemm} a marqué (1-0, 12’) et gagné.', []],
  ['Le débat a fini 3-1.', []],
])('%s', (sentence, claims) => expect(claimsOf(score, sentence, match)).toEqual(claims));

test('no score without a match or its two sides', () => expect(claimsOf(score, '{o Vertaille} a gagné 3-1.')).toEqual([]));
