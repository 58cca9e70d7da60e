import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { rulePages } from './rulePages.ts';

const folder = path.resolve(import.meta.dirname, '../../../docs/rules');
const pages = rulePages();
const existing = (): string[] => (existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md')) : []);

if (process.env['UPDATE']) {
  for (const name of existing()) if (!pages.has(name)) rmSync(path.join(folder, name));
  for (const [name, text] of pages) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
}

describe('the pages in docs/rules', () => {
  it('are one for each rule and an index', () => expect(existing().sort()).toEqual([...pages.keys()].sort()));
  it('say what the rules say', () => {
    for (const [name, text] of pages) expect(readFileSync(path.join(folder, name), 'utf8'), name).toBe(text);
  });
});
