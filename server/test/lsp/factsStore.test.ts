import { describe, expect, it } from 'vitest';
import { createAnalyser, type Analyse } from '../../src/extract/pipeline.ts';
import { FactsStore, type BlobStore } from '../../src/lsp/factsStore.ts';

/** Texts in memory, as a client keeps them. */
function memory(): BlobStore & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return { texts, read: async (name) => texts.get(name), write: async (name, text) => void texts.set(name, text) };
}

const articles = ['Un incendie fait 3 morts à Lyon\n\nLe 3 mai 2024, un incendie a fait trois morts dans une usine de la ville.', 'Le maire répond\n\nLe maire a dit mardi que la gare ouvrirait en 2026, a-t-il promis devant la presse.'];

/** One session: reads the texts through a store and says how many had to be analysed. */
async function session(blobs: BlobStore, texts: readonly string[], options = {}, capacity?: number): Promise<{ analysed: number; facts: unknown[] }> {
  const store = new FactsStore(blobs, 'file:///news', capacity);
  await store.load();
  let analysed = 0;
  const inner = createAnalyser();
  const analyse: Analyse = (...args) => (analysed++, inner(...args));
  const facts = texts.map((text) => store.through(analyse)(text, options));
  await store.save();
  return { analysed, facts };
}

describe('facts kept from one session to the next', () => {
  it('are those that the analysis gives', async () => {
    const blobs = memory();
    const cold = await session(blobs, articles);
    const warm = await session(blobs, articles);
    expect([cold.analysed, warm.analysed]).toEqual([2, 0]);
    expect(warm.facts).toEqual(cold.facts);
  });

  it('take one byte a character, whatever they quote', async () => {
    const blobs = memory();
    const quoted = ['L’élu s’explique\n\n« L’usine “Kővár” rouvrira… » a dit 😀 Zoé Nováková mardi 4 juin 2024.'];
    const cold = await session(blobs, quoted);
    expect([...blobs.texts.values()].join('')).not.toMatch(/[\u0100-\uffff]/);
    expect(await session(blobs, quoted)).toEqual({ analysed: 0, facts: cold.facts });
  });

  it('are read anew for a text or options that changed', async () => {
    const blobs = memory();
    await session(blobs, articles);
    expect((await session(blobs, [`${articles[0]} !`, articles[1] ?? ''])).analysed).toBe(1);
    expect((await session(blobs, articles, { published: '2024-05-04' })).analysed).toBe(2);
  });

  it.each([
    ['cut off', (text: string) => text.slice(0, -30)],
    ['one digit changed', (text: string) => text.replace(/"start":\d/, '"start":9')],
    ['of another format', (text: string) => `x${text}`],
    ['something else', () => '\u0000{"a":[[['],
    ['lines without text', (text: string) => text.replaceAll(/ .*/g, '')],
  ])('are ignored when damaged: %s', async (_, damage) => {
    const blobs = memory();
    const cold = await session(blobs, articles);
    for (const [name, text] of blobs.texts) blobs.texts.set(name, damage(text));
    const again = await session(blobs, articles);
    expect(again.analysed).toBe(2);
    expect(again.facts).toEqual(cold.facts);
    expect((await session(blobs, articles)).analysed).toBe(0);
  });

  it('are kept of a session that ends before all is read', async () => {
    const blobs = memory();
    await session(blobs, articles.slice(1));
    const store = new FactsStore(blobs, 'file:///news');
    await store.load();
    store.through(createAnalyser())(articles[0] ?? '', {});
    await store.checkpoint();
    expect((await session(blobs, articles)).analysed).toBe(0);
  });

  it('go with their files', async () => {
    const blobs = memory();
    await session(blobs, articles);
    await session(blobs, []);
    expect([...blobs.texts.values()].every((text) => !text.includes('\n'))).toBe(true);
  });

  it('take no more room than they may', async () => {
    const blobs = memory();
    await session(blobs, articles, {}, 10);
    expect((await session(blobs, articles)).analysed).toBe(2);
  });
});
