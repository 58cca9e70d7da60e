import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/compare/engine.ts';
import type { Finding } from '../../src/compare/types.ts';
import { matchesProject, sourceOptions } from '../../src/corpus/project.ts';
import { parseProject } from '../../src/corpus/projectFile.ts';
import { readArticles } from '../corpora/read.ts';

/** A contradiction that stands in the samples on purpose: words of one side, words of the other, where the files name them. */
interface Planted {
  readonly what: string;
  /** Words of its row in the README. */
  readonly row: string;
  readonly a: readonly string[];
  readonly b: readonly string[];
}

/** What samples/README.md promises. The engine must find the first group; it may find the second, and nothing else. */
const found: readonly Planted[] = [
  { what: 'year of accession', row: 'Mellane-sur-Ervane joined in 2018', a: ['lac/03-matin.txt en 2018'], b: ['lac/04-gazette.txt en 2019'] },
  { what: 'year of founding of the alliance', row: '2009 / 2007', a: ['lac/01-matin.txt 2009', 'lac/03-matin.txt 2009', 'lac/04-gazette.txt 2009'], b: ['lac/05-lakeland-review.txt 2007'] },
  { what: 'length in two copies', row: '214 metres / 241', a: ['pont/06-littoral.txt 214'], b: ['pont/07-phare.txt 241'] },
  { what: 'weekday', row: '*mardi 10 mars 2025*', a: ['pont/04-gazette.txt mardi 10 mars'], b: ['pont/04-gazette.txt mardi 10 mars'] },
  { what: 'worth', row: '£2.3 million / £3.2', a: ['museum/01-herald.txt 2.3 million'], b: ['museum/02-coast-news.txt 3.2 million'] },
  { what: 'age', row: '52 / 57', a: ['museum/01-herald.txt 52'], b: ['museum/02-coast-news.txt 57'] },
];
const open: readonly Planted[] = [
  { what: 'day of closure', row: 'bridge is closed since 3 February', a: ['pont/01-gazette.txt 3 février'], b: ['pont/02-echo.txt 4 février'] },
  { what: 'year of inauguration', row: 'inaugurated in 1932', a: ['pont/01-gazette.txt 1932'], b: ['pont/02-echo.txt 1936'] },
  { what: 'office', row: 'president / vice-president', a: ['pont/01-gazette.txt président', 'pont/02-echo.txt président', 'pont/05-echo.txt président'], b: ['pont/03-courrier.txt vice-président'] },
  { what: 'edition', row: 'the eighth / the ninth', a: ['lac/03-matin.txt huitième', 'lac/05-lakeland-review.txt eighth'], b: ['lac/04-gazette.txt neuvième'] },
  { what: 'paintings', row: 'seven / nine paintings', a: ['museum/01-herald.txt even paintings', 'museum/03-matin.txt ept tableaux', 'museum/04-herald.txt seven paintings'], b: ['museum/02-coast-news.txt nine paintings'] },
  { what: 'arrests', row: 'four / three people', a: ['museum/04-herald.txt Four'], b: ['museum/05-coast-news.txt Three'] },
  { what: 'place of the find', row: 'Quillhaven / at Ferrowby', a: ['museum/04-herald.txt Quillhaven'], b: ['museum/05-coast-news.txt Ferrowby'] },
];

const root = path.resolve(import.meta.dirname, '../../../samples');
const { project } = parseProject(readFileSync(path.join(root, 'recoupe.json'), 'utf8'));
const readme = readFileSync(path.join(root, 'README.md'), 'utf8').split('\n');
/** What the last column of its tables may say, from bad to good. */
const grades: readonly string[] = ['missed', 'hint', 'information', 'warning'];
const articles = readArticles(root, '').map(({ file, text }) => ({ file: file.slice(1), text }));
const engine = createEngine();
engine.update(articles.map(({ file, text }) => ({ file, text, options: project ? sourceOptions(project, file) : {} })));
const warnings = engine.comparison.findings.filter(({ severity }) => severity === 'warning' || severity === 'error');

const passages = ({ statements }: Finding): string[] => statements.map(({ file, start, end }) => `${file} ${articles.find((article) => article.file === file)?.text.slice(start, end)}`);
const shows = (finding: Finding, side: readonly string[]): boolean =>
  passages(finding).some((passage) => side.some((wanted) => passage.startsWith(wanted.split(' ')[0] ?? '') && passage.includes(wanted.slice(wanted.indexOf(' ') + 1))));
const raises = (finding: Finding, { a, b }: Planted): boolean => shows(finding, a) && shows(finding, b);

describe('the sample workspace', () => {
  it('is included as a whole by its project file', () => expect(project && articles.filter(({ file }) => matchesProject(project, file)).length).toBe(articles.length));
  it.each(found.map((planted) => [planted.what, planted] as const))('shows a conflict that was planted: %s', (_what, planted) => expect(warnings.some((finding) => raises(finding, planted))).toBe(true));
  it.each([...found, ...open].map((planted) => [planted.what, planted] as const))('says in its README no more than is shown today: %s', (_what, planted) => {
    const told = readme.find((line) => line.startsWith('| **') && line.includes(planted.row))?.split('|').at(-2)?.trim() ?? 'nothing';
    const shown = Math.max(0, ...engine.comparison.findings.filter((finding) => raises(finding, planted)).map(({ severity }) => grades.indexOf(severity)));
    expect(grades.findIndex((grade) => told.includes(grade)), told).toBeGreaterThanOrEqual(0);
    expect(shown, told).toBeGreaterThanOrEqual(grades.findIndex((grade) => told.includes(grade)));
  });
  it('raises nothing that was not planted', () =>
    expect(warnings.filter((finding) => ![...found, ...open].some((planted) => raises(finding, planted))).map((finding) => [finding.code, ...passages(finding)])).toEqual([]));
});
