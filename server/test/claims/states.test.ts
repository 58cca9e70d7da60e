import { describe, expect, test } from 'vitest';
import { states } from '../../src/extract/claims/states/index.ts';
import { claimsOf } from './reading.ts';

describe('what something is like', () => {
  test.each([
    ['Le chalutier a sombré.', ['state-afloat afloat = sunk «a sombré»']],
    ['Le chalutier est à flot.', ['state-afloat afloat = afloat «à flot»']],
    ['Les recherches ont été suspendues.', ['state-continuing continuing = stopped «ont été suspendues»']],
    ['Les recherches ne se poursuivent pas.', ['state-continuing continuing = stopped «se poursuivent»']],
    ['{p Ugo Lemm} a été laissé libre.', ['state-custody Ugo Lemm = free «laissé libre»']],
    ['{p Ugo Lemm} n’a pas été incarcéré.', ['state-custody Ugo Lemm = free «a pas été incarcéré»']],
    ['{p Ugo Lemm} est relaxé.', ['state-verdict Ugo Lemm = acquitted «est relaxé»']],
    ['Aucune rançon de pirate.', ['state-payment payment = unpaid «Aucune rançon»']],
  ])('%s', (sentence, claims) => expect(claimsOf(states, sentence)).toEqual(claims));

  test.each([
    ['The ship is listing but afloat.', ['state-afloat afloat = afloat «afloat»']],
    ['The ferry struck a reef and went down.', ['state-afloat afloat = sunk «went down»']],
    ['The search is on hold.', ['state-continuing continuing = stopped «on hold»']],
    ['{p Max Orle} was not cleared.', ['state-verdict Max Orle = guilty «was not cleared»']],
  ])('%s', (sentence, claims) => expect(claimsOf(states, sentence, { language: 'en' })).toEqual(claims));

  test.each(['Le magasin se poursuivent.', 'Une rançon de la gloire.', 'Le verdict est attendu.', 'La ville est jolie.'])('nothing: %s', (sentence) => expect(claimsOf(states, sentence)).toEqual([]));
  test.each(['The band goes on.', 'She paid the bill.', 'It was deliberate.'])('nothing: %s', (sentence) => expect(claimsOf(states, sentence, { language: 'en' })).toEqual([]));
});
