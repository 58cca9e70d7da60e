import { describe, expect, it } from 'vitest';
import { mandatorySets, mandatoryWords } from '../../src/extract/mandatory.ts';

describe('words that every match must hold', () => {
  it.each([
    ['a rejoint', ['a rejoint']],
    ['(?:a|avait) rejoint', [' rejoint']],
    ['membres? fondateurs', [' fondateurs']],
    ['(?:regroupe|réunit) {2}', ['regroupe', 'réunit']],
    ['(?:<t\\d{1,4}>)(?: x)?', ['<t']],
    ['(?<= )(?:sont|étaient)(?= )', ['sont', 'étaient']],
    ['(?<name>parmi) [^ ]{1,3}', ['parmi']],
    ['de la (?:\\w{1,3})', ['de la ']],
    ['compte \\(', ['compte (']],
  ])('of %j', (source, words) => expect(mandatoryWords(source)).toEqual(words));
  it.each([['(?:a)?'], ['[abc]{2}'], ['a|'], ['\\p{L}{1,3}'], ['(?!non)'], ['']])('are not known of %j', (source) => expect(mandatoryWords(source)).toBeUndefined());
});

describe('sets of words that every match must meet', () => {
  it.each([
    ['(?:a|avait) rejoint(?: x)? (?:<t\\d{1,4}>)', [[' rejoint'], ['<t']]],
    ['(?:regroupe|réunit)(?:<q\\d{1,4}>)', [['<q'], ['regroupe', 'réunit']]],
    ['compte|réunit', [['compte', 'réunit']]],
    ['(?:de|du) pays', [[' pays'], ['de', 'du']]],
  ])('of %j', (source, sets) => expect(mandatorySets(source)).toEqual(sets));
  it('are not known of an optional word', () => expect(mandatorySets('(?:pays)?')).toEqual([]));
});
