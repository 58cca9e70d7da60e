import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { readArticles } from '../corpora/read.ts';
import { runIn } from '../cli/collect.ts';
import schema from './sarif-2.1.0.schema.json' with { type: 'json' };

const validate = new Ajv2020({ strict: false, allErrors: true, validateFormats: false }).compile(schema);
const samples = path.resolve(import.meta.dirname, '../../../samples');
const articles = Object.fromEntries([['recoupe.json', readFileSync(path.join(samples, 'recoupe.json'), 'utf8')], ...readArticles(samples, '').map(({ file, text }) => [file.slice(1), text])]);

/** What the schema of SARIF 2.1.0 has against the log of a folder. */
async function faults(files: Readonly<Record<string, string | Uint8Array>>, ...argv: string[]): Promise<string[]> {
  const { out } = await runIn(files, ['check', '{0}', '--format', 'sarif', ...argv]);
  validate(JSON.parse(out));
  return (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
}

describe('a SARIF log', () => {
  it('is valid for the samples, hints and reasons included', async () => expect(await faults(articles, '--verbose')).toEqual([]));
  it('is valid in French', async () => expect(await faults(articles, '--language', 'fr')).toEqual([]));
  it('is valid with what the team ignores, what is new, and what could not be read', async () => {
    const { out } = await runIn(articles, ['check', '{0}', '--format', 'json']);
    const { findings } = JSON.parse(out) as { findings: readonly { id: string }[] };
    const ignored = JSON.stringify({ finding: findings[0]?.id, decision: 'ignored', code: '', files: [] });
    const reviewed = JSON.stringify({ '@context': 'http://www.w3.org/ns/anno.jsonld', id: 'urn:recoupe:1', type: 'Annotation', motivation: 'assessing', body: [], target: [], 'recoupe:finding': findings[1]?.id, 'recoupe:code': 'conflict/count' });
    expect(findings.length).toBeGreaterThan(2);
    expect(await faults({ ...articles, '.recoupe/decisions.jsonl': `${ignored}\n`, '.recoupe/reviewed.jsonl': `${reviewed}\n`, 'lac/06.txt': Uint8Array.from([0x43, 0x61, 0x66, 0xe9, 0x0a]) })).toEqual([]);
  });
  it('is valid without a finding', async () => expect(await faults({ 'a.txt': 'Rien.' })).toEqual([]));
  it('would be told if it were not', () => expect(validate({ version: '2.1.0', runs: [{ tool: {} }] })).toBe(false));
});
