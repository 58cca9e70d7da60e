import tables from '../../locales/contrasts.json' with { type: 'json' };
import type { SentenceContext } from '../context.ts';
import { skeletonOf } from '../skeleton.ts';
import { folded } from '../words.ts';

/** A stretch of pieces that names a speaker. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

const besides: ReadonlySet<string> = new Set([tables.fr, tables.en].flatMap(({ counting, countingOf, besides: others }) => `${counting} ${countingOf} ${others}`.split(' ')));

/** Beginnings of the telling words of a sentence, or of the pieces from `from` to `to` of it, without those of its speakers. */
export function tellingWords(context: SentenceContext, spoken: readonly Stretch[] = [], from = 0, to = Infinity): Set<string> {
  const found = new Set<string>();
  for (const [i, { word, filler }] of skeletonOf(context).pieces.entries()) {
    if (i < from || i >= to || filler || word.length < 4 || besides.has(word) || !/^\p{L}/u.test(word) || spoken.some((one) => one.from <= i && i < one.to)) continue;
    found.add(folded(word).slice(0, 5));
  }
  return found;
}
