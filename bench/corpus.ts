import { finish } from '../server/src/base/steps.ts';
import { createEngine, type Engine, type TextChange } from '../server/src/compare/engine.ts';
import { createAnalyser, type Analyse } from '../server/src/extract/pipeline.ts';
import { FactsStore, type BlobStore } from '../server/src/lsp/factsStore.ts';
import { PairsStore } from '../server/src/lsp/pairsStore.ts';
import { atMost, beside, percentile, timed, timedAsync, type Figure } from './measure.ts';
import { multiply, type Text } from './texts.ts';

export const changeOf = ({ file, text, published }: Text): TextChange => ({ file, text, options: { file, ...(published ? { published } : {}) } });

/** A workspace of 1,000 articles: opened cold, opened again by a session that finds the facts and comparisons of the last one, and typed in. */
export async function measureThousand(texts: readonly Text[]): Promise<Figure[]> {
  const changes = multiply(texts, 1_000).map(changeOf);
  const kept = new Map<string, string>();
  const blobs: BlobStore = { read: async (name) => kept.get(name), write: async (name, text) => void kept.set(name, text) };
  const open = async (): Promise<Engine> => {
    const store = new FactsStore(blobs, 'bench');
    const pairs = new PairsStore(blobs, 'bench');
    await Promise.all([store.load(), pairs.load()]);
    const engine = read(changes, store.through(createAnalyser()), pairs);
    await Promise.all([store.save(), pairs.save()]);
    return engine;
  };
  const cold = await timedAsync(open);
  const warm = await timedAsync(open);
  const typing = createEngine();
  typing.update(changes);
  void typing.comparison;
  const strokes = changes.slice(0, 60).map((change) => keystroke(typing, change));
  const size = [...kept.values()].reduce((sum, text) => sum + text.length, 0);
  return [
    atMost('1,000 articles read and compared, cold', cold, 5_000, 'ms'),
    atMost('1,000 articles read and compared, warm from the cache', warm, 1_000, 'ms'),
    beside('cache of 1,000 articles', size / 1e6, 'MB'),
    beside('findings among them', typing.comparison.findings.length, ''),
    atMost('keystroke to new findings in 1,000 articles, 95th percentile', percentile(strokes, 0.95), 100, 'ms'),
  ];
}

/** Reads files one by one and compares them at the end, as the server does. */
function read(changes: readonly TextChange[], analyse: Analyse, pairs: PairsStore): Engine {
  const engine = createEngine(analyse, undefined, pairs);
  for (let i = 0; i < changes.length; i += 25) engine.update(changes.slice(i, i + 25), true);
  finish(engine.settle());
  return engine;
}

/** Types a digit in the middle of an article. */
function keystroke(engine: Engine, change: TextChange): number {
  const text = change.text ?? '';
  const middle = Math.floor(text.length / 2);
  return timed(() => {
    engine.update([{ ...change, text: `${text.slice(0, middle)}7${text.slice(middle)}` }]);
    void engine.comparison;
  });
}
