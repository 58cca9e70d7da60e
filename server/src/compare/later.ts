import { message } from '../base/message.ts';
import { apart } from './days.ts';
import { orderOf } from './order.ts';
import { outcome, type Outcome, type Pair } from './pair.ts';
import { isEntity, type Stated } from './prepared.ts';
import { inSeries } from './same/event.ts';
import { oneThread } from './same/thread.ts';
import { speakersOf } from './speakers.ts';
import { SLIGHT, YEARLY } from './verdicts/evolution.ts';
import { relate } from './values/relate.ts';

/** Leads so alike that texts without a date are those of one story. */
const UNDATED = 0.3;
/** Days from the first forecast of a vote to its count. */
const ONE_VOTE = 40;
/** A figure moves by less than this factor from one state of a story to a later one. */
const REACH = 5;
/** Plain figures whose ratio reaches this are no roundings of each other. */
const CLEARLY = 1.15;
/** A sum that one text does not name is the other's only if it lies this close. */
const CLOSE_SUM = 1.6;

/**
 * A later state of one story: texts of different days whose openings are much alike give one kind of figure differently, and it is
 * a kind that moves. Weeks or years may lie between, and the later text may date, place or narrow what it counts in other words:
 * nothing but a hint comes of it. `null` for what stays what it was, for events in series, and where the texts show two things.
 */
export function laterState(a: Stated, b: Stated, story: number): Outcome | null {
  if (!moves(a) || !matches(a, b) || ofOtherEvents(a, b)) return null;
  const order = orderOf(a, b);
  if (order ? order.days === 0 : story < UNDATED) return null;
  const relation = relate(a.claim.value, b.claim.value, { step: a.traits.step, entityOfA: a.shared, entityOfB: b.shared });
  if (relation === 'equal' || (relation === 'refines' && !clearlyApart(a, b, order?.days ?? 0)) || !withinReach(a, b) || !toldOnce(a) || !toldOnce(b) || !oneThread(a.article, b.article, story)) return null;
  const pair: Pair = { a, b, relation, event: 'unknown', story, speakers: speakersOf(a, b), explicit: false, order, reasons: [] };
  const confidence = 0.6 * a.claim.confidence * b.claim.confidence * Math.min(1, 0.5 + story);
  if (!order) return outcome(pair, 'evolution', 'hint', confidence, message('No conflict shown: this figure moves with time, and the dates of the texts are not known.'));
  return outcome(pair, 'evolution', 'hint', confidence, message('No conflict: the later text goes on with the story, {0} days after.', order.days));
}

const tracked: ReadonlySet<string> = new Set(['titles', 'job-cuts', 'amount']);

/** Counts, tolls and the sums and sizes that are brought up to date; not what is measured once. */
function moves({ traits, claim }: Stated): boolean {
  if (claim.value.kind !== 'quantity' || !claim.polarity || people.has(claim.attribute)) return false;
  return traits.topic === 'toll' || traits.topic === 'count' || traits.tallied === true || traits.moves === 'freely' || tracked.has(claim.attribute);
}

/** Who is counted under these words is told in parts. */
const people: ReadonlySet<string> = new Set(['homme', 'femme', 'man', 'woman', 'autre', 'other', 'point', 'goal']);

/** The same kind of figure of what may be the same thing: silence on a place or a narrower word excludes nothing. */
function matches(a: Stated, b: Stated): boolean {
  if (a.claim.attribute !== b.claim.attribute && !isKin(a, b)) return false;
  if (a.claim.value.kind !== b.claim.value.kind) return false;
  if (isEntity(a.subject) && isEntity(b.subject) && a.subject !== b.subject) return false;
  const [one, two] = [a.claim.scope, b.claim.scope];
  if ((one.part ?? false) !== (two.part ?? false)) return false;
  if (one.place !== undefined && two.place !== undefined && a.shared(one.place) !== b.shared(two.place)) return false;
  return one.qualifier === undefined || two.qualifier === undefined || one.qualifier === two.qualifier;
}

/** Attributes under which a later text may go on with a figure that another names less exactly. */
export function kinOf(attribute: string): readonly string[] {
  return kin.get(attribute) ?? [];
}

const sums: readonly string[] = ['damage', 'price', 'cost', 'budget', 'fine', 'funds', 'compensation', 'loot', 'investment', 'estimate'];
const kin: ReadonlyMap<string, readonly string[]> = new Map([['amount', sums], ...sums.map((sum): [string, readonly string[]] => [sum, ['amount']]), ['title', ['titles']], ['titles', ['title']], ['estimate', ['amount', 'cost', 'price', 'budget']], ['cost', ['amount', 'estimate', 'budget', 'price']], ['price', ['amount', 'estimate', 'cost']], ['budget', ['amount', 'estimate', 'cost']]]);

function isKin({ claim: a }: Stated, { claim: b }: Stated): boolean {
  if (!kinOf(a.attribute).includes(b.attribute) || a.value.kind !== 'quantity' || b.value.kind !== 'quantity') return false;
  return a.value.unit === undefined || Math.max(a.value.stated, b.value.stated) <= CLOSE_SUM * Math.min(a.value.stated, b.value.stated);
}

/** Two days of protest, two matches, two ranks; but the rounds of one election are forecast and counted in one go. */
function ofOtherEvents(a: Stated, b: Stated): boolean {
  const [one, two] = [a.event, b.event];
  if (!one || !two) return false;
  if (one.rank !== undefined && two.rank !== undefined && one.rank !== two.rank) return true;
  if (a.traits.tallied && a.subject === b.subject && isEntity(a.subject)) return apart(a.article.published, b.article.published, ONE_VOTE);
  return one.type !== 'trial' && two.type !== 'trial' && (inSeries(one.type) || inSeries(two.type));
}

/** 75 000 may be rounded to 100 000, but in a text of another day it is another figure; so is after months whatever is not the same. */
function clearlyApart({ claim: { value: a } }: Stated, { claim: { value: b } }: Stated, days: number): boolean {
  if (a.kind !== 'quantity' || b.kind !== 'quantity') return false;
  if (days > YEARLY && Math.abs(a.stated - b.stated) > SLIGHT * a.stated) return true;
  return !a.approximate && !b.approximate && Math.max(a.stated, b.stated) >= CLEARLY * Math.min(a.stated, b.stated);
}

function withinReach({ claim: { value: a } }: Stated, { claim: { value: b } }: Stated): boolean {
  return a.kind === 'quantity' && b.kind === 'quantity' && Math.max(a.stated, b.stated) <= REACH * Math.min(a.stated, b.stated);
}

/** True if the text gives one figure of the kind (of the subject, where that is named), or this is the largest: the whole, beside its parts. */
function toldOnce({ article, subject, claim: { attribute, value, scope } }: Stated): boolean {
  if (value.kind !== 'quantity') return false;
  return (article.byAttribute.get(attribute) ?? []).every(({ subject: owner, claim: other }) => (isEntity(subject) && owner !== subject) || other.value.kind !== 'quantity' || other.value.stated <= value.stated || other.scope.part !== scope.part);
}
