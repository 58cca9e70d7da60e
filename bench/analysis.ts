import { createAnalyser } from '../server/src/extract/pipeline.ts';
import { atLeast, atMost, beside, percentile, timed, type Figure } from './measure.ts';
import { peers } from './peers.ts';
import { piecesOf, type Text } from './texts.ts';

/** Speed of the analysis of single articles, with nothing cached, beside the peers on the same texts. */
export function measureAnalysis(texts: readonly Text[]): Figure[] {
  const chars = texts.reduce((sum, { text }) => sum + text.length, 0);
  const readers = [{ name: 'Recoupe', read: (text: string): unknown => createAnalyser()(text, {}) }, ...peers];
  const [own = Number.NaN, ...others] = bestTimes(readers.map(({ read }) => () => texts.forEach(({ text }) => read(text)))).map((ms) => chars / 1_000 / ms);
  const pieces = piecesOf(texts, 3_000);
  const each = pieces.map((piece) => timed(() => createAnalyser()(piece, {})));
  return [
    atLeast('whole analysis of articles, one core', own, 0.8, 'Mchar/s'),
    ...peers.flatMap(({ name }, i) => {
      const value = others[i] ?? Number.NaN;
      return [beside(name, value, 'Mchar/s'), beside(`Recoupe beside ${name}`, own / value, 'times its speed')];
    }),
    atMost(`95th percentile of an article of 3,000 characters (${pieces.length} of them)`, percentile(each, 0.95), 8, 'ms'),
  ];
}

/** The best of four rounds for each: they take turns, so that a busy moment of the machine falls on all of them. */
function bestTimes(works: readonly (() => void)[]): number[] {
  const best = works.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < 4; round++) works.forEach((work, i) => (best[i] = Math.min(best[i] ?? 0, timed(work))));
  return best;
}
