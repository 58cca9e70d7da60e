import { describe, expect, test } from 'vitest';
import model from '../../../models/align.json' with { type: 'json' };
import { boost, type Example } from '../../../training/boosting.ts';
import { probabilityOf } from '../../src/base/trees.ts';
import { contestNames } from '../../src/compare/align/contest.ts';
import { createEngine } from '../../src/compare/engine.ts';

/** What two texts make of each other: `severity verdict value|value`. Texts of one day, unless others are given. */
function findingsOf(a: string, b: string, days: readonly [string, string] = ['2024-05-03', '2024-05-03']): string[] {
  const engine = createEngine();
  engine.update([a, b].map((text, i) => ({ file: `${i}.txt`, text, options: { published: days[i] ?? '', language: /\bthe\b/.test(text) ? 'en' as const : 'fr' as const, outlet: `O${i}` } })));
  return engine.comparison.findings.map(({ severity, verdict, statements }) => `${severity} ${verdict} ${statements.map(({ value }) => value).join('|')}`);
}

const opening = 'Battue de Varnes : un promeneur tué\n\nUn promeneur a été tué dimanche par un chasseur lors d’une battue au sanglier à Varnes, dans le massif de l’Orle, ont annoncé les gendarmes.';

describe('figures that no family reads as one attribute', () => {
  test('meet by the words around them, in two languages', () => {
    const found = findingsOf(
      'Mine de Karlow : douze mineurs bloqués\n\nDouze mineurs sont bloqués depuis lundi dans la mine de Karlow, en Orvanie. Ils se trouvent à 640 mètres sous terre, selon la compagnie Orlex.',
      'Karlow mine: twelve trapped\n\nTwelve miners have been trapped since Monday in the Karlow mine in Orvania. They are 460 metres underground, the company Orlex said.',
    );
    expect(found.some((line) => /640 m\|460 m/.test(line))).toBe(true);
  });
  test('of age pass over a birthday, and not backwards', () => {
    const [older, younger] = ['La romancière de 48 ans travaille à un nouveau livre.', 'La romancière de 47 ans travaille à un nouveau livre.'].map((said) => `Prix Vermeil : Lucie Maubert couronnée\n\nLe prix Vermeil a été remis à Lucie Maubert pour son roman, dans la ville de Varnes. ${said}`) as [string, string];
    expect(findingsOf(younger, older, ['2024-05-03', '2024-11-03']).filter((line) => line.includes('tension'))).toEqual([]);
    expect(findingsOf(older, younger, ['2024-05-03', '2024-11-03']).filter((line) => line.includes('tension'))).not.toEqual([]);
  });
  test.each([
    ['two things of one unit', `${opening} Le tir est parti à 90 mètres.`, `${opening} La source coule à 300 mètres d’altitude, près d’une chapelle romane restaurée par la commune.`],
    ['equal figures', `${opening} Douze chasseurs participaient à la battue.`, `${opening} Les douze participants de la battue ont été entendus.`],
    ['a rounded one', `${opening} L’association compte 782 adhérents.`, `${opening} L’association compte près de 800 adhérents.`],
    ['another story', `${opening} Douze chasseurs participaient à la battue.`, 'Concours de pêche à Lorme\n\nQuatorze participants ont pris part samedi au concours de pêche de Lorme, sur les bords du canal, sous une pluie fine.'],
  ])('are left alone: %s', (_, a, b) => expect(findingsOf(a, b).filter((line) => !line.includes('evolution'))).toEqual([]));
});

test('the model was learnt on the features that the engine has', () => expect(model.features).toEqual([...contestNames]));

describe('boosted trees', () => {
  const examples = Array.from({ length: 400 }, (_, i): Example => {
    const [x, y] = [i % 20, Math.floor(i / 20)];
    return { row: [x, y, i % 3], label: x > 9 && y < 10 ? 1 : 0, weight: 1 };
  });
  const trees = boost(examples, { trees: 40, depth: 2, rate: 0.3, leaf: 5, ridge: 1 });

  test('learn what two features say together', () => {
    expect(probabilityOf(trees, [15, 3, 0])).toBeGreaterThan(0.9);
    expect(probabilityOf(trees, [15, 15, 0])).toBeLessThan(0.1);
    expect(probabilityOf(trees, [3, 3, 0])).toBeLessThan(0.1);
  });
  test('are the same from the same examples', () => expect(boost(examples, { trees: 40, depth: 2, rate: 0.3, leaf: 5, ridge: 1 })).toEqual(trees));
  test('give a probability to any row', () => {
    for (const row of [[], [NaN, Infinity, -1], [1e9]]) expect(probabilityOf(trees, row)).toBeGreaterThan(0);
  });
});
