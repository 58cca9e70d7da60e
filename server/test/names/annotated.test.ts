import { describe, expect, it } from 'vitest';
import { createAnalyser } from '../../src/extract/pipeline.ts';
import { parseAnnotated, PARTS, readAnnotated } from './annotated.ts';
import { f1, score, type Tally } from './score.ts';

/** What names reach on the annotated articles (F1, exact extent and type, less half a point); raised when they get better, never lowered. */
const FLOORS = [
  ['fr', 'open', 94.5, 10],
  ['fr', 'aside', 87.5, 10],
  ['en', 'open', 92.5, 10],
  ['en', 'aside', 91, 10],
] as const;

describe('annotated articles', () => {
  it.each(FLOORS)('%s %s: F1 at least %d', (language, part, floor, count) => {
    const articles = readAnnotated(language, part);
    const totals: Record<string, Tally> = {};
    for (const { text, names } of articles) score(names, createAnalyser()(text, { language }).articles.flatMap(({ mentions }) => mentions), totals);
    expect(articles).toHaveLength(count);
    expect(f1(totals['all'] ?? { hit: 0, wrong: 0, missed: 0 })).toBeGreaterThanOrEqual(floor);
  });

  it('reads brackets', () =>
    expect(parseAnnotated('=== one\n[Loir|person=Ada Loir] à [Lens|org/place?].\n')).toEqual([
      {
        name: 'one',
        text: 'Loir à Lens.\n',
        names: [
          { start: 0, end: 4, types: ['person'], optional: false, who: 'Ada Loir' },
          { start: 7, end: 11, types: ['organization', 'place'], optional: true, who: 'Lens' },
        ],
      },
    ]));

  it.each(['fr', 'en'] as const)('%s: brackets are complete and types known', (language) => {
    for (const { text, names } of PARTS.flatMap((part) => readAnnotated(language, part))) {
      expect(text).not.toMatch(/[[\]]/);
      for (const { types } of names) for (const type of types) expect(['person', 'organization', 'place', 'event', 'product']).toContain(type);
    }
  });
});
