import { expect, test } from 'vitest';
import { minutes } from '../../src/extract/claims/minutes.ts';
import type { EventFrame } from '../../src/extract/facts.ts';
import { claimsOf } from './reading.ts';

const match: EventFrame = { id: 'event:match:main', type: 'match', name: 'match', places: [], participants: [], days: { earliest: null, latest: null } };

test.each([
  ['fr', '{p Ugo Lemm} a égalisé à la 48e minute.', ['goal-minute Ugo Lemm = 48 «48e minute»']],
  ['fr', 'Un but de {p Ugo Lemm} (2-1, 51’) a suffi.', ['goal-minute Ugo Lemm = 51 «51’»']],
  ['fr', 'L’équipe est passée devant grâce à {p Ugo Lemm} (49’).', ['goal-minute Ugo Lemm = 49 «49’»']],
  ['fr', 'Le défenseur {p Ivo Sarn} a été expulsé à la 27e minute.', ['red-card-minute Ivo Sarn = 27 «27e minute»']],
  ['en', '{p Max Orle} scored in the 62nd minute.', ['goal-minute Max Orle = 62 «62nd minute»']],
  ['en', '{p Ivo Sarn} was sent off in the 29th minute.', ['red-card-minute Ivo Sarn = 29 «29th minute»']],
] as const)('%s: %s', (language, sentence, claims) => expect(claimsOf(minutes, sentence, { language, events: [match] })).toEqual(claims));

test.each([
  ['fr', '{p Ugo Lemm} a été remplacé à la 70e minute.'],
  ['fr', '{p Ugo Lemm} ({p Ivo Sarn}, 67’) est entré.'],
  ['fr', '{p Ugo Lemm} a parlé 12 minutes.'],
  ['en', '{p Max Orle} came on in the 62nd minute.'],
  ['en', 'A minute of silence was held for {p Max Orle}.'],
] as const)('nothing, %s: %s', (language, sentence) => expect(claimsOf(minutes, sentence, { language, events: [match] })).toEqual([]));

test('no minute without a match', () => expect(claimsOf(minutes, '{p Ugo Lemm} a marqué les esprits à la 48e minute.')).toEqual([]));

test.each([
  ['fr', 'Tout a basculé à la 29e minute, avec l’expulsion de {p Ivo Sarn}.', ['red-card-minute Ivo Sarn = 29 «29e minute»']],
  ['fr', 'À la 29e minute. {p Ivo Sarn} a été expulsé.', []],
] as const)('the player behind, %s: %s', (language, sentence, claims) => expect(claimsOf(minutes, sentence, { language, events: [match] })).toEqual(claims));
