import type { Prepared } from '../prepared.ts';
import { slipBetween } from '../values/slip.ts';
import { contested } from './contest.ts';
import { isEqual, type Aligned } from './figure.ts';
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
 * that read them, so that *douze chasseurs* meets *les quatorze participants*. `story` is the likeness of the leads.
 */
export function alignFigures(a: Prepared, b: Prepared, story: number, model: AlignModel): Alignment[] {
  const pairs = contested(a, b, story, model.first).flatMap((pair) => {
    const { a: one, b: two } = pair;
    const slip = mayBeSlip(one, two);
    const bare = model.second && !isEqual(one, two) ? probabilityFrom(model.second, pair.row(), slip ? LEAST_SLIP : LEAST - EQUAL) : pair.probability;
    const [probability, alike] = slip && bare > 0 ? [withSlip(bare), withSlip(pair.probability)] : [bare, pair.probability];
    return probability >= LEAST - EQUAL ? [{ a: one, b: two, alike, probability, rank: probability + (isEqual(one, two) ? EQUAL : 0) }] : [];
  });
  pairs.sort((x, y) => y.rank - x.rank || x.a.start - y.a.start || x.b.start - y.b.start);
  const taken = new Set<Aligned>();
  const best = new Map<Aligned, Aligned>();
  for (const { a: one, b: two } of pairs) {
    if (!best.has(one)) best.set(one, two);
    if (!best.has(two)) best.set(two, one);
  }
  return pairs.filter(({ a: one, b: two, probability }) => {
    if (probability < LEAST || best.get(one) !== two || best.get(two) !== one || taken.has(one) || taken.has(two)) return false;
    taken.add(one).add(two);
    return true;
  });
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
