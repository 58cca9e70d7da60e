import { expect, test } from 'vitest';
import { ballot } from '../../src/extract/claims/ballot.ts';
import { claimsOf } from './reading.ts';

test.each([
  ['Le texte a été adopté par {q 287} voix contre {q 251}.', '287-251 «287 voix contre 251»'],
  ['Le projet a été approuvé à {q 17} voix pour, {q 11} contre.', '17-11 «17 voix pour, 11»'],
  ['Les élus ont voté la fermeture par {q 18|dix-huit} voix contre {q 11|onze}.', '18-11 «dix-huit voix contre onze»'],
  ['Par {q 251} voix contre {q 287}, l’Assemblée a rejeté la motion.', '287-251 «251 voix contre 287»'],
])('%s', (sentence, claim) => {
  expect(claimsOf(ballot, sentence)).toEqual([expect.stringContaining(claim)]);
});

test.each([
  ['The bill passed by {q 287} votes to {q 251}.', '287-251 «287 votes to 251»'],
  ['Councillors voted {q 17} to {q 11} to close the school.', '17-11 «17 to 11»'],
])('in English: %s', (sentence, claim) => {
  expect(claimsOf(ballot, sentence, { language: 'en' })).toEqual([expect.stringContaining(claim)]);
});

test.each([
  'Le texte devrait être adopté par {q 287} voix contre {q 251}.',
  'La motion a recueilli {q 251} voix, il en fallait {q 289}.',
  'Un sondage donne le oui vainqueur, par {q 52} voix contre {q 48}.',
  'Le club a gagné par {q 3} buts à {q 1}.',
])('no vote that is over: %s', (sentence) => {
  expect(claimsOf(ballot, sentence)).toEqual([]);
});
