import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../src/compare/types.ts';
import { diagnose, shownSeverity } from '../../src/features/diagnostics.ts';
import type { View } from '../../src/features/view.ts';
import { defaultSettings, type Settings } from '../../src/settings.ts';
import { toyView } from '../toyEngine.ts';

const texts = { 'a.txt': 'published 2022-01-05\nValmont joined Orda in 2021.', 'b.txt': 'Valmont joined Orda in 2023.', 'c.txt': 'published 2024-05-06\nValmont joined Orda in 2020.' };

/** Diagnostics as `severity "words": message ← related`. */
function shown(view: View, file: string, settings: Settings = defaultSettings): string[] {
  return diagnose(view, file, settings).map(({ start, end, severity, message, related }) => `${severity} "${view.textOf(file).slice(start, end)}": ${message}${related.map((other) => ` ← ${other.message}`).join('')}`);
}

describe('diagnostics', () => {
  test('stand at every statement, with all the others in order of time', () => {
    expect(shown(toyView(texts), 'b.txt')).toEqual([
      'warning "Valmont joined Orda in 2023": Conflict – Valmont, date of joining: 2023 here, but 2021 in a.txt and 1 more. '
      + '← a.txt (5 January 2022): 2021 – “Valmont joined Orda in 2021” ← c.txt (6 May 2024): 2020 – “Valmont joined Orda in 2020”',
    ]);
    expect(shown(toyView(texts), 'a.txt')).toHaveLength(1);
  });

  test('of one file with itself', () => {
    expect(shown(toyView({ 'a.txt': 'Valmont joined Orda in 2021. Valmont joined Orda in 2022.' }), 'a.txt')).toHaveLength(2);
  });

  test('none where nothing differs', () => {
    expect(shown(toyView({ 'a.txt': texts['a.txt'], 'b.txt': texts['a.txt'] }), 'a.txt')).toEqual([]);
  });

  test('at most as many as a person wants, and a word about the others', () => {
    const many = toyView({ 'a.txt': Array.from({ length: 12 }, (_, i) => `Valmont joined Orda in 20${i + 10}.`).join('\n') });
    const kept = diagnose(many, 'a.txt', { ...defaultSettings, maxFindingsPerFile: 5 });
    expect(kept).toHaveLength(6);
    expect(kept[0]).toMatchObject({ severity: 'information', message: '7 more findings of this file are not shown (setting recoupe.maxFindingsPerFile).' });
  });

  test.each<[Verdict, string, Partial<Settings['severity']>, string]>([
    ['conflict', 'warning', {}, 'warning'],
    ['conflict', 'warning', { conflict: 'error' }, 'error'],
    ['conflict', 'warning', { conflict: 'off' }, 'off'],
    ['conflict', 'information', {}, 'information'],
    ['conflict', 'information', { conflict: 'error' }, 'information'],
    ['conflict', 'information', { conflict: 'hint' }, 'hint'],
    ['evolution', 'hint', {}, 'hint'],
    ['evolution', 'hint', { evolution: 'warning' }, 'warning'],
    ['refined', 'hint', {}, 'off'],
    ['corroborated', 'hint', {}, 'off'],
  ])('a %s that the engine gives as %s is, with %j, shown as %s', (verdict, severity, settings, expected) => {
    const finding = { verdict, severity: severity === 'warning' ? 'warning' : severity === 'hint' ? 'hint' : 'information' } as const;
    expect(shownSeverity(finding, { ...defaultSettings, severity: { ...defaultSettings.severity, ...settings } })).toBe(expected);
  });

  test('never throw, whatever the text', () => {
    fc.assert(fc.property(fc.string(), (text) => diagnose(toyView({ 'a.txt': text, 'b.txt': `${text} Valmont joined Orda in 2021.` }), 'b.txt', defaultSettings).length >= 0));
  });
});
