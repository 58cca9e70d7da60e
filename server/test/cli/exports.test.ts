import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runIn } from './collect.ts';

const story = (year: string): string => `Valmont dans l’Alliance\n\nLa Suisse a rejoint l’OTAN en ${year}.\n`;
const folder = {
  'a.txt': story('2021'), 'b.txt': story('2023'),
  'recoupe.json': '{ "language": "fr", "sources": { "a.txt": { "outlet": "=cmd()", "published": "2024-03-05" }, "b.txt": { "published": "2024-03-06" } } }',
};

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
    const { mkdtempSync, writeFileSync } = await import('node:fs');
    const place = mkdtempSync('/tmp/recoupe-export-');
    writeFileSync(`${place}/a.txt`, story('2021'));
    expect((await runIn({}, ['export', place, '--format', 'brat'])).status).toBe(0);
    expect(readFileSync(`${place}/a.ann`, 'utf8')).toContain('\tSuisse\n');
  });
});
