import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/compare/engine.ts';
import type { Comparison } from '../../src/compare/types.ts';
import { createAnalyser } from '../../src/extract/pipeline.ts';
import type { BlobStore } from '../../src/lsp/factsStore.ts';
import { PairsStore } from '../../src/lsp/pairsStore.ts';
import { readArticles } from '../corpora/read.ts';

const articles = readArticles(path.resolve(import.meta.dirname, '../../../samples'), 'samples');
const analyse = createAnalyser();

/** Texts in memory, as a client keeps them. */
function memory(): BlobStore & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return { texts, read: async (name) => texts.get(name), write: async (name, text) => void texts.set(name, text) };
}

/** One session: how many pairs of articles it had to compare, and what it found. */
async function session(blobs: BlobStore, files = articles, capacity?: number): Promise<{ compared: number; found: Pick<Comparison, 'findings' | 'facts'> }> {
  const store = new PairsStore(blobs, 'file:///news', capacity);
  await store.load();
  let compared = 0;
  const watched = { open: true, get: (name: string) => store.get(name), set: (name: string, packed: string) => (compared++, store.set(name, packed)) };
  const engine = createEngine(analyse, undefined, watched);
  engine.update(files.map(({ file, text }) => ({ file, text, options: { file } })));
  const { findings, facts } = engine.comparison;
  await store.save();
  return { compared, found: { findings, facts } };
}

describe('comparisons kept from one session to the next', () => {
  it('are not done again, and say the same, reasons and all', async () => {
    const blobs = memory();
    const [cold, warm] = [await session(blobs), await session(blobs)];
    expect([cold.compared > 10, warm.compared]).toEqual([true, 0]);
    expect(warm.found).toEqual(cold.found);
    expect(cold.found.findings.length).toBeGreaterThan(10);
  });

  it('are done again for an article that changed', async () => {
    const blobs = memory();
    const cold = await session(blobs);
    const changed = articles.map((article, i) => (i === 0 ? { ...article, text: `${article.text} Il a plu 12 fois.` } : article));
    const warm = await session(blobs, changed);
    expect(warm.compared).toBeGreaterThan(0);
    expect(warm.compared).toBeLessThan(cold.compared);
    expect(warm.found).toEqual((await session(memory(), changed)).found);
  });

  it.each([
    ['cut off', (text: string) => text.slice(0, -3)],
    ['another verdict', (text: string) => text.replace('evolution', 'conflict')],
    ['of another format', (text: string) => `x${text}`],
    ['something else', () => '\u0000{"a":[[['],
  ])('are ignored when damaged: %s', async (_, damage) => {
    const blobs = memory();
    const cold = await session(blobs);
    for (const [name, text] of blobs.texts) blobs.texts.set(name, damage(text));
    const again = await session(blobs);
    expect(again.compared).toBeGreaterThan(0);
    expect(again.found).toEqual(cold.found);
  });

  it('stay within bounds', async () => {
    const blobs = memory();
    await session(blobs, articles, 100);
    expect([...blobs.texts.values()].join('').length).toBeLessThan(1_000);
  });

  it('go with their articles', async () => {
    const blobs = memory();
    await session(blobs);
    await session(blobs, []);
    expect([...blobs.texts.values()].every((text) => text.endsWith('\n'))).toBe(true);
  });
});
