import { afterEach, describe, expect, test } from 'vitest';
import type { StatusParams } from '../../src/protocol.ts';
import { items, pull, startTracked, stopAll } from './tracked.ts';
import type { ClientOptions, TestClient } from './client.ts';

afterEach(stopAll);

const good = 'Valmont joined Orda in 2023.\n';
const other = 'published 2022-01-05\nValmont joined Orda in 2021.\n';

async function read(options: ClientOptions): Promise<{ editor: TestClient; status: StatusParams }> {
  const editor = await startTracked(options);
  await editor.until(() => editor.seen.status.at(-1)?.state === 'ready');
  return { editor, status: editor.seen.status.at(-1) as StatusParams };
}

/** `read`: the file is compared with the others. A sentence: what a person is told of it. */
const cases: readonly [what: string, content: string | Uint8Array | 'denied' | undefined, found: 0 | 1, told: string][] = [
  ['empty', '', 0, ''],
  ['binary', new Uint8Array([0x50, 0x4b, 0, 0, 0, 3, 4, 0, 0, 1]), 0, 'is not a text file'],
  ['with line ends of Windows', `Headline\r\n\r\n${good.replace('\n', '\r\n')}`, 1, ''],
  ['with a byte order mark', `\uFEFF${good}`, 1, ''],
  ['in UTF-16, little end first', new Uint8Array(Buffer.from(`\uFEFF${good}`, 'utf16le')), 1, 'was read as UTF-16'],
  ['in UTF-16, big end first', new Uint8Array(Buffer.from(`\uFEFF${good}`, 'utf16le').swap16()), 1, 'was read as UTF-16'],
  ['in Windows-1252', new Uint8Array([...Buffer.from(good), 0x93, 0x65, 0xe9, 0x94]), 1, 'was read as Windows-1252, an old encoding'],
  ['with decomposed accents', `L'e\u0301te\u0301 a\u0300 Valmont\n${good}`, 1, ''],
  ['with signs of direction and without width', `\u202Eabc\u202C \u2066x\u2069 \u200B\u200D\n${good}`, 1, ''],
  ['with emoji', `👩‍👩‍👧 🇫🇷\n${good}`, 1, ''],
  ['of one endless line', `${'a '.repeat(600_000)}${good}`, 0, 'is longer than the limit; its end was not read'],
  ['without permission', 'denied', 0, 'may not be read: no permission'],
  ['deleted while the folder was read', undefined, 0, ''],
];

describe('a file', () => {
  test.each(cases)('%s', async (_, content, found, told) => {
    const files = { 'recoupe.json': '{}', 'a.txt': other, ...(content === undefined ? {} : { 'b.txt': content }) };
    // A file that went is still among those that the search found.
    const { editor, status } = await read({ files, settings: { maxFileSize: 1 }, ...(content === undefined ? { ghosts: ['b.txt'] } : {}) });
    expect([...status.skipped, ...status.notes].map(({ uri, reason }) => `${uri.slice('file:///news/'.length)} ${reason}`)).toEqual(told === '' ? [] : [`b.txt ${told}`]);
    expect(items(await pull(editor, 'a.txt'))).toHaveLength(found);
    expect(editor.seen.errors).toEqual([]);
  });
});

describe('a folder', () => {
  test('in which nothing may be read says so of each file, and goes on when it may', async () => {
    const { editor, status } = await read({ files: { 'recoupe.json': '{}', 'a.txt': 'denied', 'b.txt': 'denied' } });
    expect(status).toMatchObject({ read: 0, total: 2, skipped: [{ reason: 'may not be read: no permission' }, { reason: 'may not be read: no permission' }] });
    Object.assign(editor.files, { 'a.txt': other, 'b.txt': good });
    await editor.onDisk(['a.txt', 2], ['b.txt', 2]);
    await editor.until(() => editor.seen.status.at(-1)?.conflicts === 1);
    expect(editor.seen.status.at(-1)?.skipped).toEqual([]);
  });

  test('with a hundred thousand files reads as many as it may and says that there are more', async () => {
    const files: Record<string, string> = { 'recoupe.json': '{}' };
    for (let i = 0; i < 100_000; i++) files[`${i}.txt`] = good;
    const { editor, status } = await read({ files, settings: { maxFiles: 300 } });
    expect(status).toMatchObject({ read: 300, total: 300, skipped: [{ uri: 'file:///news', reason: 'more than 300 files match; the others are not read (setting recoupe.maxFiles)' }] });
    expect(editor.seen.reads.filter((path) => path.endsWith('.txt'))).toHaveLength(300);
  });

  test('whose project file has errors keeps the last good settings and shows where they are', async () => {
    const { editor } = await read({ files: { 'recoupe.json': '{ "exclude": ["b.txt"] }', 'a.txt': other, 'b.txt': good } });
    editor.files['recoupe.json'] = '{ "exclude": 3 }';
    await editor.onDisk(['recoupe.json', 2]);
    await editor.until(() => editor.seen.reads.filter((path) => path === 'recoupe.json').length > 1);
    const [problem] = items(await pull(editor, 'recoupe.json'));
    expect(problem).toMatchObject({ severity: 1, range: { start: { line: 0, character: 13 } } });
    expect(items(await pull(editor, 'a.txt'))).toEqual([]);
  });
});
