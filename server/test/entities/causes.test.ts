import { describe, expect, test } from 'vitest';
import { englishNamesIn, namesIn } from './names.ts';

const marks = (...text: string[]): string[] => namesIn(...text).map((line) => line.split(' = ')[0] ?? '');

describe('bodies that are called by plain words', () => {
  test.each([
    ["L'association Étangs et marais de Bretagne proteste.", 'Étangs et marais de Bretagne'],
    ["L'association Nature et patrimoine proteste.", 'Nature et patrimoine'],
    ["Un élu d'Argenteuil citoyenne proteste.", 'Argenteuil citoyenne'],
    ['Le groupe Kermel solidaire proteste.', 'Kermel solidaire'],
  ])('%s', (text, name) => expect(marks(text)).toEqual([`organization ${name}`]));
  test('two that are joined, and a town that is only called so', () => {
    expect(marks("L'association Kermelor et Paul Mer protestent.")).toEqual(['organization Kermelor', 'person Paul Mer']);
    expect(marks('La Lyon solidaire de demain naît.')).toEqual(['place Lyon']);
  });
  test('what a headline is about', () => {
    expect(marks('Centre aquatique : le recours est rejeté.')).toEqual([]);
  });
  test('a party in brackets', () => {
    expect(marks('La maire, Ada Loir (Horizons), vote.')).toEqual(['person Ada Loir', 'organization Horizons']);
  });
  test('a company called like a girl', () => {
    expect(namesIn('Garance Outdoor recrute.', 'Les salariés de Garance hésitent.').map((line) => line.split(' = ')[1])).toEqual(['organization:garance-outdoor', 'organization:garance-outdoor']);
  });
  test('a singer called Church', () => {
    expect(englishNamesIn('Charlotte Church sang.')).toEqual(['person Charlotte Church = person:charlotte-church']);
  });
});

describe('extents', () => {
  const english = (text: string): string[] => englishNamesIn(text).map((line) => line.split(' = ')[0] ?? '');
  test('an ampersand, and a kind in front', () => {
    expect(marks('Le promoteur Pierre & Terre est condamné.')).toEqual(['organization Pierre & Terre']);
    expect(marks("L'ONG Sea-Kermel a secouru 120 personnes.")).toEqual(['organization Sea-Kermel']);
  });
  test('one field a department', () => {
    expect(english('She lobbied the Department for Business and Trade for Castel Wind.')).toEqual(['organization Department for Business and Trade', 'organization Castel Wind']);
  });
  test('a state behind a town', () => {
    expect(english('He fled to Fort Smith, Ark., in a van.')).toEqual(['place Fort Smith', 'place Ark.']);
  });
});
