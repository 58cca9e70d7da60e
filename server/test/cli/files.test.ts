import { describe, expect, it } from 'vitest';
import { runIn } from './collect.ts';

const article = 'Le pont de Borval rouvre\n\nLe pont de Borval a rouvert lundi.\n';
const filesOf = (out: string): string[] => out.split('\n').filter((line) => line !== '').map((line) => (JSON.parse(line) as { file: string }).file);

describe('the files of a folder', () => {
  it('are the texts below it, in the order of their names', async () => {
    const { out, status } = await runIn({ 'b.txt': article, 'a/x.md': article, 'c.jpg': 'x', '.hidden/d.txt': article, 'node_modules/e.txt': article }, ['annotate', '{0}']);
    expect([status, filesOf(out)]).toEqual([0, ['{0}/a/x.md', '{0}/b.txt']]);
  });
  it('are those that recoupe.json includes', async () => {
    const { out } = await runIn({ 'a.txt': article, 'b.md': article, 'old/c.txt': article, 'recoupe.json': '{ "include": ["**/*.txt"], "exclude": ["old/**"] }' }, ['annotate', '{0}']);
    expect(filesOf(out)).toEqual(['{0}/a.txt']);
  });
  it('are read once when they are named twice', async () => {
    const { out } = await runIn({ 'a.txt': article }, ['annotate', '{0}', '{0}/a.txt']);
    expect(filesOf(out)).toEqual(['{0}/a.txt']);
  });
  it('carry what recoupe.json says of them', async () => {
    const { out } = await runIn({ 'a.txt': article, 'recoupe.json': '{ "sources": { "*.txt": { "published": "2024-05-16" } } }' }, ['annotate', '{0}']);
    expect(JSON.parse(out)).toMatchObject({ published: { value: '2024-05-16', basis: 'given' } });
  });
});

describe('what cannot be read', () => {
  it('is named while the rest goes on, and does not fail the call', async () => {
    const { out, err, status } = await runIn({ 'a.txt': new Uint8Array([1, 0, 2, 0, 0, 0, 255]), 'b.txt': article }, ['annotate', '{0}']);
    expect([status, filesOf(out), err]).toEqual([0, ['{0}/b.txt'], '{0}/a.txt: It is not a text file and was left out.\n']);
  });
  it('fails the call when it was asked for by name', async () => {
    const { out, err, status } = await runIn({ 'b.txt': article }, ['annotate', '{0}/a.txt', '{0}/b.txt']);
    expect([status, filesOf(out), err]).toEqual([2, ['{0}/b.txt'], '{0}/a.txt: It does not exist.\n']);
  });
  it('may be a project file with errors: the place is said', async () => {
    const { err, status } = await runIn({ 'recoupe.json': '{\n "include": 3\n}' }, ['check', '{0}']);
    expect([status, err]).toEqual([2, '{0}/recoupe.json:2:13: A list of globs in square brackets is expected here.\n']);
  });
  it('is not an old encoding: that is decoded and said', async () => {
    const { out, err, status } = await runIn({ 'a.txt': Uint8Array.from(Buffer.from('Été à Borval', 'latin1')) }, ['annotate', '{0}']);
    expect([status, JSON.parse(out).range, err]).toEqual([0, [0, 12], '{0}/a.txt: It is not UTF-8 and was read as Windows-1252.\n']);
  });
});
