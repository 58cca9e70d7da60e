import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { runIn } from './collect.ts';

const story = (year: string): string => `Une adhésion à l’Alliance\n\nLa Suisse a rejoint l’OTAN en ${year}.\n`;
const folder = {
  'a.txt': story('2021'), 'b.txt': story('2023'),
  'recoupe.json': '{ "language": "fr", "sources": { "a.txt": { "outlet": "=cmd()", "published": "2024-03-05" }, "b.txt": { "published": "2024-03-06" } } }',
};

const folders: string[] = [];
afterEach(() => {
  for (const place of folders.splice(0)) rmSync(place, { recursive: true, force: true });
});

/** A folder that stays for several calls of a test. */
function folderWith(files: Readonly<Record<string, string>>): string {
  const place = mkdtempSync(path.join(os.tmpdir(), 'recoupe-exports-'));
  folders.push(place);
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(place, name), content);
  return place;
}

describe('recoupe report', () => {
  it('is a page unless told otherwise', async () => expect((await runIn(folder, ['report', '{0}'])).out).toMatch(/^<!doctype html>/));
  it('writes a story as Markdown', async () => expect((await runIn(folder, ['report', '{0}', '--format', 'markdown'])).out).toMatch(/\| Fact \| .*\n\| --- \|.*\n\| Suisse, .* \| 2021 \| 2023 \|/));
  it('writes a row for each statement, and no formula', async () => {
    const { out } = await runIn(folder, ['report', '{0}', '--format', 'csv']);
    const rows = out.trim().split('\r\n').map((row) => row.split(','));
    expect(rows.map((row) => row.slice(5, 8).join(' '))).toEqual(['value source published', '2021 \'=cmd() 2024-03-05', '2023 b 2024-03-06']);
  });
});

describe('recoupe export', () => {
  it('writes names and dates for another tool', async () => {
    const { out, status } = await runIn({ 'a.txt': story('2021') }, ['export', '{0}', '--format', 'doccano']);
    const { id, text, label } = JSON.parse(out) as { id: string; text: string; label: [number, number, string][] };
    expect([status, id, label.map(([start, end, name]) => [text.slice(start, end), name])]).toEqual([0, 'a.txt', [['Suisse', 'place'], ['OTAN', 'organization'], ['2021', 'date']]]);
  });
  it('writes brat beside each article', async () => {
    const place = folderWith({ 'a.txt': story('2021') });
    expect((await runIn({}, ['export', place, '--format', 'brat'])).status).toBe(0);
    expect(readFileSync(`${place}/a.ann`, 'utf8')).toContain('\tSuisse\n');
  });
});

describe('recoupe import', () => {
  const text = story('2021');
  const inFolder = async (files: Record<string, string>, ...calls: string[][]): Promise<{ out: string; decisions: string }> => {
    const place = folderWith(files);
    let out = '';
    for (const call of calls) ({ out } = await runIn({}, call.map((part) => part.replace('{1}', place))));
    return { out, decisions: existsSync(`${place}/.recoupe/decisions.jsonl`) ? readFileSync(`${place}/.recoupe/decisions.jsonl`, 'utf8') : '' };
  };
  const marks = (...label: unknown[]): string => `${JSON.stringify({ id: 'a.txt', text, label })}\n`;
  const at = (words: string, label: string): unknown[] => [text.indexOf(words), text.indexOf(words) + words.length, label];

  it('writes nothing when what was exported comes back as it was', async () => {
    const { out, decisions } = await inFolder({ 'a.txt': text }, ['export', '{1}', '--format', 'brat'], ['import', '{1}', '--format', 'brat']);
    expect([out, decisions]).toEqual(['Decisions written: 0; texts: 1.\n', '']);
  });
  it('marks what was added and rejects what was taken out, and the next export has it so', async () => {
    const came = marks(at('Alliance', 'ORG'), at('Suisse', 'LOC'), at('2021', 'DATE'));
    const { out, decisions } = await inFolder({ 'a.txt': text, 'came.jsonl': came }, ['import', '{1}', '--format', 'doccano', '--from', '{1}/came.jsonl'], ['export', '{1}', '--format', 'doccano']);
    expect(decisions.trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>).map((line) => line['recoupe:verdict']).sort()).toEqual(['accepted', 'rejected']);
    expect((JSON.parse(out) as { label: unknown[] }).label).toEqual([at('Alliance', 'organization'), at('Suisse', 'place'), at('2021', 'date')]);
  });
  it('leaves out marks of another text', async () => {
    const { out, decisions } = await inFolder({ 'a.txt': text, 'came.jsonl': marks().replace('Suisse', 'Finlande') }, ['import', '{1}', '--format', 'doccano', '--from', '{1}/came.jsonl']);
    expect([out, decisions]).toEqual(['Decisions written: 0; texts: 0.\n', '']);
  });
});
