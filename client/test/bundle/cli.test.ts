import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { read, root } from './files.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'recoupe-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
writeFileSync(path.join(folder, 'a.txt'), 'Un pont ferme à Valmont\n\nLe pont de Valmont a fermé le 3 juillet 2024, a annoncé la mairie.\n');

/** This Node, and the one that npm runs on: on a machine of a reader it may be the older 20. */
const nodes = [...new Set([process.execPath, process.env['npm_node_execpath'] ?? process.execPath])];

describe.each(nodes)('with %s', (node) => {
  const recoupe = (...args: string[]) => spawnSync(node, [path.join(root, 'dist/node/cli.js'), ...args], { cwd: folder, encoding: 'utf8', env: { PATH: process.env['PATH'], LANG: 'C' } });
  it('says its version', () => {
    const { version }: { version: string } = JSON.parse(read('package.json'));
    expect(recoupe('--version')).toMatchObject({ status: 0, stdout: expect.stringContaining(version), stderr: '' });
  });
  it('annotates an article', () => {
    const { status, stdout, stderr } = recoupe('annotate', 'a.txt');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ file: 'a.txt', article: 0, language: 'fr' });
  });
  it('finds nothing to report in one article', () => {
    const { status, stdout } = recoupe('check', '.', '--format', 'json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ findings: [] });
  });
  it('refuses what is no file', () => {
    expect(recoupe('check', 'nothing-here').status).toBe(2);
  });
});
