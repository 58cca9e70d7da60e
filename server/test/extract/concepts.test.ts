import { describe, expect, test } from 'vitest';
import concepts from '../../src/locales/concepts.json' with { type: 'json' };
import { conceptOf, tellingOf } from '../../src/extract/concepts.ts';

describe('the concept of a word', () => {
  test.each([['salarié', 'employé'], ['trophées', 'statuette'], ['effondrement', 'effondré']])('is one for %s and %s', (one, other) => expect(conceptOf(one, 'fr')).toBe(conceptOf(other, 'fr')));
  test.each([['pont', 'bridge'], ['grève', 'walkout'], ['blessés', 'injured'], ['navire', 'vessel']])('is one for %s and English %s', (fr, en) => expect(conceptOf(fr, 'fr')).toBe(conceptOf(en, 'en')));
  test.each([['mort', 'blessé'], ['grève', 'manifestation'], ['médecin', 'hôpital'], ['gagner', 'perdre']])('is not one for %s and %s', (one, other) => expect(conceptOf(one, 'fr')).not.toBe(conceptOf(other, 'fr')));
  test('of a word that the lexicon does not know is its stem', () => expect(conceptOf('glaviolettes', 'fr')).toBe('glaviolett'));
  test.each(['les', 'of', 'à', ''])('of “%s” is none', (word) => expect(conceptOf(word, word === 'of' ? 'en' : 'fr')).toBe(''));
  test('tells more than a common word', () => expect(tellingOf(conceptOf('navire', 'fr'))).toBeGreaterThan(tellingOf('action')));
});

test('the lexicon has every word once in a language', () => {
  for (const column of [0, 1] as const) {
    const words = Object.values(concepts).flatMap((columns) => (columns[column] ?? '').split(' ').filter((word) => word !== ''));
    expect(words.length).toBe(new Set(words).size);
  }
});
