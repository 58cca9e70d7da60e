import { compareText } from '../base/compareText.ts';
import { memoised } from '../base/memo.ts';
import type { Steps } from '../base/steps.ts';
import type { Outcome } from './pair.ts';
import type { Stated } from './prepared.ts';
import type { Topic } from './traits.ts';
import type { Severity, Verdict } from './types.ts';

/** An outcome with the unit of comparison that it came from. There are hundreds of thousands, of which a few are told: their reasons are worked out again for these. */
export interface Entry {
  readonly unit: string;
  readonly verdict: Verdict;
  readonly severity: Severity;
  readonly confidence: number;
  readonly topic: Topic | undefined;
  readonly a: Stated;
  readonly b: Stated;
  readonly aligned: number | undefined;
}

export type Judged = Omit<Outcome, 'reasons'>;

/** Outcomes of one verdict and attribute that hang together by common statements, in no order. Never changes: another one takes its place. */
export interface Group {
  readonly entries: readonly Entry[];
}

/** A statement among those of one verdict and attribute. */
interface Node {
  readonly stated: Stated;
  readonly kind: string;
  /** The outcomes that rest on it, each followed by the statement at its other end. */
  readonly ends: (Entry | Node)[];
  group: Group | undefined;
  /** The same statement among those of another verdict or attribute. */
  next: Node | undefined;
}

/** Outcomes that are walked along in one go. */
const STEP = 2_000;

/**
 * Connected components of outcomes, kept while outcomes come and go. What a change reaches is walked through once, however many
 * outcomes came or went. Changes wait until {@link Groups.settle}, which may be left after any step and gone on with later.
 */
export class Groups {
  /** The first node of each statement: seldom more than two. */
  readonly #nodes = new Map<string, Node>();
  readonly #members = new Map<Group, readonly Node[]>();
  /** Statements whose group may be another one now. */
  readonly #dirty = new Set<Node>();

  remove(entries: readonly Entry[]): void {
    for (const entry of entries) {
      for (const { id } of [entry.a, entry.b]) {
        const node = this.#find(id, kindOf(entry));
        const at = node?.ends.indexOf(entry) ?? -1;
        if (!node || at < 0) continue;
        node.ends.splice(at, 2);
        this.#dirty.add(node);
        if (node.ends.length === 0) this.#drop(node);
      }
    }
  }

  /** Takes in outcomes, each of them once. */
  add(entries: readonly Entry[]): void {
    for (const entry of entries) {
      const [a, b] = [this.#nodeOf(entry, entry.a), this.#nodeOf(entry, entry.b)];
      a.ends.push(entry, b);
      if (a !== b) b.ends.push(entry, a);
      this.#dirty.add(a).add(b);
    }
  }

  /** Outcomes of a verdict that rest on a statement, as they are now. */
  *restingOn(verdict: Verdict, id: string): Iterable<Entry> {
    for (let node = this.#nodes.get(id); node; node = node.next) if (node.kind.startsWith(`${verdict}|`)) for (let i = 0; i < node.ends.length; i += 2) yield node.ends[i] as Entry;
  }

  /** A statement that outcomes rest on, by its id. */
  statedAs(id: string): Stated | undefined {
    return this.#nodes.get(id)?.stated;
  }

  /** Works in what waits, and tells of every group that went or was made. */
  *settle(changed: (gone: readonly Group[], made: readonly Group[]) => void): Steps<void> {
    let walked = 0;
    for (const start of this.#dirty) {
      const reached = new Set([start]);
      const entries = new Set<Entry>();
      for (const node of reached) {
        for (let i = 0; i < node.ends.length; i += 2) {
          entries.add(node.ends[i] as Entry);
          reached.add(node.ends[i + 1] as Node);
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
    let node = this.#nodes.get(id);
    while (node && node.kind !== kind) node = node.next;
    return node;
  }

  #nodeOf(entry: Entry, stated: Stated): Node {
    const kind = kindOf(entry);
    const known = this.#find(stated.id, kind);
    if (known) return known;
    const node: Node = { stated, kind, ends: [], group: undefined, next: this.#nodes.get(stated.id) };
    this.#nodes.set(stated.id, node);
    return node;
  }

  #drop(node: Node): void {
    const { id } = node.stated;
    const first = this.#nodes.get(id);
    if (first === node) {
      if (node.next) this.#nodes.set(id, node.next);
      else this.#nodes.delete(id);
    }
    for (let before = first; before; before = before.next) if (before.next === node) before.next = node.next;
    node.next = undefined;
  }
}

const kindOf = ({ verdict, topic, a }: Entry): string => interned(`${verdict}|${topic ?? ''}|${a.claim.attribute}`);

/** One string for all that are alike, as long as they are met often: every statement has one. */
const interned = memoised(20_000, (kind) => kind, 100);

/** Order of units, then of statements. */
export function byUnit(x: Entry, y: Entry): number {
  return compareText(x.unit, y.unit) || compareText(x.a.id, y.a.id) || compareText(x.b.id, y.b.id);
}
