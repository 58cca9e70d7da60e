import { createEngine, type Engine, type TextChange } from '../server/src/compare/engine.ts';
import { createAnalyser } from '../server/src/extract/pipeline.ts';
import { atMost, beside, percentile, timed, type Figure } from './measure.ts';
import { multiply, type Text } from './texts.ts';

const changeOf = ({ file, text, published }: Text): TextChange => ({ file, text, options: { file, ...(published ? { published } : {}) } });

/** A workspace of 1,000 articles: opened cold, opened again with the readings of its paragraphs at hand, and typed in. */
export function measureThousand(texts: readonly Text[]): Figure[] {
  const changes = multiply(texts, 1_000).map(changeOf);
  const analyse = createAnalyser(200_000);
  let engine = createEngine(analyse);
  const open = (): void => {
    engine = createEngine(analyse);
    engine.update(changes);
    void engine.comparison;
  };
  const cold = timed(open);
  const warm = timed(open);
  const strokes = changes.slice(0, 60).map((change) => keystroke(engine, change));
  return [
    atMost('1,000 articles read and compared, cold', cold, 5_000, 'ms'),
    atMost('1,000 articles read and compared, warm', warm, 1_000, 'ms'),
    beside('findings among them', engine.comparison.findings.length, ''),
    atMost('keystroke to new findings in 1,000 articles, 95th percentile', percentile(strokes, 0.95), 100, 'ms'),
  ];
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

/** A workspace of 10,000 articles, read file by file as the server does: what it costs, and the longest single step. */
export function measureTenThousand(texts: readonly Text[]): Figure[] {
  const engine = createEngine(createAnalyser());
  const steps: number[] = [];
  const changes = multiply(texts, 10_000).map(changeOf);
  const reading = timed(() => {
    for (const change of changes) steps.push(timed(() => engine.update([change])));
  });
  const comparing = timed(() => void engine.comparison);
  const stroke = Math.max(...changes.slice(0, 20).map((change) => keystroke(engine, change)));
  globalThis.gc?.();
  return [
    beside('10,000 articles read', reading / 1_000, 's'),
    beside('10,000 articles compared for the first time, in one piece', comparing / 1_000, 's'),
    atMost('longest step while 10,000 articles are read one by one', Math.max(...steps), 50, 'ms'),
    atMost('keystroke to new findings in 10,000 articles, the slowest of 20', stroke, 100, 'ms'),
    atMost('memory with 10,000 articles', process.memoryUsage().rss / 2 ** 20, 700, 'MB'),
  ];
}
