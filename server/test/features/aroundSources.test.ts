import { describe, expect, test } from 'vitest';
import { inEnglish } from '../../src/base/message.ts';
import { createEngine } from '../../src/compare/engine.ts';
import type { SourceOptions } from '../../src/extract/facts.ts';
import { createAnalyser } from '../../src/extract/pipeline.ts';
import { citedSources } from '../../src/features/citedSources.ts';
import { folds } from '../../src/features/folding.ts';
import { articlesOf } from '../../src/features/find.ts';
import { articleAt, repeatedBy, repeating } from '../../src/features/repeats.ts';
import { emptyDesk, reviewOf } from '../../src/features/review/review.ts';
import { whyOf } from '../../src/features/review/why.ts';
import { sourcesLine } from '../../src/features/sourcesLens.ts';
import type { View } from '../../src/features/view.ts';
import { toyView } from '../toyEngine.ts';

function viewOf(texts: Readonly<Record<string, string>>, options: Readonly<Record<string, SourceOptions>> = {}): View {
  const engine = createEngine(createAnalyser());
  engine.update(Object.entries(texts).map(([file, text]) => ({ file, text, options: { ...options[file], file } })));
  const textOf = (file: string): string => texts[file] ?? '';
  return { snapshot: engine.snapshot, comparison: engine.comparison, review: reviewOf(engine.comparison.findings, textOf, emptyDesk), textOf, nameOf: (file) => file, linkTo: ({ file }) => file, translate: inEnglish, locale: 'en' };
}

const copied = 'Le conseil de Brévane a décidé hier soir de fermer la piscine municipale pour trois mois, faute de crédits pour réparer la toiture. Les clubs de la ville, qui comptent deux mille nageurs, iront à Morlune en attendant la fin des travaux.';
const wire = {
  'a.txt': `La piscine ferme\n\n${copied}\n`,
  'b.txt': `Plus de piscine\n\n${copied} Le maire n’a pas répondu.\n`,
  'c.txt': 'Le marché de Brévane\n\nSelon Le Phare, la piscine ferme. Le Phare cite le maire. Un phare brille.\n',
};
const dated = { 'a.txt': { published: '2024-05-01', outlet: 'Le Phare' }, 'b.txt': { published: '2024-05-02', outlet: 'Dépêche' }, 'c.txt': { published: '2024-05-03', outlet: 'La Gazette' } };

describe('who repeats whom', () => {
  const view = viewOf(wire, dated);
  const key = (file: string): string => articleAt(view, file, 5)?.key ?? '';
  test('goes from the later to the earlier', () => {
    expect(repeatedBy(view, key('b.txt')).map(({ article }) => article.file)).toEqual(['a.txt']);
    expect(repeating(view, key('a.txt')).map(({ article }) => article.file)).toEqual(['b.txt']);
    expect([...repeatedBy(view, key('a.txt')), ...repeating(view, key('b.txt')), ...repeating(view, key('c.txt'))]).toEqual([]);
  });
  test('shows the passages in the text that repeats', () => {
    const [repeat] = repeating(view, key('a.txt'));
    expect(wire['b.txt'].slice(repeat?.spans[0]?.start, repeat?.spans[0]?.end)).toContain('la piscine municipale');
  });
});

describe('an outlet that a text names', () => {
  test('leads to its article, other words and the own outlet do not', () => {
    const found = citedSources(viewOf(wire, dated), 'c.txt');
    expect(found.map(({ start, end, target }) => [wire['c.txt'].slice(start, end), target.file])).toEqual([['Le Phare', 'a.txt'], ['Le Phare', 'a.txt']]);
    expect(citedSources(viewOf(wire, dated), 'a.txt')).toEqual([]);
    expect(citedSources(viewOf(wire), 'c.txt')).toEqual([]);
  });
});

describe('folding', () => {
  test('puts furniture that stands together in one piece', () => {
    const text = 'Le port rouvre\n\nLe port de Trémont rouvre lundi après six mois de travaux, a annoncé la mairie.\n\nPartager\nPartager sur Facebook\n\nLire aussi : La rade en fête\n';
    const view = viewOf({ 'a.txt': text });
    const furniture = articlesOf(view, 'a.txt')[0]?.facts.furniture ?? [];
    expect(furniture.length).toBeGreaterThan(1);
    expect(folds(view, 'a.txt').filter(({ kind }) => kind === 'furniture')).toHaveLength(1);
  });
});

describe('the line of sources', () => {
  const line = (texts: Readonly<Record<string, string>>, file = 'a.txt'): string | undefined => {
    const view = toyView(texts);
    const [article] = articlesOf(view, file);
    return article && sourcesLine(view, article);
  };
  test('counts sources and conflicts, and is silent for an article alone', () => {
    const one = 'Valmont joined Orda in 2021.';
    expect(line({ 'a.txt': one, 'b.txt': one })).toBe('2 sources, 2 independent');
    expect(line({ 'a.txt': one, 'b.txt': one, 'c.txt': 'Valmont joined Orda in 2023.' })).toBe('3 sources, 3 independent · 1 conflict');
    expect(line({ 'a.txt': one })).toBeUndefined();
  });
});

describe('why', () => {
  test('says what each source says, then the reasons, each with its passage', () => {
    const view = toyView({ 'a.txt': 'Valmont joined Orda in 2021.', 'b.txt': 'published 2022-01-05\nValmont joined Orda in 2023.' });
    const [finding] = view.comparison.findings;
    expect(finding && whyOf(view, finding).map(({ kind, text, place }) => [kind, text, place?.file])).toEqual([
      ['statement', 'b.txt (5 January 2022): 2023', 'b.txt'], ['statement', 'a.txt (no date): 2021', 'a.txt'], ['reason', 'Both name Orda.', 'a.txt'],
    ]);
  });
});
