import { message } from '../base/message.ts';
import { orderOf } from './order.ts';
import { outcome, type Outcome, type Pair } from './pair.ts';
import { isEntity, type Stated } from './prepared.ts';
import { inSeries } from './same/event.ts';
import { oneThread } from './same/thread.ts';
import { speakersOf } from './speakers.ts';
import { relate } from './values/relation.ts';

/** A figure moves by less than this factor from one state of a story to a later one. */
const REACH = 5;

/**
 * A later state of one story: texts of different days whose openings are much alike give one kind of figure differently, and it is
 * a kind that moves. Weeks or years may lie between, and the later text may date, place or narrow what it counts in other words:
 * nothing but a hint comes of it. `null` for what stays what it was, for events in series, and where the texts show two things.
 */
export function laterState(a: Stated, b: Stated, story: number): Outcome | null {
  if (!moves(a) || !matches(a, b) || ofOtherEvents(a, b)) return null;
  const order = orderOf(a, b);
  if (!order || order.days === 0) return null;
  const relation = relate(a.claim.value, b.claim.value, { step: a.traits.step, entityOfA: a.shared, entityOfB: b.shared });
  if ((relation !== 'differs' && relation !== 'strains' && relation !== 'apart') || !withinReach(a, b) || !toldOnce(a) || !toldOnce(b) || !oneThread(a.article, b.article, story)) return null;
  const pair: Pair = { a, b, relation, event: 'unknown', story, speakers: speakersOf(a, b), explicit: false, order, reasons: [] };
  const confidence = 0.6 * a.claim.confidence * b.claim.confidence * Math.min(1, 0.5 + story);
  return outcome(pair, 'evolution', 'hint', confidence, message('No conflict: the later text goes on with the story, {0} days after.', order.days));
}

const tracked: ReadonlySet<string> = new Set(['damage', 'price', 'cost', 'budget', 'fine', 'debt', 'area', 'titles', 'share', 'job-cuts']);

/** Counts, tolls and the sums and sizes that are brought up to date; not what is measured once. */
function moves({ traits, claim }: Stated): boolean {
  if (claim.value.kind !== 'quantity' || !claim.polarity || people.has(claim.attribute)) return false;
  return traits.topic === 'toll' || traits.topic === 'count' || tracked.has(claim.attribute);
}

/** Who is counted under these words is told in parts. */
const people: ReadonlySet<string> = new Set(['homme', 'femme', 'man', 'woman', 'autre', 'other', 'point', 'goal']);

/** The same kind of figure of what may be the same thing: silence on a place or a narrower word excludes nothing. */
function matches(a: Stated, b: Stated): boolean {
  if (a.claim.attribute !== b.claim.attribute || a.claim.value.kind !== b.claim.value.kind) return false;
  if (isEntity(a.subject) && isEntity(b.subject) && a.subject !== b.subject) return false;
  const [one, two] = [a.claim.scope, b.claim.scope];
  if ((one.part ?? false) !== (two.part ?? false)) return false;
  if (one.place !== undefined && two.place !== undefined && a.shared(one.place) !== b.shared(two.place)) return false;
  return one.qualifier === undefined || two.qualifier === undefined || one.qualifier === two.qualifier;
}

/** Two days of protest, two matches, two ranks. */
function ofOtherEvents({ event: one }: Stated, { event: two }: Stated): boolean {
  if (!one || !two) return false;
  if (one.rank !== undefined && two.rank !== undefined && one.rank !== two.rank) return true;
  return one.type !== 'trial' && two.type !== 'trial' && (inSeries(one.type) || inSeries(two.type));
}

function withinReach({ claim: { value: a } }: Stated, { claim: { value: b } }: Stated): boolean {
  return a.kind === 'quantity' && b.kind === 'quantity' && Math.max(a.stated, b.stated) <= REACH * Math.min(a.stated, b.stated);
}

/** True if the text gives one figure of the kind. */
function toldOnce({ article, claim: { attribute, value, scope } }: Stated): boolean {
  return (article.byAttribute.get(attribute) ?? []).every(({ claim: other }) => other.value.kind !== 'quantity' || value.kind !== 'quantity' || other.value.stated === value.stated || other.scope.part !== scope.part);
}
