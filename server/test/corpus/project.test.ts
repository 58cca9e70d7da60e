import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inEnglish } from '../../src/base/message.ts';
import { defaultProject, matchesProject, sourceOptions, type Project } from '../../src/corpus/project.ts';
import { parseProject } from '../../src/corpus/projectFile.ts';

/** Problems as `severity "words": sentence`. */
function problemsOf(text: string): string[] {
  return parseProject(text).problems.map((problem) => `${problem.severity} "${text.slice(problem.start, problem.end)}": ${inEnglish(problem.message.template, ...problem.message.args)}`);
}

function projectOf(text: string): Project {
  const { project, problems } = parseProject(text);
  expect(problems).toEqual([]);
  return project ?? defaultProject;
}

describe('project files', () => {
  test('all fields', () => {
    expect(projectOf(`{
      // What the desk follows.
      "include": ["**/*.txt"], "exclude": ["old/**"], "language": "fr",
      "sources": { "a/b.txt": { "outlet": "Le Phare", "published": "2024-05-16", "language": "en" } },
    }`)).toEqual({
      include: ['**/*.txt'], exclude: ['old/**'], language: 'fr',
      sources: [{ pattern: 'a/b.txt', outlet: 'Le Phare', published: '2024-05-16', language: 'en' }],
    });
  });

  test.each(['', '{}', '// nothing yet'])('%j says nothing', (text) => {
    expect(projectOf(text)).toEqual(defaultProject);
  });

  test.each([
    ['{ "include": ["a" }', ['error "}": A comma is missing here.']],
    ['[]', ['error "[]": An object in braces is expected here.']],
    ['{ "include": "a" }', ['error ""a"": A list of globs in square brackets is expected here.']],
    ['{ "include": [1] }', ['error "1": A text in quotation marks is expected here.']],
    ['{ "language": "de" }', ['error ""de"": The languages that can be read are fr and en.']],
    ['{ "sources": { "a": { "published": "2024-02-30" } } }', ['error ""2024-02-30"": A date like 2024-05-16, 2024-05 or 2024 is expected here.']],
    ['{ "includes": [] }', ['warning ""includes"": “includes” means nothing here.']],
  ])('%s is told where it is wrong', (text, problems) => {
    expect(problemsOf(text).slice(0, 1)).toEqual(problems);
  });

  test('a warning keeps the file usable, an error does not', () => {
    expect(parseProject('{ "later": 1, "include": ["*.txt"] }').project?.include).toEqual(['*.txt']);
    expect(parseProject('{ "include": [1] }').project).toBeUndefined();
  });

  test('accept any string, and problems lie inside it', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => parseProject(text).problems.every(({ start, end }) => 0 <= start && start <= end && end <= text.length)));
  });
});

describe('files of a project', () => {
  test('are included by glob, less what is excluded and what is never read', () => {
    const project: Project = { include: ['**/*.txt'], exclude: ['old/**'], sources: [] };
    const paths = ['a.txt', 'x/b.txt', 'old/c.txt', 'x/node_modules/d.txt', '.git/e.txt', 'f.md'];
    expect(paths.filter((path) => matchesProject(project, path))).toEqual(['a.txt', 'x/b.txt']);
  });

  test('a path wins over a glob, a later glob over an earlier one', () => {
    const project = projectOf('{ "language": "fr", "sources": { "a/1.txt": { "outlet": "One" }, "a/*": { "outlet": "All", "published": "2024" }, "**": { "language": "en" } } }');
    expect(sourceOptions(project, 'a/1.txt')).toEqual({ language: 'en', outlet: 'One', published: '2024', file: 'a/1.txt' });
    expect(sourceOptions(project, 'b.txt')).toEqual({ language: 'en', file: 'b.txt' });
  });
});
