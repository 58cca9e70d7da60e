import { describe, expect, test } from 'vitest';
import { createAnalyser } from '../../src/extract/pipeline.ts';
import type { Language } from '../../src/text/types.ts';

const governments = (text: string, language: Language): string[] =>
  createAnalyser(5)(text, { language }).articles.flatMap(({ mentions }) => mentions.filter(({ metonym }) => metonym).map(({ start, end }) => text.slice(start, end)));

describe('capitals that stand for governments', () => {
  test.each([
    ['fr', 'Pékin a démenti ces accusations.', ['Pékin']],
    ['fr', 'Selon Moscou, la trêve tient.', ['Moscou']],
    ['fr', 'Berlin exige des excuses, Londres temporise.', ['Berlin', 'Londres']],
    ['fr', 'Il est à Pékin et rentrera de Moscou vendredi.', []],
    ['fr', "Pékin compte 22 millions d'habitants.", []],
    ['fr', 'Lyon a démenti.', []],
    ['en', 'London wants a new treaty.', ['London']],
    ['en', 'Talks with Tokyo failed in London.', ['Tokyo']],
    ['en', 'London has nine million people.', []],
  ] as const)('%s: %s', (language, text, found) => expect(governments(text, language)).toEqual(found));
});
