import { afterEach, expect, test } from 'vitest';
import type { Analyse } from '../../src/extract/pipeline.ts';
import { toyEngine } from '../toyEngine.ts';
import { items, pull, startTracked, stopAll } from './tracked.ts';

afterEach(stopAll);

const files = { 'recoupe.json': '{}', 'a.txt': 'published 2022-01-05\nValmont joined Orda in 2021.\n', 'b.txt': 'published 2023-06-01\nSince Valmont joined Orda in 2023, all is well.\n' };

/** Opens the folder as a new session would; tells how many files were analysed and what is found in the first. */
async function session(blobs: Map<string, string>, changed = {}): Promise<{ analysed: number; found: number }> {
  let analysed = 0;
  const analyse: Analyse = (...args) => (analysed++, toyEngine.analyse(...args));
  const before = [...blobs.values()].join();
  const editor = await startTracked({ files: { ...files, ...changed }, blobs, engine: { ...toyEngine, analyse } });
  await editor.until(() => editor.seen.status.at(-1)?.state === 'ready');
  const found = items(await pull(editor, 'a.txt')).length;
  if (analysed > 0) await editor.until(() => [...blobs.values()].join() !== before);
  return { analysed, found };
}

test('a folder that was read before is not analysed again', async () => {
  const blobs = new Map<string, string>();
  expect(await session(blobs)).toEqual({ analysed: 2, found: 1 });
  expect(await session(blobs)).toEqual({ analysed: 0, found: 1 });
});

test('of a folder in which one file changed that file is analysed', async () => {
  const blobs = new Map<string, string>();
  await session(blobs);
  expect(await session(blobs, { 'b.txt': files['b.txt'].replace('2023,', '2021,') })).toEqual({ analysed: 1, found: 0 });
});

test('what was read before reading was interrupted is kept', async () => {
  const blobs = new Map<string, string>();
  const many = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`more/${i}.txt`, `Valmont joined Orda in 2021, says number ${i}.`]));
  const editor = await startTracked({ files: { ...files, ...many }, blobs });
  await editor.until(() => editor.seen.reads.some((path) => path.startsWith('more/')));
  await editor.configure({ language: 'en' });
  await editor.until(() => blobs.size > 0);
});

test('what was kept and is damaged is analysed again', async () => {
  const blobs = new Map<string, string>();
  await session(blobs);
  for (const [name, text] of blobs) blobs.set(name, text.slice(0, -9));
  expect(await session(blobs)).toEqual({ analysed: 2, found: 1 });
});
