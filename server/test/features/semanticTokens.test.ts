import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { semanticTokens } from '../../src/features/semanticTokens.ts';
import { toyView } from '../toyEngine.ts';

/** Marks as `words: type modifiers`. */
function marks(text: string, others: Record<string, string> = {}, range?: { start: number; end: number }): string[] {
  return semanticTokens(toyView({ 'a.txt': text, ...others }), 'a.txt', range).map(({ start, end, type, modifiers }) => [`${text.slice(start, end)}: ${type}`, ...modifiers].join(' '));
}

describe('marks', () => {
  test('names, dates, numbers', () => {
    expect(marks('Mara Lind saw Valmont in 1999 and yesterday, 12 dead. Mara left.')).toEqual([
      'Mara Lind: person', 'Valmont: place', '1999: date', 'yesterday: date inferred', '12: quantity', 'Mara: person inferred',
    ]);
  });

  test('quotations lie between the names in them, and know whether somebody said them', () => {
    expect(marks('“We love Orda so” said Mara. “Nobody”')).toEqual(['“We love : quotation attributed', 'Orda: organization', ' so”: quotation attributed', 'Mara: person inferred', '“Nobody”: quotation']);
  });

  test('end with their line', () => {
    expect(marks('“one\r\ntwo\n\nthree”')).toEqual(['“one: quotation', 'two: quotation', 'three”: quotation']);
  });

  test('what contradicts another file is marked so', () => {
    expect(marks('Valmont joined Orda in 2021. Orda grew.', { 'b.txt': 'Valmont joined Orda in 2023.' })).toEqual([
      'Valmont: place conflicting', 'Orda: organization conflicting', '2021: date conflicting', 'Orda: organization',
    ]);
  });

  test('what is not the article is dimmed', () => {
    expect(marks('Orda grew.\nSHARE on Orda\n')).toEqual(['Orda: organization', 'SHARE on : comment furniture', 'Orda: organization']);
  });

  test('a range gives the marks of it', () => {
    const text = 'Orda\nMara Lind\nValmont';
    expect(marks(text, {}, { start: 5, end: 10 })).toEqual(['Mara Lind: person']);
  });

  test('are in order, inside the text, not empty, not over each other, in any text', () => {
    const words = fc.constantFrom('Valmont joined Orda in 2021', 'Mara Lind', '“', '” said Mara', '\n', '\r\n', 'SHARE', '12 dead', ' ', 'x');
    fc.assert(fc.property(fc.array(words).map((list) => list.join('')), (text) => {
      let last = 0;
      for (const { start, end } of semanticTokens(toyView({ 'a.txt': text }), 'a.txt')) {
        expect(last <= start && start < end && end <= text.length).toBe(true);
        expect(text.slice(start, end)).not.toMatch(/[\r\n]/);
        last = end;
      }
    }));
  });
});
