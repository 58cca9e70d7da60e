import { overlaps } from '../base/span.ts';
import { compareAligned } from './align/index.ts';
import type { AlignModel } from './align/model.ts';
import { comparable, likeness } from './comparable.ts';
import { compareCorrected } from './contrasts.ts';
import { compareCopies } from './copies/index.ts';
import { partAboveWhole } from './derive/larger.ts';
import { kinOf, laterState } from './later.ts';
import { orderOf } from './order.ts';
import { compareQuotes } from './quotes/index.ts';
import type { Outcome } from './pair.ts';
import type { Prepared, Stated } from './prepared.ts';
import { apart } from './days.ts';
import { KINDRED, YEAR } from './same/stories.ts';
import { oneThread } from './same/thread.ts';
import { compareSlots } from './slots/index.ts';
import { laterStages } from './stages.ts';
import { drift } from './verdicts/drift.ts';
import { judge } from './verdicts/index.ts';

/** More statements of one attribute are a table: its first rows are compared. */
export const MOST_OF_KIND = 48;

/** What two articles with kindred leads, or two copies of one text, say of the same things; lasting facts apart. Without `trees` neither their figures nor their names are aligned. */
export function comparePair(a: Prepared, b: Prepared, copies: boolean, trees: AlignModel | null): Outcome[] {
  const align = (told: readonly Outcome[]): Outcome[] => {
    if (!trees) return [];
    const figures = compareAligned(a, b, told, trees);
    return [...figures, ...compareSlots(a, b, [...told, ...figures])];
  };
  const quoted = compareQuotes(a, b);
  // What ties texts of other words are their names alone: too little for rules that go by their attribute.
  const told = copies || likeness(a, b) >= KINDRED ? [...compareStory(a, b), ...compareCorrected(a, b)] : [];
  if (!copies) told.push(...laterStages(a, b, likeness(a, b)));
  if (!copies) return [...told, ...align(told), ...quoted];
  const changes = compareCopies(a, b);
  // Of another day, a copy is the next issue of a form that is filled in.
  const aligned = apart(a.published, b.published, 0) ? [] : align([...told, ...changes]);
  return withChanges([...told, ...aligned], [...changes, ...quoted.filter((outcome) => !retold(outcome, changes))]);
}

/** What two statements of such articles make of each other, done again. */
export function compareAgain(a: Stated, b: Stated): Outcome[] {
  const meeting = meetingOf(a.article, b.article);
  return a.claim.attribute === b.claim.attribute ? compareStated(a, b, meeting) : compareKin(a, b, meeting);
}

function compareStory(a: Prepared, b: Prepared): Outcome[] {
  if (![...a.byAttribute.keys()].some((attribute) => b.byAttribute.has(attribute) || kinOf(attribute).some((kin) => b.byAttribute.has(kin)))) return [];
  const meeting = meetingOf(a, b);
  const outcomes: Outcome[] = [];
  for (const [attribute, statements] of a.byAttribute) {
    if (attribute.startsWith('stage-')) continue;
    const theirs = firstOf(b, attribute);
    const kin = kinOf(attribute).flatMap((other) => firstOf(b, other));
    for (const one of statements.slice(0, MOST_OF_KIND)) {
      for (const two of theirs) outcomes.push(...compareStated(one, two, meeting));
      for (const two of kin) outcomes.push(...compareKin(one, two, meeting));
    }
  }
  return outcomes;
}

function firstOf({ byAttribute }: Prepared, attribute: string): readonly Stated[] {
  return byAttribute.get(attribute)?.slice(0, MOST_OF_KIND) ?? [];
}

/** True for a text of which not all statements are compared. */
export function isTable({ byAttribute }: Prepared): boolean {
  return [...byAttribute.values()].some(({ length }) => length > MOST_OF_KIND);
}

/** What two articles are to each other, whatever they state. */
interface Meeting {
  /** Likeness of their leads. */
  readonly story: number;
  /** True if they appeared within a year. */
  readonly near: boolean;
  /** True if they did not, and tell one story nevertheless. */
  readonly thread: boolean;
}

function meetingOf(a: Prepared, b: Prepared): Meeting {
  const story = likeness(a, b);
  const near = !apart(a.published, b.published, YEAR);
  return { story, near, thread: !near && oneThread(a, b, story) };
}

function compareStated(one: Stated, two: Stated, { story, near, thread }: Meeting): Outcome[] {
  if (one.lasting && two.lasting && one.subject === two.subject) return [];
  const pair = near || (thread && one.claim.value.kind !== 'quantity') ? comparable(one, two, story) : null;
  const found = pair ? [judge(pair), drift(pair)] : [laterState(one, two, story) ?? partAboveWhole(one, two, story)];
  return found.filter((outcome) => outcome !== null);
}

function compareKin(one: Stated, two: Stated, { story }: Meeting): Outcome[] {
  const outcome = laterState(one, two, story);
  return outcome ? [outcome] : [];
}

/**
 * A figure that one of two copies changed is told once, as that, and not also as a difference of what it counts; but a toll that rose
 * from one day to the next was brought up to date.
 */
function withChanges(outcomes: readonly Outcome[], changes: readonly Outcome[]): Outcome[] {
  const updates = outcomes.filter(({ verdict, a, b }) => (verdict === 'evolution' || verdict === 'correction') && (orderOf(a, b)?.days ?? 0) > 0);
  const flaws = changes.filter((change) => !updates.some((update) => sameWords(update, change)));
  return [...outcomes.filter((outcome) => !flaws.some((change) => sameWords(outcome, change))), ...flaws];
}

/** What was changed in a copy changes whom its quotations are given to, and what they say: that is told once. */
function retold(quoted: Outcome, changes: readonly Outcome[]): boolean {
  return changes.some((change) => sameWords(quoted, change) || (quoted.a.traits.topic === 'speaker' && change.a.claim.attribute === 'name'));
}

function sameWords(outcome: Outcome, change: Outcome): boolean {
  return overlaps(outcome.a.statement, change.a.statement) && overlaps(outcome.b.statement, change.b.statement);
}
