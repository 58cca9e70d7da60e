import type { Prepared } from '../prepared.ts';
import { slipBetween } from '../values/slip.ts';
import { contested, type Contested } from './contest.ts';
import type { Aligned } from './figure.ts';
import { probabilityFrom } from '../../base/trees.ts';
import type { AlignModel } from './model.ts';
import { haveCommon } from './words.ts';

/** Two figures that speak of one thing, as far as the words around them tell. */
export interface Alignment {
  readonly a: Aligned;
  readonly b: Aligned;
  /** Probability that they speak of one thing, 0 to 1, by their words alone: what their values are is not asked. */
  readonly alike: number;
  /** Of unequal ones: probability that a careful reader would say that they disagree. Of equal ones: as `alike`. */
  readonly probability: number;
}

/** Alignments less sure than this are none. */
export const LEAST = 0.15;
/** Equal figures are more likely one: they are taken first. */
const EQUAL = 0.1;

/**
 * Which figures of two articles speak of one thing: those that are each the other's likeliest partner. Nothing is asked of the families
 * that read them, so that *douze chasseurs* meets *les quatorze participants*. `story` is the likeness of the leads. Of all alignments only those
 * are looked for that are `wanted`.
 */
export function alignFigures(a: Prepared, b: Prepared, story: number, { first, second }: AlignModel, wanted: (pair: Contested) => boolean): Alignment[] {
  const pairs = contested(a, b, story, first);
  const known = new Map<Contested, Ranked>();
  const look = (pair: Contested): void => {
    if (known.has(pair)) return;
    const ranked = rankedOf(pair, second);
    if (ranked) known.set(pair, ranked);
  };
  const sought = pairs.filter(wanted).flatMap((pair) => {
    look(pair);
    return (known.get(pair)?.probability ?? 0) >= LEAST ? [pair] : [];
  });
  if (sought.length === 0) return [];
  // Whom else they could be paired with, and only these, is looked at too.
  const figures = new Set(sought.flatMap((pair) => [pair.a, pair.b]));
  for (const pair of pairs) if (figures.has(pair.a) || figures.has(pair.b)) look(pair);
  const ranked = pairs.flatMap((pair) => known.get(pair) ?? []).sort((x, y) => y.rank - x.rank || x.a.start - y.a.start || x.b.start - y.b.start);
  const best = new Map<Aligned, Aligned>();
  for (const { a: one, b: two } of ranked) {
    if (!best.has(one)) best.set(one, two);
    if (!best.has(two)) best.set(two, one);
  }
  const alike = new Set(sought.map((pair) => known.get(pair)));
  return ranked.filter((pair) => alike.has(pair) && best.get(pair.a) === pair.b && best.get(pair.b) === pair.a);
}

interface Ranked extends Alignment {
  readonly rank: number;
}

/** A pair as the second look sees it; null where that thinks it of two things. */
function rankedOf(pair: Contested, second: AlignModel['second']): Ranked | null {
  const { a, b, equal } = pair;
  const slip = mayBeSlip(a, b);
  const bare = second && !equal ? probabilityFrom(second, pair.row(), slip ? LEAST_SLIP : LEAST - EQUAL) : pair.probability;
  const [probability, alike] = slip && bare > 0 ? [withSlip(bare), withSlip(pair.probability)] : [bare, pair.probability];
  return probability >= LEAST - EQUAL ? { a, b, alike, probability, rank: probability + (equal ? EQUAL : 0) } : null;
}

/** How much likelier a slip of the hand is between figures of one thing than by chance: two digits swapped, a zero too many. */
const SLIP = 10;
/** Pairs less sure than this are of two things, however much their figures look like a slip. */
const LEAST_SLIP = 0.02;

function mayBeSlip(a: Aligned, b: Aligned): boolean {
  return (a.unit !== '#' || a.noun === b.noun) && haveCommon(a.words, b.words) && slipBetween(a.value, b.value) !== null;
}

function withSlip(probability: number): number {
  const odds = (SLIP * probability) / (1 - probability);
  return odds / (1 + odds);
}
