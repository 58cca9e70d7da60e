import { compareText } from '../base/compareText.ts';
import { Few } from '../base/few.ts';
import type { Steps } from '../base/steps.ts';
import type { Outcome } from './pair.ts';

/** An outcome with the unit of comparison that it came from. Its reasons are many, few are told, and they can be worked out again. */
export interface Entry {
  readonly unit: string;
  readonly outcome: Judged;
}

export type Judged = Omit<Outcome, 'reasons'>;

/** Outcomes of one verdict and attribute that hang together by common statements, in no order. Never changes: another one takes its place. */
export interface Group {
  readonly entries: readonly Entry[];
}

/** A statement among those of one verdict and attribute, with the outcomes that rest on it and the statements at their other ends. */
interface Node {
  readonly id: string;
  readonly kind: string;
  readonly ends: Few<Entry, Node>;
  group: Group | undefined;
}

const none: readonly Node[] = [];

/** Outcomes that are walked along in one go. */
const STEP = 2_000;

/**
 * Connected components of outcomes, kept while outcomes come and go. What a change reaches is walked through once, however many
 * outcomes came or went. Changes wait until {@link Groups.settle}, which may be left after any step and gone on with later.
 */
export class Groups {
  /** By statement, then by verdict and attribute: seldom more than two of these. */
  readonly #nodes = new Map<string, readonly Node[]>();
  readonly #members = new Map<Group, readonly Node[]>();
  /** Statements whose group may be another one now. */
  readonly #dirty = new Set<Node>();

  remove(entries: readonly Entry[]): void {
    for (const entry of entries) {
      const { outcome } = entry;
      for (const { id } of [outcome.a, outcome.b]) {
        const node = this.#find(id, kindOf(outcome));
        if (node?.ends.get(entry) === undefined) continue;
        node.ends.delete(entry);
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

  /** Outcomes of a verdict that rest on a statement, as they are now. */
  *restingOn(verdict: Outcome['verdict'], id: string): Iterable<Entry> {
    for (const { kind, ends } of this.#nodes.get(id) ?? []) if (kind.startsWith(`${verdict}|`)) yield* ends.keys();
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

  #find(id: string, kind: string): Node | undefined {
    return this.#nodes.get(id)?.find((node) => node.kind === kind);
  }

  #nodeOf(outcome: Judged, id: string): Node {
    const kind = kindOf(outcome);
    const known = this.#find(id, kind);
    if (known) return known;
    const node: Node = { id, kind, ends: new Few(), group: undefined };
    this.#nodes.set(id, (this.#nodes.get(id) ?? none).concat(node));
    return node;
  }

  #drop(node: Node): void {
    const left = (this.#nodes.get(node.id) ?? []).filter((other) => other !== node);
    if (left.length > 0) this.#nodes.set(node.id, left);
    else this.#nodes.delete(node.id);
  }
}

const kindOf = ({ verdict, topic, a }: Judged): string => `${verdict}|${topic ?? ''}|${a.claim.attribute}`;

/** Order of units, then of statements. */
export function byUnit(x: Entry, y: Entry): number {
  return compareText(x.unit, y.unit) || compareText(x.outcome.a.id, y.outcome.a.id) || compareText(x.outcome.b.id, y.outcome.b.id);
}
