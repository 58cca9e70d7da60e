import { clustersBy } from '../base/clusters.ts';
import { compareText } from '../base/compareText.ts';
import type { Outcome } from './pair.ts';

/** An outcome with the unit of comparison that it came from. */
export interface Entry {
  readonly unit: string;
  readonly outcome: Outcome;
}

/** Outcomes of one verdict and attribute that hang together by common statements. Never changes: another one takes its place. */
export interface Group {
  readonly entries: readonly Entry[];
}

/** Entries taken in and worked into groups in one go. */
const STEP = 300;

/**
 * Connected components of outcomes, kept while outcomes come and go: a change costs the groups that it touches. Changes wait until
 * {@link Groups.settle}, which may be left after any step and gone on with later.
 */
export class Groups {
  /** Statement → group, for each verdict and attribute. */
  readonly #groups = new Map<string, Map<string, Group>>();
  readonly #gone = new Set<Entry>();
  readonly #come = new Set<Entry>();

  remove(entries: readonly Entry[]): void {
    for (const entry of entries) if (!this.#come.delete(entry)) this.#gone.add(entry);
  }

  add(entries: readonly Entry[]): void {
    for (const entry of entries) this.#come.add(entry);
  }

  /** Works in what waits, and tells of every group that went or was made. */
  *settle(changed: (gone: readonly Group[], made: readonly Group[]) => void): Generator<void, void> {
    while (this.#gone.size > 0 || this.#come.size > 0) {
      const gone = take(this.#gone);
      const come = take(this.#come);
      const before = this.#groupsOf([...gone, ...come]);
      const pool = [...[...before].flatMap(({ entries }) => entries).filter((entry) => !gone.has(entry)), ...come];
      for (const group of before) this.#drop(group);
      const made = components(pool);
      for (const group of made) this.#keep(group);
      changed([...before], made);
      yield;
    }
  }

  #groupsOf(entries: readonly Entry[]): Set<Group> {
    const groups = new Set<Group>();
    for (const { outcome } of entries) {
      const known = this.#groups.get(kindOf(outcome));
      for (const { id } of [outcome.a, outcome.b]) {
        const group = known?.get(id);
        if (group) groups.add(group);
      }
    }
    return groups;
  }

  #drop({ entries }: Group): void {
    for (const { outcome } of entries) {
      const known = this.#groups.get(kindOf(outcome));
      known?.delete(outcome.a.id);
      known?.delete(outcome.b.id);
      if (known?.size === 0) this.#groups.delete(kindOf(outcome));
    }
  }

  #keep(group: Group): void {
    for (const { outcome } of group.entries) {
      const known = this.#groups.get(kindOf(outcome)) ?? new Map<string, Group>();
      this.#groups.set(kindOf(outcome), known.set(outcome.a.id, group).set(outcome.b.id, group));
    }
  }
}

const kindOf = ({ verdict, topic, a }: Outcome): string => `${verdict}|${topic ?? ''}|${a.claim.attribute}`;

function take(waiting: Set<Entry>): Set<Entry> {
  const taken = new Set<Entry>();
  for (const entry of waiting) {
    if (taken.size >= STEP) break;
    taken.add(entry);
    waiting.delete(entry);
  }
  return taken;
}

/** Groups of entries linked by common statements; entries of a group stand in an order that depends on them alone. */
function components(entries: readonly Entry[]): Group[] {
  const statements = ({ outcome }: Entry): string[] => [outcome.a, outcome.b].map(({ id }) => `${kindOf(outcome)}|${id}`);
  return clustersBy(entries, statements).map((members) => ({ entries: members.sort(byUnit) }));
}

/** Order of units, then of statements. */
export function byUnit(x: Entry, y: Entry): number {
  return compareText(x.unit, y.unit) || compareText(x.outcome.a.id, y.outcome.a.id) || compareText(x.outcome.b.id, y.outcome.b.id);
}
