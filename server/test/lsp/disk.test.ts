import { afterEach, describe, expect, test } from 'vitest';
import { FileChangeType } from 'vscode-languageserver/node';
import type { StatusParams } from '../../src/protocol.ts';
import { analyseToy, createToyEngine } from '../toyEngine.ts';
import { items, pull, startTracked, stopAll } from './tracked.ts';
import type { ClientOptions, TestClient } from './client.ts';

afterEach(stopAll);

const early = 'published 2022-01-05\nValmont joined Orda in 2021.\n';
const late = 'Valmont joined Orda in 2023.\n';

/** A client whose folder was read, and the last state that it was told. */
async function read(options: ClientOptions): Promise<{ editor: TestClient; status: () => StatusParams | undefined; notes: () => string[] }> {
  const editor = await startTracked(options);
  const status = (): StatusParams | undefined => editor.seen.status.at(-1);
  await editor.until(() => status()?.state === 'ready');
  return { editor, status, notes: () => [...(status()?.skipped ?? []), ...(status()?.notes ?? [])].map(({ uri, reason }) => `${uri.slice('file:///news'.length)} ${reason}`).sort() };
}

describe('files that are not plain text', () => {
  test('are read or skipped, each with a sentence', async () => {
    const { status, notes } = await read({
      files: {
        'recoupe.json': '{}', 'a.txt': early, 'empty.txt': '', 'mark.txt': `\uFEFF${late}`, 'crlf.txt': late.replaceAll('\n', '\r\n'),
        'picture.txt': new Uint8Array([0x89, 0x50, 0, 0, 0, 1, 2, 3]), 'secret.txt': 'denied',
        'old.txt': new Uint8Array([...Buffer.from('Valmont joined Orda in 2023, l'), 0x92, 0xe9, 0x74, 0xe9]),
        'wide.txt': new Uint8Array(Buffer.from(`\uFEFF${late}`, 'utf16le')),
      },
    });
    expect(notes()).toEqual([
      '/old.txt was read as Windows-1252, an old encoding',
      '/picture.txt is not a text file',
      '/secret.txt may not be read: no permission',
      '/wide.txt was read as UTF-16',
    ]);
    expect(status()).toMatchObject({ read: 6, total: 8, conflicts: 1 });
  });

  test('in French', async () => {
    const l10n = { 'is not a text file': 'n’est pas un fichier texte' };
    const { notes } = await read({ locale: 'fr', initializationOptions: { recoupe: true, l10n }, files: { 'recoupe.json': '{}', 'a.txt': new Uint8Array([0, 1, 2, 0]) } });
    expect(notes()).toEqual(['/a.txt n’est pas un fichier texte']);
  });

  test('a file beyond the limit is read up to it', async () => {
    const { editor, notes } = await read({ settings: { maxFileSize: 1 }, files: { 'recoupe.json': '{}', 'a.txt': early + ' '.repeat(1_000_000) + late, 'b.txt': late } });
    expect(notes()).toEqual(['/a.txt is longer than the limit; its end was not read']);
    expect(items(await pull(editor, 'a.txt'))).toHaveLength(1);
  });

  test('more files than wanted: the others are left, and it is said', async () => {
    const files = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`${i}.txt`, late]));
    const { status, notes } = await read({ settings: { maxFiles: 50 }, files: { 'recoupe.json': '{}', ...files } });
    expect(status()).toMatchObject({ read: 50, total: 50 });
    expect(notes()).toEqual([' more than 50 files match; the others are not read (setting recoupe.maxFiles)']);
  });

  test('a text on which the engine fails does not keep the others from being read', async () => {
    const analyse: typeof analyseToy = (text, options) => {
      if (text.includes('BOOM')) throw new Error('boom');
      return analyseToy(text, options);
    };
    const { editor, notes, status } = await read({ engine: { analyse, createEngine: createToyEngine }, files: { 'recoupe.json': '{}', 'a.txt': early, 'b.txt': late, 'c.txt': 'BOOM' } });
    expect(notes()).toEqual(['/c.txt could not be analysed: boom']);
    await editor.open('a.txt', 'BOOM');
    expect(items(await pull(editor, 'a.txt'))).toHaveLength(1);
    await editor.change('a.txt', early.replace('2021', '2023'));
    expect(items(await pull(editor, 'a.txt'))).toEqual([]);
    expect(status()?.state).toBe('ready');
  });
});

describe('the disk moves', () => {
  test('files come, change and go', async () => {
    const { editor, status } = await read({ files: { 'recoupe.json': '{}', 'a.txt': early } });
    editor.files['b.txt'] = late;
    await editor.onDisk(['b.txt', FileChangeType.Created]);
    await editor.until(() => status()?.conflicts === 1);
    editor.files['b.txt'] = early;
    await editor.onDisk(['b.txt', FileChangeType.Changed]);
    await editor.until(() => status()?.conflicts === 0);
    editor.files['b.txt'] = late;
    await editor.onDisk(['b.txt', FileChangeType.Changed]);
    await editor.until(() => status()?.conflicts === 1);
    delete editor.files['b.txt'];
    await editor.onDisk(['b.txt', FileChangeType.Deleted]);
    await editor.until(() => status()?.conflicts === 0 && status()?.read === 1);
  });

  test('a folder goes with its files, and comes under another name', async () => {
    const { editor, status } = await read({ files: { 'recoupe.json': '{}', 'a.txt': early, 'sub/b.txt': late } });
    expect(status()?.conflicts).toBe(1);
    delete editor.files['sub/b.txt'];
    await editor.onDisk(['sub', FileChangeType.Deleted]);
    await editor.until(() => status()?.read === 1);
    editor.files['other/b.txt'] = late;
    await editor.onDisk(['other', FileChangeType.Created]);
    await editor.until(() => status()?.conflicts === 1);
  });

  test('what an editor holds wins over the disk, until it closes', async () => {
    const { editor, status } = await read({ files: { 'recoupe.json': '{}', 'a.txt': early, 'b.txt': late } });
    await editor.open('b.txt', early);
    await editor.until(() => status()?.conflicts === 0);
    await editor.onDisk(['b.txt', FileChangeType.Changed]);
    await editor.close('b.txt');
    await editor.until(() => status()?.conflicts === 1);
  });

  test('only the folders that are on are watched', async () => {
    const { editor } = await read({ files: { 'recoupe.json': '{}' } });
    await editor.until(() => editor.seen.watched.some((glob) => glob.includes('**/*"}')));
    const off = await startTracked({ files: {} });
    await off.until(() => off.seen.watched.length > 0);
    expect(off.seen.watched).toEqual(['"**/recoupe.json"', '"**/.recoupe/decisions.jsonl"', '"**/.recoupe/reviewed.jsonl"']);
  });
});
