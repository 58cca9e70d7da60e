import { expect, test } from 'vitest';
import { gistLikeness, gistVector } from '../../src/compare/same/gist.ts';
import type { ParagraphFacts } from '../../src/extract/context.ts';
import { packGist } from '../../src/extract/gist.ts';
import { readParagraph } from '../../src/text/paragraph.ts';
import type { Language, LineKind } from '../../src/text/types.ts';

const line = (text: string, language: Language = 'fr', kind: LineKind = 'body'): ParagraphFacts => ({ start: 0, paragraph: readParagraph(text, kind, language), timexes: [], quantities: [], mentions: [], quotes: [] });
const gist = (...lines: readonly ParagraphFacts[]): string => packGist(lines);
const alike = (one: string, two: string): number => gistLikeness(gistVector(one), gistVector(two));

const strike = gist(line('La grève des éboueurs de Morvel continue.'), line('Les éboueurs de Morvel demandent une hausse de leur salaire ; la grève dure.'));

test('what a text says often and others seldom comes first', () => {
  expect(strike.split(' ').filter((_, i) => i % 2 === 0)).toContain('morvel');
  expect(Number(strike.split(' ')[1])).toBeGreaterThanOrEqual(Number(strike.split(' ').at(-1)));
  expect(gist(line('Il y en a et il n’y en a pas.'))).toBe('');
});

test('bylines say nothing of the story', () => {
  expect(gist(line('Anne Vellard', 'fr', 'byline'))).toBe('');
});

test('two texts of one story in other words and in another language are more alike than texts of two stories', () => {
  const other = gist(line('À Morvel, les poubelles débordent : les éboueurs en grève veulent de meilleurs salaires.'));
  const english = gist(line('Rubbish collectors in Morvel went on strike and ask for higher wages.', 'en'));
  const match = gist(line('Le club de Borval a remporté la finale de handball devant 3 000 spectateurs.'));
  expect(alike(strike, strike)).toBeCloseTo(1, 5);
  expect(alike(strike, other)).toBeGreaterThan(0.3);
  expect(alike(strike, english)).toBeGreaterThan(alike(strike, match));
  expect(alike(strike, match)).toBeLessThan(0.05);
  expect(alike(strike, '')).toBe(0);
});
