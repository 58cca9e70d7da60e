import { compareText } from '../base/compareText.ts';
import type { Steps } from '../base/steps.ts';
import type { Outcome } from './pair.ts';

/** An outcome with the unit of comparison that it came from. */
export interface Entry {
  readonly unit: string;
  readonly outcome: Outcome;
}

/** Outcomes of one verdict and attribute that hang together by common statements, in no order. Never changes: another one takes its place. */
export interface Group {
  readonly entries: readonly Entry[];
}

/** A statement among those of one verdict and attribute, with the outcomes that rest on it and the statements at their other ends. */
interface Node {
  readonly id: string;
  readonly kind: string;
  readonly ends: Map<Entry, Node>;
  group: Group | undefined;
}

/** Outcomes that are walked along in one go. */
const STEP = 2_000;

/**
 * Connected components of outcomes, kept while outcomes come and go. What a change reaches is walked through once, however many
 * outcomes came or went. Changes wait until {@link Groups.settle}, which may be left after any step and gone on with later.
 */
export class Groups {
  readonly #nodes = new Map<string, Map<string, Node>>();
  readonly #members = new Map<Group, readonly Node[]>();
  /** Statements whose group may be another one now. */
  readonly #dirty = new Set<Node>();

  remove(entries: readonly Entry[]): void {
    for (const entry of entries) {
      const { outcome } = entry;
      for (const { id } of [outcome.a, outcome.b]) {
        const node = this.#nodes.get(kindOf(outcome))?.get(id);
        if (!node?.ends.delete(entry)) continue;
        this.#dirty.add(node);
        if (node.ends.size === 0) this.#drop(node);
      }
    }
  }

  add(entries: readonly Entry[]): void {
    for (const entry of entries) {
      const { outcome } = entry;
      const [a, b] = [this.#nodeOf(outcome, outcome.a.id), this.#nodeOf(outcome, outcome.b.id)];
      a.ends.set(entry, b);
      b.ends.set(entry, a);
      this.#dirty.add(a).add(b);
    }
  }

  /** Outcomes of a verdict without a topic of its own that rest on a statement, as they are now. */
  restingOn(verdict: Outcome['verdict'], { id, claim }: Outcome['a']): Iterable<Entry> {
    return this.#nodes.get(`${verdict}||${claim.attribute}`)?.get(id)?.ends.keys() ?? [];
  }

  /** Works in what waits, and tells of every group that went or was made. */
  *settle(changed: (gone: readonly Group[], made: readonly Group[]) => void): Steps<void> {
    let walked = 0;
    for (const start of this.#dirty) {
      const reached = new Set([start]);
      const entries = new Set<Entry>();
      for (const node of reached) {
        for (const [entry, other] of node.ends) {
          reached.add(other);
          entries.add(entry);
          if (++walked % STEP === 0) yield;
        }
      }
      changed(this.#dissolve(reached), this.#form(reached, entries));
      if (++walked % STEP === 0) yield;
    }
  }

  /** Takes the groups apart that some statements were in; returns them. Those of their statements that are not among these are to be looked at, too. */
  #dissolve(reached: ReadonlySet<Node>): Group[] {
    const gone = new Set<Group>();
    for (const { group } of reached) if (group) gone.add(group);
    for (const group of gone) {
      for (const member of this.#members.get(group) ?? []) {
        member.group = undefined;
        if (!reached.has(member)) this.#dirty.add(member);
      }
      this.#members.delete(group);
    }
    return [...gone];
  }

  #form(reached: ReadonlySet<Node>, entries: ReadonlySet<Entry>): Group[] {
    for (const node of reached) this.#dirty.delete(node);
    if (entries.size === 0) return [];
    const group = { entries: [...entries] };
    for (const node of reached) node.group = group;
    this.#members.set(group, [...reached]);
    return [group];
  }

  #nodeOf(outcome: Outcome, id: string): Node {
    const kind = kindOf(outcome);
    const known = this.#nodes.get(kind) ?? new Map<string, Node>();
    const node = known.get(id) ?? { id, kind, ends: new Map<Entry, Node>(), group: undefined };
    this.#nodes.set(kind, known.set(id, node));
    return node;
  }

  #drop({ kind, id }: Node): void {
    const known = this.#nodes.get(kind);
    known?.delete(id);
    if (known?.size === 0) this.#nodes.delete(kind);
  }
}

const kindOf = ({ verdict, topic, a }: Outcome): string => `${verdict}|${topic ?? ''}|${a.claim.attribute}`;

/** Order of units, then of statements. */
export function byUnit(x: Entry, y: Entry): number {
  return compareText(x.unit, y.unit) || compareText(x.outcome.a.id, y.outcome.a.id) || compareText(x.outcome.b.id, y.outcome.b.id);
}
