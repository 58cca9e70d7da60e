import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hover } from '../../src/features/hover/index.ts';
import { toyView } from '../toyEngine.ts';

const texts = {
  'a.txt': 'published 2022-01-05\nValmont joined Orda in 2021, Mara Lind said.\n',
  'b.txt': 'published 2023-06-01\nSince Valmont joined Orda in 2023, all is well. Mara came yesterday.\n',
  'c.txt': 'published 2024-01-01\nValmont joined Orda in 2021.\n',
};

/** Hover at the first place of the words, on their first letter. */
function at(words: string, file: keyof typeof texts = 'b.txt', view = toyView(texts)): string | undefined {
  return hover(view, file, texts[file].indexOf(words))?.markdown;
}

describe('hovers', () => {
  test('say of a statement what every other source says, and why it was raised', () => {
    expect(at('joined')).toBe([
      '**Valmont**, date of joining: **2023**',
      '**Conflict** – others say 2021.',
      '| Source | Date | Says |\n| --- | --- | --- |\n| [a.txt](a.txt#L2) | 5 January 2022 | **2021** – Valmont joined Orda in 2021 |\n| [c.txt](c.txt#L2) | 1 January 2024 | **2021** – Valmont joined Orda in 2021 |',
      '- Both name Orda. [→](a.txt#L2)',
    ].join('\n\n'));
  });

  test('say of a name who it is, and where it stands first and last', () => {
    expect(at('Mara')).toBe([
      '**Mara Lind** – person', 'Also: Mara', 'Worked out from the context.', 'Named in 2 sources.', 'First: [a.txt](a.txt#L2) (5 January 2022)', 'Last: [b.txt](b.txt#L2) (1 June 2023)',
    ].join('  \n'));
  });

  test('say of a date what it means and how that is known', () => {
    expect(at('yesterday')).toBe('**Tuesday 30 April 2024** – `2024-04-30`  \nCounted from the publication date, 1 June 2023.');
  });

  test('say everything of words that are several things', () => {
    expect(at('2023,')?.split('\n\n---\n\n').map((part) => part.split('\n')[0])).toEqual(['**Valmont**, date of joining: **2023**', '**2023** – `2023`']);
  });

  test('count agreeing sources, and say when there is no other', () => {
    const agreeing = toyView({ 'a.txt': texts['a.txt'], 'c.txt': texts['c.txt'] });
    expect(at('joined', 'a.txt', agreeing)).toContain('Stated by 2 sources, 2 independent.');
    expect(at('joined', 'a.txt', toyView({ 'a.txt': texts['a.txt'] }))).toContain('No other source speaks of this.');
  });

  test('say nothing of other words', () => {
    expect(at('all is well')).toBeUndefined();
    expect(hover(toyView(texts), 'nowhere.txt', 3)).toBeUndefined();
  });

  test('never throw, whatever the text', () => {
    const words = fc.constantFrom('Valmont joined Orda in 2021', 'Mara', '“', '”', '|', '](x)', '\n', '<b>', '🙂', ' said Mara', '12 dead');
    fc.assert(fc.property(fc.oneof(fc.string(), fc.array(words).map((list) => list.join(' '))), fc.nat(200), (text, offset) => {
      const found = hover(toyView({ 'a.txt': text, 'b.txt': 'Valmont joined Orda in 2000' }), 'a.txt', offset);
      return !found || (0 <= found.span.start && found.span.end <= text.length);
    }));
  });
});
