import { expect, it } from 'vitest';
import { general } from '../../src/extract/claims/general.ts';
import { counted } from '../scope/read.ts';
import { sentences, type Setting } from './reading.ts';

const english: Setting = { language: 'en' };
const passing = (text: string, setting: Setting = {}) => sentences(counted([text], setting)).flatMap((context) => general(context).map((claim) => claim.passing === true));

it.each([
  ['Quarante-deux pompiers restent sur place.', {}],
  ['On compte encore 42 pompiers sur le site.', {}],
  ['Some 42 firefighters are still on the spot.', english],
  ['There remain 42 firefighters on the spot.', english],
] as const)('of the moment: %s', (text, setting) => expect(passing(text, setting)).toEqual([true]));

it.each([
  ['Quarante-deux pompiers ont éteint le feu.', {}],
  ['Le feu couve encore, et 42 pompiers ont été appelés.', {}],
  ['The blaze, which still smoulders, took 42 firefighters.', english],
] as const)('for good: %s', (text, setting) => expect(passing(text, setting).some(Boolean)).toBe(false));
