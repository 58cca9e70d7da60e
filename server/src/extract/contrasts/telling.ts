import tables from '../../locales/contrasts.json' with { type: 'json' };
import { memoised } from '../../base/memo.ts';
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
  const { pieces } = skeletonOf(context);
  for (let i = from; i < Math.min(to, pieces.length); i++) {
    const piece = pieces[i];
    if (!piece || piece.filler || piece.word.length < 4) continue;
    const beginning = beginningOf(piece.word);
    if (beginning !== '' && !spoken.some((one) => one.from <= i && i < one.to)) found.add(beginning);
  }
  return found;
}

/** The empty string for a word that tells nothing. */
const beginningOf = memoised(5_000, (word) => (besides.has(word) || !/^\p{L}/u.test(word) ? '' : folded(word).slice(0, 5)));
