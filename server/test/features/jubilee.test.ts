import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/compare/engine.ts';
import { createAnalyser } from '../../src/extract/pipeline.ts';
import { jubileeAt } from '../../src/extract/dates/jubilee.ts';
import { hover } from '../../src/features/hover/index.ts';
import { toyView } from '../toyEngine.ts';

describe('anniversaries and editions', () => {
  test.each([
    ['Le 80e anniversaire du pont', '80e', 'anniversary 80'],
    ['le dixième anniversaire', 'dixième', 'anniversary 10'],
    ['le bicentenaire de la ville', 'bicen', 'anniversary 200'],
    ['La 25e édition de la foire', 'édition', 'edition 25'],
    ['the 50th anniversary of the bridge', '50th', 'anniversary 50'],
    ['its centenary', 'centenary', 'anniversary 100'],
    ['the third edition of the fair', 'third', 'edition 3'],
  ])('%s', (text, at, expected) => {
    const found = jubileeAt(text, text.indexOf(at) + 1);
    expect(`${found?.kind} ${found?.count}`).toBe(expected);
  });
  test.each(['une belle édition', 'son anniversaire', 'le gâteau d’anniversaire', 'the 80 editions'])('no count: %s', (text) => expect(jubileeAt(text, text.length - 3)).toBeUndefined());
  test('elsewhere in the line there is none', () => expect(jubileeAt('Le 80e anniversaire du pont de Valbrune', 30)).toBeUndefined());
  test('a long line costs nothing', () => expect(jubileeAt('80e '.repeat(100_000), 200_000)).toBeUndefined());

  test('the hover names the year of the origin', () => {
    const text = 'La ville fête son pont\nValbrune a fêté dimanche le 80e anniversaire de son pont, avec la 25e édition de sa foire aux moulins et un bal.';
    const view = toyView({ 'a.txt': text }, { analyse: createAnalyser(), createEngine }, { published: '2024-07-03' });
    expect(hover(view, 'a.txt', text.indexOf('80e'))?.markdown).toContain('goes back to **1944**');
    expect(hover(view, 'a.txt', text.indexOf('25e'))?.markdown).toContain('in **2000**');
    const undated = toyView({ 'a.txt': text }, { analyse: createAnalyser(), createEngine }, {});
    expect(hover(undated, 'a.txt', text.indexOf('80e'))?.markdown ?? '').not.toContain('goes back');
  });
});
