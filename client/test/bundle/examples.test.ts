import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { read, root } from './files.ts';

/** A repository of articles with the command line in it, as docs/reviewing.md says. */
const repository = mkdtempSync(path.join(tmpdir(), 'recoupe-examples-'));
afterAll(() => rmSync(repository, { recursive: true, force: true }));
mkdirSync(path.join(repository, 'tools/recoupe'), { recursive: true });
for (const file of ['cli.js', 'engine.js']) cpSync(path.join(root, 'dist/node', file), path.join(repository, 'tools/recoupe', file));
cpSync(path.join(root, 'samples'), path.join(repository, 'articles'), { recursive: true });

const page = read('docs/reviewing.md');
const line = (key: string): string => new RegExp(`^ *(?:- )?${key}: (node .+)$`, 'm').exec(page)?.[1] ?? `echo no ${key} in docs/reviewing.md; exit 9`;
const run = (command: string) => spawnSync('sh', ['-c', command], { cwd: repository, encoding: 'utf8', env: { PATH: `${path.dirname(process.execPath)}:${process.env['PATH'] ?? ''}`, LANG: 'C' } });

/** Marks all as reviewed that is there, as the editor writes it. */
function reviewAll(): void {
  const { findings } = JSON.parse(run('node tools/recoupe/cli.js check articles --format json').stdout) as { findings: readonly { id: string; code: string }[] };
  const lines = findings.map(({ id, code }, at) => JSON.stringify({ '@context': 'http://www.w3.org/ns/anno.jsonld', id: `urn:recoupe:${at}`, type: 'Annotation', motivation: 'assessing', body: [{ type: 'TextualBody', purpose: 'tagging', value: 'reviewed' }], target: [], 'recoupe:finding': id, 'recoupe:code': code }));
  mkdirSync(path.join(repository, 'articles/.recoupe'), { recursive: true });
  writeFileSync(path.join(repository, 'articles/.recoupe/reviewed.jsonl'), `${lines.join('\n')}\n`);
}

describe('the examples of the manual', { timeout: 60_000 }, () => {
  it('stop a commit and a pull request for what is new', () => {
    const hook = run(line('entry'));
    expect([hook.status, hook.stderr]).toEqual([1, '']);
    expect(hook.stdout).toContain('museum/01-herald.txt');
    expect(run(line('run')).status).toBe(1);
    const log = JSON.parse(readFileSync(path.join(repository, 'recoupe.sarif'), 'utf8'));
    const uris: string[] = log.runs[0].results.map((result: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) => result.locations[0]?.physicalLocation.artifactLocation.uri);
    expect(uris.length).toBeGreaterThan(5);
    expect(uris.filter((uri) => !existsSync(path.join(repository, uri)))).toEqual([]);
  });
  it('let both through once all is reviewed', () => {
    reviewAll();
    expect([run(line('entry')).status, run(line('run')).status]).toEqual([0, 0]);
  });
});
