import { expect, it } from 'vitest';
import { createAnalyser } from '../../src/extract/pipeline.ts';
import { readShingles, writeShingles } from '../../src/extract/shingles.ts';

const textOf = (name: string): string => `Séisme à ${name} : 12 morts\n\n${name}, le 3 mars 2021 – Un séisme de magnitude 6,8 a fait 12 morts à ${name}, selon la préfecture. « Nous avons peur », a dit le maire de ${name}, Jeanne Morvan.\n`;

it('facts that were packed because many others were asked for are the same as before', () => {
  const analyse = createAnalyser();
  const [facts] = analyse(textOf('Vorelle'), {}).articles;
  const before = JSON.stringify(facts);
  for (let i = 0; i < 600; i++) analyse(textOf(`Vorelle-sur-Aune ${i}`), {});
  expect(JSON.stringify(facts)).toBe(before);
  expect(facts?.claims.length).toBeGreaterThan(0);
  expect(Object.keys(facts ?? {})).toContain('mentions');
});

it('tells who is given an office without the claims', () => {
  expect(createAnalyser()(textOf('Vorelle'), {}).articles[0]?.officials).toEqual(['person:jeanne-morvan']);
  expect(createAnalyser()('Il pleut à Vorelle.', {}).articles[0]?.officials).toBeUndefined();
});

it.each([
  ['none', []],
  ['as they follow each other', [0xffffffff, 3, 40, 0, 9, 70, 12_345, 70_000, 70_400]],
  ['in any order', [1, 900, 1_000, 2, 3, 4, 3, 0, 0xffffffff]],
])('shingles in fewer bytes come back as they were: %s', (_name, numbers) => {
  const packed = Uint32Array.from(numbers);
  expect(readShingles(writeShingles(packed))).toEqual(packed);
});
