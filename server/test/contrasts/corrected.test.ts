import { describe, expect, test } from 'vitest';
import { createAnalyser } from '../../src/extract/pipeline.ts';
import { checkFixture } from '../fixture.ts';

const analyse = createAnalyser();

function corrected(body: string, language: 'fr' | 'en' = 'fr'): string[] {
  const text = `${language === 'fr' ? 'Nouvelles du jour à Borval' : 'News of the day from Borval'}\n\n${body}\n`;
  return analyse(text, { language, published: '2024-05-08' }).articles.flatMap(({ contrasts: found = [] }) => found.filter(({ corrects }) => corrects).map(({ a, b }) => `${text.slice(a.start, a.end)} → ${text.slice(b.start, b.end)}`));
}

describe('what a text takes back', () => {
  test.each([
    ['Ils étaient 25 000 et non 45 000.', ['45 000 → 25 000']],
    ['L’épave porte non pas vingt et un canons, mais vingt-six.', ['vingt et un → vingt-six']],
    ['Nous écrivions mardi que le bâtiment comptait quatorze logements. Il en compte onze.', ['quatorze → onze']],
  ])('%s', (text, expected) => expect(corrected(text)).toEqual(expected));
  test.each([
    ['The number of participants is 12,090, not 12,400.', ['12,400 → 12,090']],
    ['We wrote last week that the season had 21 rounds; it has 22.', ['21 → 22']],
    ['In an earlier version we gave the cargo as phosphate. It is potash.', ['In an earlier version we gave the cargo as phosphate. → It is potash.']],
  ])('in English: %s', (text, expected) => expect(corrected(text, 'en')).toEqual(expected));
  test.each(['Il y a 120 postes supprimés au lieu de 178.', 'Douze maisons ont brûlé, mais 40 ont été sauvées.', 'Ils étaient 25 000 à Borval, 45 000 à Vertaille.', 'La mairie n’a pas vendu 12 terrains mais les a loués.', '« Nous avons écrit au maire 12 fois », dit la voisine. Elle attend toujours.'])('is not %s', (text) => expect(corrected(text)).toEqual([]));
});

test('a text that still has the old figure is told of', () =>
  checkFixture(`
--- article un  outlet: La Gazette  published: 2024-05-08  language: fr
Étude sur la sieste à Borval

L’étude de l’université de Borval sur la sieste a suivi 12 400 adultes à Borval.
                                                        ^^^^^^^^^^^^^^ information correction/count 12400

--- article deux  outlet: Le Courrier  published: 2024-05-20  language: fr
Étude sur la sieste à Borval

L’étude de l’université de Borval sur la sieste a suivi 12 090 adultes, et non 12 400.
                                                        ^^^^^^^^^^^^^^ information correction/count 12090
                                                                               ^^^^^^ information correction/count 12400
`));
