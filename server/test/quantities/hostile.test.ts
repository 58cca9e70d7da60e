import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../src/extract/quantities/index.ts';
import { readParagraph } from '../../src/text/paragraph.ts';
import { cpuTime } from '../cpuTime.ts';

describe('quantities on any text', () => {
  it('keep inside the text, in order and apart', () => {
    const word = constantFrom('1', '12,5', 'de', 'deux', 'cent', 'mille', 'millions', 'à', 'entre', 'et', '%', '€', '-', '2-1', 'plus', 'of', 'a', 'third', 'km', '(', ',', 'constructor', '999999999999999999999');
    assert(
      property(array(word, { maxLength: 30 }), constantFrom('fr' as const, 'en' as const), (words, language) => {
        const text = words.join(' ');
        let last = 0;
        for (const quantity of findQuantities(readParagraph(text, 'body', language), [])) {
          expect(quantity.start).toBeGreaterThanOrEqual(last);
          expect(quantity.end).toBeGreaterThan(quantity.start);
          expect(quantity.end).toBeLessThanOrEqual(text.length);
          expect(Number.isFinite(quantity.stated)).toBe(true);
          last = quantity.end;
        }
      }),
      { numRuns: 400 },
    );
  });

  it('take time that grows with the text', () => {
    const started = cpuTime();
    findQuantities(readParagraph('12 à 15 personnes, deux cent mille '.repeat(4000), 'body', 'fr'), []);
    findQuantities(readParagraph('1'.repeat(100_000) + ' ' + '1 '.repeat(20_000), 'body', 'fr'), []);
    expect(cpuTime() - started).toBeLessThan(2000);
  });
});
