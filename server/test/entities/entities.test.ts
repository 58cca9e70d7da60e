import { describe, expect, test } from 'vitest';
import { findCandidates, resolveEntities } from '../../src/extract/entities/index.ts';
import { readParagraph } from '../../src/text/paragraph.ts';
import type { Language } from '../../src/text/types.ts';
import { namesIn } from './names.ts';

describe('names in French news', () => {
  test('a full name, then the surname alone', () => {
    expect(namesIn('La géologue Hélène Vasseur a parlé lundi.', 'Puis Vasseur est repartie à Dijon.')).toEqual([
      'person Hélène Vasseur = person:helene-vasseur',
      'person Vasseur = person:helene-vasseur',
      'place Dijon = place:dijon',
    ]);
  });
  test('forms of one country share a key', () => {
    expect(namesIn('La Biélorussie et le Bélarus.', 'Kirghizistan ou Kirghizstan.')).toEqual([
      'place Biélorussie = place:bielorussie',
      'place Bélarus = place:bielorussie',
      'place Kirghizistan = place:kirghizstan',
      'place Kirghizstan = place:kirghizstan',
    ]);
  });
  test('nationalities and plain sentence starts are no names', () => {
    expect(namesIn('Les Russes et les Parisiens attendent.', 'Demain, un Brésilien arrive.', 'Loader')).toEqual([]);
  });
});

test('any paragraph is accepted', () => {
  for (const text of ['', '((((', 'A'.repeat(50_000), 'De '.repeat(20_000), "l'".repeat(5_000), 'Jean de '.repeat(10_000), '« Collectif « '.repeat(5_000)]) {
    const languages: Language[] = ['fr', 'en'];
    for (const language of languages) {
      const paragraph = readParagraph(text, 'body', language);
      const { mentions } = resolveEntities([{ paragraph, candidates: findCandidates(paragraph) }]);
      let end = 0;
      for (const mention of mentions[0] ?? []) {
        expect(mention.start).toBeGreaterThanOrEqual(end);
        expect(mention.end).toBeLessThanOrEqual(text.length);
        end = mention.end;
      }
    }
  }
});
