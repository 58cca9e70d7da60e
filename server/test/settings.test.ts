import { describe, expect, test } from 'vitest';
import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import { parseProject } from '../src/corpus/projectFile.ts';
import { defaultSettings, readSettings, settingSources } from '../src/settings.ts';

describe('settings', () => {
  test('have their defaults where a client says nothing, or nonsense', () => {
    for (const section of [undefined, null, 3, {}, { severity: 'loud' }, { severity: { conflict: 'loud' }, maxFiles: '7', maxFileSize: -1, language: 'de' }]) {
      expect(readSettings(section)).toEqual(defaultSettings);
    }
  });

  test('are read where they are right', () => {
    expect(readSettings({ language: 'fr', severity: { conflict: 'error', evolution: 'off' }, maxFindingsPerFile: 7 })).toEqual({
      ...defaultSettings, language: 'fr', maxFindingsPerFile: 7, severity: { ...defaultSettings.severity, conflict: 'error', evolution: 'off' },
    });
  });

  test('can differ from folder to folder', () => {
    expect(settingSources.filter(({ scope }) => scope !== 'resource').map(({ key }) => key)).toEqual(['author', 'trace.server']);
  });
});

describe('the schema of project files', () => {
  const schema = JSON.parse(readFileSync(new URL('../../schemas/recoupe.schema.json', import.meta.url), 'utf8')) as object;
  const validate = new Ajv({ strict: false }).compile(schema);

  test.each<[string, boolean]>([
    ['{}', true],
    ['{ "include": ["**/*.txt"], "exclude": [], "language": "fr", "sources": { "a.txt": { "outlet": "Le Phare", "published": "2024-05" } } }', true],
    ['{ "include": "a" }', false],
    ['{ "language": "de" }', false],
    ['{ "reading": "narrative", "sources": { "a.txt": { "reading": "news" } } }', true],
    ['{ "reading": "diary" }', false],
    ['{ "sources": { "a": { "published": "May" } } }', false],
    ['{ "includes": [] }', false],
  ])('agrees with the reader on %s', (text, right) => {
    expect(validate(JSON.parse(text))).toBe(right);
    expect(parseProject(text).problems.length === 0).toBe(right);
  });
});
