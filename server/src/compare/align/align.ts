import type { Prepared } from '../prepared.ts';
import { slipBetween } from '../values/slip.ts';
import { relateDates } from '../values/date.ts';
import { featuresOf } from './features.ts';
import { figuresOf, type Aligned } from './figure.ts';
import { probabilityFrom, type Trees } from './model.ts';
import { haveCommon } from './words.ts';

/** Two figures that speak of one thing, as far as the words around them tell. */
export interface Alignment {
  readonly a: Aligned;
  readonly b: Aligned;
  /** Probability that they speak of one thing, 0 to 1, whatever their values are. */
  readonly probability: number;
}

/** Alignments less sure than this are none. */
export const LEAST = 0.3;
/** Equal figures are more likely one: they are taken first. */
const EQUAL = 0.1;
/** Figures of an article that are aligned, the first ones: more of them are a table. */
const MOST = 60;

/**
 * Which figures of two articles speak of one thing: those that are each the other's likeliest partner. Nothing is asked of the families
 * that read them, so that *douze chasseurs* meets *les quatorze participants*. `story` is the likeness of the leads.
 */
export function alignFigures(a: Prepared, b: Prepared, story: number, trees: Trees): Alignment[] {
  const pairs = candidates(a, b).flatMap(([one, two]) => {
    const slip = mayBeSlip(one, two);
    const bare = probabilityFrom(trees, featuresOf(one, two, story), slip ? LEAST_SLIP : LEAST - EQUAL);
    const probability = slip && bare > 0 ? withSlip(bare) : bare;
    return probability >= LEAST - EQUAL ? [{ a: one, b: two, probability, rank: probability + (isEqual(one, two) ? EQUAL : 0) }] : [];
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
  return (a.unit !== '#' || a.noun === b.noun) && slipBetween(a.value, b.value) !== null;
}

function withSlip(probability: number): number {
  const odds = (SLIP * probability) / (1 - probability);
  return odds / (1 + odds);
}

/** Pairs of one unit that have anything in common but the story. */
export function candidates(a: Prepared, b: Prepared): [Aligned, Aligned][] {
  const others = figuresOf(b).slice(0, MOST);
  return figuresOf(a).slice(0, MOST).flatMap((one) => others.filter((two) => meets(one, two)).map((two): [Aligned, Aligned] => [one, two]));
}

function meets(a: Aligned, b: Aligned): boolean {
  if (a.unit !== b.unit) return false;
  if ((a.noun !== '' && a.noun === b.noun) || (a.stated !== null && a.stated.claim.attribute === b.stated?.claim.attribute)) return true;
  return haveCommon(a.words, b.words);
}

/** True for figures that say the same; of dates also where one says it more exactly. */
export function isEqual(a: Aligned, b: Aligned): boolean {
  return a.number === b.number || (a.value.kind === 'date' && b.value.kind === 'date' && /^(?:equal|refines)$/.test(relateDates(a.value, b.value)));
}
