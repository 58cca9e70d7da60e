import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/compare/engine.ts';
import { readArticles, type ArticleFile } from './read.ts';

const root = path.join(import.meta.dirname, 'clean');
const stories = readdirSync(root).map((name) => ({ name, articles: readArticles(path.join(root, name), name) }));

/** What would stand in the Problems panel, in words that show at once what went wrong. */
function alarms(articles: readonly ArticleFile[]): string[] {
  const engine = createEngine();
  engine.update(articles.map(({ file, text }) => ({ file, text, options: { file } })));
  const texts = new Map(articles.map(({ file, text }) => [file, text]));
  return engine.comparison.findings
    .filter(({ severity }) => severity === 'warning' || severity === 'error')
    .map(({ code, statements }) => [code, ...statements.map(({ file, start, end }) => `${file}: ${texts.get(file)?.slice(start, end)}`)].join(' | '));
}

describe('articles without a contradiction', () => {
  it('are many', () => expect(stories.flatMap(({ articles }) => articles).length).toBeGreaterThanOrEqual(20));
  it.each(stories.map(({ name, articles }) => [name, articles] as const))('raise nothing: %s', (_name, articles) => expect(alarms(articles)).toEqual([]));
  it('raise nothing as one workspace', () => expect(alarms(stories.flatMap(({ articles }) => articles))).toEqual([]));
});
