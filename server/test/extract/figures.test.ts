import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAnalyser } from '../../src/extract/pipeline.ts';
import { unpackFigures } from '../../src/extract/figures.ts';

const analyse = createAnalyser();

/** The figures of a text: words, kind, noun, and the two nearest concepts. */
function figuresIn(text: string, language: 'fr' | 'en' = 'fr'): string[] {
  const figures = analyse(text, { language, published: '2024-05-03' }).articles.flatMap(({ figures: packed }) => unpackFigures(packed ?? ''));
  return figures.map(({ kind, number, start, end, noun, context }) => {
    const near = [...context].toSorted(([, x], [, y]) => x - y).slice(0, 2).map(([concept, distance]) => `${concept} ${distance}`);
    return `${kind}${number === 0 ? '' : number} «${text.slice(start, end)}» ${noun} | ${near.join(', ')}`;
  });
}

describe('figures with the words around them', () => {
  test.each([
    ['Le pont de Varnes, long de 84 mètres, s’est effondré.', ['q «84 mètres»  | #long 2, varn 7']],
    ['Douze chasseurs participaient à la battue.', ['q «Douze» #hunt | #hunt 1, #take-part 2']],
    ['Le navire a quitté le port à 8 h 10.', ['t «8 h 10»  | #port 2, #leave-depart 4']],
    ['Elle a attendu six jours dans un ravin.', ['t «six jours»  | #expect 1, #cliff 3']],
    ['C’est le 22e sommet de la ligue.', ['r22 «22e» #summit | #summit 1, #league 4']],
    ['C’est le vingt et unième sommet de la ligue.', ['r21 «vingt et unième» #summit | #summit 1, #league 4']],
    ['La ville fête sa trente-deuxième foire.', ['r32 «trente-deuxième» #trade-fair | #trade-fair 1, #celebrate 2']],
    ['Elle est la première femme de la ligue.', ['r1 «première» #woman | #woman 1, #league 4']],
    ['Le budget baisse d’un tiers.', ['p33.3 «d’un tiers»  | #fall-decline 1, #budget 2']],
    ['Le budget baisse de moitié cette année.', ['p50 «de moitié»  | #fall-decline 1, #budget 2', 't «cette année»  | #halve 1, #fall-decline 3']],
    ['Le budget baisse de moitié.', ['p50 «de moitié»  | #fall-decline 1, #budget 2']],
    ['C’est une première.', []],
    ['', []],
  ])('%s', (text, figures) => expect(figuresIn(text)).toEqual(figures));

  test.each([
    ['A nine-member jury chose the film.', ['c9 «nine-member» #member | #jury 1, #choose 2']],
    ['A 41-gun salute rang out.', ['q «41» #firearm | #firearm 2, salut 3']],
    ['The nap cuts the risk by a third.', ['p33.3 «by a third»  | #risk 1, cuts 3']],
    ['It was the thirty-first race.', ['r31 «thirty-first» #race | #race 1']],
    ['A one-way street, a two-time winner.', []],
  ])('of English: %s', (text, figures) => expect(figuresIn(text, 'en')).toEqual(figures));

  test('stand in any text where they say', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('Trois', '22e', ' ', '\n\n', '5 %', 'mardi', '~', '#', 'ponts', '.', '’', '😀', '2012'), { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      for (const { figures = '' } of analyse(text, { published: '2024-05-03' }).articles) {
        for (const { start, end, sentence } of unpackFigures(figures)) expect(0 <= sentence.start && sentence.start <= start && start < end && end <= sentence.end && sentence.end <= text.length).toBe(true);
      }
    }));
  });
});
