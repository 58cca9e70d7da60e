import { describe, expect, it } from 'vitest';
import { read } from './support.ts';

// Wednesday, 3 July 2024, told to an assistant or written in a diary: what is left out lies ahead unless a verb looks back.
describe('dates read as a narrative', () => {
  it.each([
    ['On se voit lundi.', 'lundi = 2024-07-08'],
    ['Il est passé lundi.', 'lundi = 2024-07-01'],
    ['lundi dernier, vendredi prochain', 'lundi dernier = 2024-06-24 | vendredi prochain = 2024-07-12'],
    ['rendez-vous le 18 mai', '18 mai = 2025-05-18'],
    ['On se voit dans trois mois.', 'dans trois mois = 2024-10-03'],
    ['dans deux semaines', 'dans deux semaines = 2024-07-17'],
    ['il y a cinq ans', 'il y a cinq ans = 2019-07-03'],
    ['la semaine dernière', 'la semaine dernière = 2024-W26'],
  ])('%s', (text, expected) => expect(read(text, '2024-07-03', 'fr', 'narrative')).toBe(expected));

  it.each([
    ['See you Monday.', 'Monday = 2024-07-08'],
    ['three months ago', 'three months ago = 2024-04-03'],
  ])('%s', (text, expected) => expect(read(text, '2024-07-03', 'en', 'narrative')).toBe(expected));

  it('ends a counted month on its last day', () => expect(read('il y a un mois', '2024-03-31', 'fr', 'narrative')).toBe('il y a un mois = 2024-02-29'));
});
