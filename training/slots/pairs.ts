import { occurrences, placesOf, type Disagreement, type Place, type Story } from '../../eval/score/story.ts';
import { likeness } from '../../server/src/compare/comparable.ts';
import type { Prepared } from '../../server/src/compare/prepared.ts';
import { KINDRED } from '../../server/src/compare/same/stories.ts';
import { oneTale } from '../../server/src/compare/same/thread.ts';
import { candidates, type Candidate } from '../../server/src/compare/slots/align.ts';
import type { Filled } from '../../server/src/compare/slots/slot.ts';
import type { Example } from '../boosting.ts';

/** A pair of slots with what annotation tells of it. */
export interface LabelledSlots extends Candidate, Example {
  /** The disagreement that it is of, or null. */
  readonly gold: Disagreement | null;
}

/** All pairs of one disagreement together count as the square root of their number, twice. */
const ANNOTATED = 2;
/** A pair that an annotator set apart. */
const TEMPTING = 2;
/** What pairs that nobody annotated count: most answer two questions, some one. */
const UNSAID = 0.5;

/** The pairs of slots of one story. Those of an annotated disagreement are one slot, all others two. */
export function slotPairsOf(story: Story, articles: readonly Prepared[]): LabelledSlots[] {
  const golds = story.gold.conflicts.map((gold) => ({ gold, a: placesOf(story, gold, 'a'), b: placesOf(story, gold, 'b') }));
  const apart = story.gold.notConflicts.map(({ quotes }) => quotes.map((quoted) => occurrences(story, quoted)));
  const pairs = articles.flatMap((one, i) =>
    articles.slice(i + 1).flatMap((two) => {
      const likely = likeness(one, two);
      return oneTale(one, two, likely) ? candidates(one, two, likely) : [];
    }),
  );
  const labelled = pairs.map((pair): LabelledSlots => {
    const gold = golds.find(({ a, b }) => isOn(story, pair, a, b))?.gold ?? null;
    const tempts = apart.some(([a, b]) => a !== undefined && b !== undefined && isOn(story, pair, a, b));
    return { ...pair, gold, label: gold ? 1 : 0, weight: tempts ? TEMPTING : UNSAID };
  });
  const counts = new Map<unknown, number>();
  for (const { gold } of labelled) counts.set(gold, (counts.get(gold) ?? 0) + 1);
  return labelled.map((pair) => (pair.gold ? { ...pair, weight: ANNOTATED / Math.sqrt(counts.get(pair.gold) ?? 1) } : pair));
}

/** Slots of two stories whose leads are somewhat alike: never one. */
export function slotStrangersOf(articles: readonly Prepared[], others: readonly Prepared[]): LabelledSlots[] {
  return articles.flatMap((one) =>
    others.flatMap((two) => {
      const likely = likeness(one, two);
      return likely < KINDRED ? [] : candidates(one, two, likely).map((pair) => ({ ...pair, gold: null, label: 0 as const, weight: UNSAID }));
    }),
  );
}

function isOn(story: Story, { a, b }: Candidate, left: readonly Place[], right: readonly Place[]): boolean {
  return (on(story, a, left) && on(story, b, right)) || (on(story, a, right) && on(story, b, left));
}

function on(story: Story, slot: Filled, places: readonly Place[]): boolean {
  return places.some(({ file, start, end }) => slot.article.article.file === `${story.name}/${file}` && slot.start < end && start < slot.end);
}
