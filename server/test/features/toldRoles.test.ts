import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/compare/engine.ts';
import { createAnalyser } from '../../src/extract/pipeline.ts';
import { hover } from '../../src/features/hover/index.ts';
import { toyView } from '../toyEngine.ts';

const texts = {
  'a.txt': "Vesoul, 5 janvier 2022. – La carrière Granitor de Vesoul ferme, a dit lundi le maire de Vesoul, Anatole Brévin, à la CGT.\n",
  'b.txt': "Vesoul, 4 mars 2023. – La carrière Granitor de Vesoul rouvre. M. Brévin, reçu à Vesoul par la CGT, s'en réjouit. Anatole Brévin y a travaillé.\n",
  'c.txt': 'Vesoul, 9 mai 2024. – La carrière Granitor de Vesoul est vendue. Anatole Brévin, directeur de la carrière, a reçu la CGT.\n',
};

function rolesAt(file: keyof typeof texts, words = 'Anatole Brévin', all: Readonly<Record<string, string>> = texts): string[] {
  const view = toyView(all, { analyse: createAnalyser(), createEngine });
  return hover(view, file, (all[file] ?? '').indexOf(words))?.markdown.split('  \n').filter((line) => /^(?:Role by|In other)/.test(line)).map((line) => line.replace(/\]\([^)]*\)/g, ']')) ?? [];
}

describe('roles in the hover', () => {
  test('the one of the text itself, with its date, and those of others', () => {
    expect(rolesAt('a.txt')).toEqual(['Role by the texts: maire de Vesoul ([a], 5 January 2022)', 'In other texts: directeur de la carrière ([c], 9 May 2024)']);
    expect(rolesAt('c.txt')[0]).toBe('Role by the texts: directeur de la carrière ([c], 9 May 2024)');
  });
  test('where the text tells none, the last that was told before it', () => {
    expect(rolesAt('b.txt')[0]).toBe('Role by the texts: maire de Vesoul ([a], 5 January 2022)');
  });
  test('none where nobody tells one, or a former one', () => {
    expect(rolesAt('b.txt', 'Anatole Brévin', { 'b.txt': texts['b.txt'] })).toEqual([]);
    expect(rolesAt('a.txt', 'Anatole Brévin', { 'a.txt': "À Vesoul, l'ancien maire Anatole Brévin a parlé.\n" })).toEqual([]);
  });
});
