import { finish } from '../../src/base/steps.ts';
import { describe, expect, test } from 'vitest';
import { codeActions } from '../../src/features/codeActions.ts';
import { conflictOrder } from '../../src/features/conflictOrder.ts';
import { definition } from '../../src/features/definition.ts';
import { documentSymbols, type OutlineEntry } from '../../src/features/documentSymbols.ts';
import { highlights } from '../../src/features/highlights.ts';
import { references } from '../../src/features/references.ts';
import type { Place } from '../../src/features/view.ts';
import { workspaceSymbols } from '../../src/features/workspaceSymbols.ts';
import { defaultSettings } from '../../src/settings.ts';
import { toyView } from '../toyEngine.ts';

const texts = {
  'b.txt': 'Orda grows\npublished 2023-06-01\nValmont joined Orda in 2023. Mara cheered.',
  'c.txt': 'Mara Lind speaks\npublished 2022-01-05\nValmont joined Orda in 2021. Mara and Mara Lind.',
};
type File = keyof typeof texts;
const view = toyView(texts);
const at = (file: File, words: string): [typeof view, File, number] => [view, file, texts[file].indexOf(words)];
const show = (place: Place | undefined): string | undefined => place && `${place.file}:${place.start} ${view.textOf(place.file).slice(place.start, place.end)}`;

describe('going from place to place', () => {
  test('all namings of a person, the earliest article first', () => {
    expect(references(...at('b.txt', 'Mara')).map(show)).toEqual(['c.txt:0 Mara Lind', 'c.txt:67 Mara', 'c.txt:76 Mara Lind', 'b.txt:61 Mara']);
  });
  test('all statements of a fact, the earliest article first', () => {
    expect(references(...at('b.txt', 'joined')).map(show)).toEqual(['c.txt:38 Valmont joined Orda in 2021', 'b.txt:32 Valmont joined Orda in 2023']);
  });
  test('the first naming and the first statement', () => {
    expect(show(definition(...at('b.txt', 'Mara')))).toBe('c.txt:0 Mara Lind');
    expect(show(definition(...at('b.txt', 'joined')))).toBe('c.txt:38 Valmont joined Orda in 2021');
  });
  test('a cursor at the end of a word is on it', () => {
    expect(definition(view, 'b.txt', texts['b.txt'].indexOf('Mara') + 4)?.file).toBe('c.txt');
  });
  test('nowhere from other words', () => {
    expect(definition(...at('b.txt', 'cheered'))).toBeUndefined();
    expect(references(...at('b.txt', 'cheered'))).toEqual([]);
  });
  test('highlights are those of the file', () => {
    expect(highlights(...at('c.txt', 'Mara'))).toEqual([{ start: 0, end: 9 }, { start: 67, end: 71 }, { start: 76, end: 85 }]);
  });
});

describe('symbols', () => {
  const outline = (entry: OutlineEntry): string => `${entry.kind} ${entry.name} ${entry.detail}`.trim();
  test('of a file: its articles, and in them names and claims in reading order', () => {
    const [article, ...others] = documentSymbols(view, 'b.txt');
    expect(others).toEqual([]);
    expect(article && outline(article)).toBe('article Orda grows 2023-06-01');
    expect(article?.children.map(outline)).toEqual(['organization Orda', 'place Valmont', 'claim Valmont – date of joining 2023', 'person Mara Lind']);
  });
  test('of the folder: by any name, without accents and case, by letters in order', () => {
    const found = (query: string) => finish(workspaceSymbols(view, query)).map(({ name, alias, place }) => `${name}${alias && ` (${alias})`} ${place.file}`);
    expect(found('valmont')).toEqual(['Valmont c.txt']);
    expect(found('LÍND')).toEqual(['Mara Lind c.txt']);
    expect(found('mara')).toEqual(['Mara Lind (Mara) c.txt']);
    expect(found('vmt')).toEqual(['Valmont c.txt']);
    expect(found('nobody')).toEqual([]);
    expect(found('')).toHaveLength(3);
  });
});

describe('what to do about a conflict', () => {
  test('go to the other side, or decide', () => {
    const start = texts['b.txt'].indexOf('joined');
    const actions = codeActions(view, 'b.txt', { start, end: start }, defaultSettings);
    expect(actions.map(({ title }) => title)).toEqual([
      'Go to the conflicting statement: 2021 in c.txt', 'Why? What this rests on',
      'No conflict: another event', 'No conflict: a change over time', 'No conflict: two speakers', 'Typing error in this source', 'Confirm the conflict', 'Ignore this finding',
      'Ignore findings of this rule in this file', 'Ignore findings of this rule everywhere', 'Decide with a note…',
    ]);
    expect(actions[0]).toMatchObject({ kind: 'go', from: { file: 'b.txt', start: 32 }, to: { file: 'c.txt', start: 38 } });
    expect(actions[2]).toMatchObject({ kind: 'decide', tag: 'another-event', scope: 'finding', from: { file: 'b.txt', start: 32 } });
  });
  test('nothing elsewhere in the file, nothing where conflicts are off', () => {
    expect(codeActions(view, 'b.txt', { start: 0, end: 3 }, defaultSettings)).toEqual([]);
    const off = { ...defaultSettings, severity: { ...defaultSettings.severity, conflict: 'off' } } as const;
    expect(codeActions(view, 'b.txt', { start: 32, end: 60 }, off)).toEqual([]);
    expect(conflictOrder(view, off)).toEqual([]);
  });
  test('walk them in reading order', () => {
    const many = toyView({ 'b.txt': texts['b.txt'], 'a.txt': 'Valmont joined Orda in 2021. Mara joined Orda in 1990.', 'z.txt': 'Mara joined Orda in 1991.' });
    expect(conflictOrder(many, defaultSettings).map(({ place, others }) => [place, ...others].map(({ file, start }) => `${file}:${start}`).join(' '))).toEqual(['a.txt:0 b.txt:32', 'a.txt:29 z.txt:0']);
  });
});
