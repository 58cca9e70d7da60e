import { describe, expect, it } from 'vitest';
import { holds, pairsOf, sought } from '../../src/extract/pairs.ts';

const inText = (text: string, word: string): boolean => holds(text, pairsOf(text), sought(word));

describe('words looked for by their pairs of characters', () => {
  it.each([
    ['le pont a été fermé', 'pont'],
    ['le pont a été fermé', ' été '],
    [' <t0> ', '<t'],
    ['x', 'x'],
    ['', ''],
  ])('%j holds %j', (text, word) => expect(inText(text, word)).toBe(true));
  it.each([
    ['le pont a été fermé', 'ponts'],
    // Every pair of the word stands in the text, the word does not.
    ['aba bab', 'abab'],
    ['', 'a'],
  ])('%j does not hold %j', (text, word) => expect(inText(text, word)).toBe(false));
});
