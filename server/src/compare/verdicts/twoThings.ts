import type { DayInterval } from '../../extract/facts.ts';
import { dayNumber, gap } from '../days.ts';
import type { Pair } from '../pair.ts';
import { isEntity, type Stated } from '../prepared.ts';
import { relate } from '../values/relate.ts';

/** Dates of what happens once in a story lie this close together; further apart they are two happenings. */
const ONE_HAPPENING = 21;

/** Minutes by which reports of one goal differ. */
const ONE_GOAL = 3;

/** True if the texts themselves show that the two values measure two things: nothing is reported then. */
export function twoThings(pair: Pair): boolean {
  return twoHappenings(pair) || twoGoals(pair) || twoRanks(pair) || statesBoth(pair.a, pair.b) || statesBoth(pair.b, pair.a);
}

/** An article that states both values knows them to measure two things. */
function statesBoth(side: Stated, other: Stated): boolean {
  const same = (id: string): string => id;
  return (side.article.byAttribute.get(side.claim.attribute) ?? []).some(
    (its) => its !== side && mayBeOne(its, other) && its.claim.value.kind === other.claim.value.kind && relate(its.claim.value, other.claim.value, { step: side.traits.step, entityOfA: same, entityOfB: same }) === 'equal',
  );
}

/** One player may score twice: only minutes this close are those of one goal. */
function twoGoals({ a, b }: Pair): boolean {
  if (a.claim.attribute !== 'goal-minute' || a.claim.value.kind !== 'quantity' || b.claim.value.kind !== 'quantity') return false;
  return Math.abs(a.claim.value.stated - b.claim.value.stated) > ONE_GOAL;
}

/** False where both name what they speak of, and name two: the year of one member says nothing of another's. */
function mayBeOne(its: Stated, other: Stated): boolean {
  if (isEntity(its.subject) && isEntity(other.subject) && its.subject !== other.subject) return false;
  return its.object === '' || other.object === '' || its.object === other.object;
}

/** Ranks tell events apart (*la neuvième journée*, *la dixième*): they differ on one event only where both texts date it. */
function twoRanks({ a, b }: Pair): boolean {
  if (a.claim.attribute !== 'edition') return false;
  if (!a.event || !b.event || a.event.presumed || b.event.presumed || sporting.has(a.event.type)) return true;
  return a.event.days.earliest !== b.event.days.earliest;
}

/** Stages and rounds follow each other by the day, and several are held on one. */
const sporting: ReadonlySet<string> = new Set(['race', 'match', 'games']);

function twoHappenings({ a, b, aligned }: Pair): boolean {
  if (aligned) return false;
  const [one, two] = [a.claim.value, b.claim.value];
  if (one.kind !== 'date' || two.kind !== 'date' || !one.earliest || !two.earliest) return false;
  // Years and months given for what begins, opens or is built once are those of one thing, where each text has one.
  if (a.traits.open && coarse(one.value) && coarse(two.value) && a.subject === b.subject) return false;
  if (!a.traits.lasting && (toldBefore(a, two) || toldBefore(b, one))) return true;
  const apart = Math.abs(gap(one, two) ?? 0);
  return apart > ONE_HAPPENING ? !a.traits.lasting || (fresh(a, one.earliest) && fresh(b, two.earliest)) : false;
}

/** True for a year or a month. */
const coarse = (value: string): boolean => /^\d{4}(?:-\d{2})?$/.test(value);

/** True for what a text tells as done that was published before the other's day came: that other is still to come then, another match, another stage. */
function toldBefore({ article, claim }: Stated, other: DayInterval): boolean {
  const { latest } = article.published;
  if (!article.dated || latest === null || other.earliest === null || claim.certainty !== 'asserted' || claim.value.kind !== 'date') return false;
  return claim.value.latest !== null && claim.value.latest <= latest && other.earliest > latest;
}

/** True for a date within a week of its article: news of its own day. */
function fresh({ article }: Stated, day: string): boolean {
  const { earliest } = article.published;
  return article.dated && earliest !== null && Math.abs(dayNumber(earliest) - dayNumber(day)) <= 7;
}
