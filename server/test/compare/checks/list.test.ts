import { describe, expect, test } from 'vitest';
import { check } from './check.ts';

describe('a count and the names behind it', () => {
  test.each([
    ['La tempête a touché quatre pays (Espagne, Portugal et Italie).', 'warning conflict/list quatre pays | Espagne, Portugal et Italie'],
    ['Le convoi traversera trois États d’Europe : l’Espagne, le Portugal, la France et l’Italie.', 'information conflict/list trois États d’Europe | l’Espagne, le Portugal, la France et l’Italie'],
    ['Il a visité deux villes (Lyon, Marseille et Toulouse) en mars.', 'warning conflict/list deux villes | Lyon, Marseille et Toulouse'],
  ])('%s', (text, expected) => expect(check(text)).toEqual([expected]));

  test('in English', () => {
    expect(check('The storm hit four countries (Spain, Portugal and Italy).', 'en')).toEqual(['warning conflict/list four countries | Spain, Portugal and Italy']);
    expect(check('The tour takes in three cities: Paris, Berlin, Madrid and Rome.', 'en')).toEqual(['warning conflict/list three cities | Paris, Berlin, Madrid and Rome']);
  });

  test.each([
    'La tempête a touché trois pays (Espagne, Portugal et Italie).',
    'La tempête a touché quatre pays (dont l’Espagne, le Portugal et l’Italie).',
    'La tempête a touché quatre pays (notamment Espagne et Portugal).',
    'La tempête a touché quatre pays (Espagne, Portugal, etc.).',
    'La tempête a touché quatre pays (Espagne, Portugal...).',
    'La tempête a touché une dizaine de pays (Espagne, Portugal et Italie).',
    'La tempête a touché plus de quatre pays (Espagne, Portugal et Italie).',
    'La tempête a touché au moins cinq pays (Espagne, Portugal et Italie).',
    'Deux des quatre pays (Espagne, Portugal et Italie) ont signé.',
    'Parmi les quatre pays (Espagne, Portugal et Italie), un seul a signé.',
    'Quatre députés de deux partis (Espagne, Portugal et Italie) ont voté.',
    'Deux villes (Lyon, capitale des Gaules, et Marseille) ont signé.',
    'Trois pays (Espagne, Portugal) et la Suisse ont signé.',
    'Trois pays (Espagne, Portugal ou Italie) accueilleront la finale.',
    'Quatre personnes (un couple et leurs deux enfants) vivaient là.',
    'Il a marqué quatre buts (Espagne, Portugal et Italie).',
    'Il a visité quatre pays : l’Espagne et le Portugal en mars, l’Italie en juin.',
  ])('is silent on: %s', (text) => expect(check(text)).toEqual([]));

  test.each([
    'The storm hit three countries (Spain, Portugal and Italy).',
    'The storm hit four countries (including Spain, Portugal and Italy).',
    'The storm hit four countries (Spain, Portugal and others).',
    'The storm hit about ten countries (Spain, Portugal and Italy).',
    'One of the four countries (Spain, Portugal and Italy) signed.',
    'Three couples (Spain, Portugal) danced.',
    'The storm hit four countries, such as Spain, Portugal and Italy.',
  ])('is silent on: %s', (text) => expect(check(text, 'en')).toEqual([]));

  test('a runaway line costs little', () => {
    const line = `Il a visité quatre pays : ${'la France, '.repeat(4000)}et l’Italie.`;
    const before = performance.now();
    check(line);
    expect(performance.now() - before).toBeLessThan(3000);
  });
});
