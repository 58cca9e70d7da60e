import { gap } from '../days.ts';
import type { Pair } from '../pair.ts';
import { traitsOf } from '../traits.ts';
import type { Alignment } from './align.ts';
import { namesInCommon } from './articles.ts';
import { featureIn, featuresOf } from './features.ts';

/** Alignments this sure may warn; small counts are told of parts and wholes in the same words, so they need more. */
const SURE = 0.7;
const SURE_SMALL = 0.85;
/** What rivals in the two texts say must leave it this likely. */
const LIKELY = 0.1;
const SMALL = 12;
/** Leads at least so alike. */
const ONE_STORY = 0.15;
/** Other values of the same noun and unit in both texts together: with more, one of them may be meant. */
const MOST_RIVALS = 1;

/** Two texts tell of one event where they share this much of the names of the shorter list, or have leads so alike. */
const MANY_NAMES = 0.34;
const ALIKE = 0.45;

/**
 * True for two exact figures, stated as facts in texts of one story, that differ although nothing in either sentence sets them apart. Figures
 * that move from day to day count only in texts of the same day; tolls, turnouts and votes are left to the families that know how they move.
 */
export function isConflict({ a, b, alike, probability }: Alignment, pair: Pair): boolean {
  if (pair.relation !== 'differs' || pair.story < ONE_STORY || pair.speakers === 'other' || a.rivals + b.rivals > MOST_RIVALS) return false;
  if (probability < LIKELY || alike < (a.unit === '#' && Math.max(a.number, b.number) <= SMALL ? SURE_SMALL : SURE)) return false;
  if (![pair.a, pair.b].every(({ claim }) => claim.certainty === 'asserted' && claim.scope.part !== true && isExact(claim.value)) || a.unit === 'rank' || hasRules(pair)) return false;
  const row = featuresOf(a, b, pair.story);
  const apart = setApart.some((name) => featureIn(row, name) !== 0) || disagreed.some((name) => featureIn(row, name) === -1);
  return !apart && (ofOneDay(pair) || fixed.has(a.unit)) && (pair.story >= ALIKE || namesInCommon(a.article, b.article) >= MANY_NAMES);
}

/** Tolls, turnouts, votes, members: their families have rules of their own. */
export function hasRules({ a, b }: Pair): boolean {
  return [a, b].some(({ claim }) => {
    const { topic, tallied, open } = traitsOf(claim);
    return tallied === true || topic === 'toll' || topic === 'turnout' || topic === 'members' || (topic === 'count' && open !== true);
  });
}

function isExact(value: Pair['a']['claim']['value']): boolean {
  return value.kind === 'quantity' ? !value.approximate && value.low !== null && value.high !== null : !('mod' in value) || value.mod === undefined;
}

/** What tells two things where it is there at all, and where the two sides say two of it. */
const setApart = ['other-names', 'part-and-whole', 'other-event'] as const;
const disagreed = ['scope-day', 'qualifier', 'subject'] as const;

/** Lengths, masses and speeds stay what they are; counts, sums, shares, areas of fires, ages, temperatures and lengths of time may be otherwise the next day. */
const fixed: ReadonlySet<string> = new Set(['date', 'clock', '#m', '#t', '#km/h']);

function ofOneDay({ a, b }: Pair): boolean {
  const days = gap(a.article.published, b.article.published);
  return days !== null && Math.abs(days) <= 1;
}
