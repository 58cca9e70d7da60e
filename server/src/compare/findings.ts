import { overlaps } from '../base/span.ts';
import type { Steps } from '../base/steps.ts';
import { findingOf, rank, type Surroundings } from './findingOf.ts';
import { Groups, type Entry, type Group } from './groups.ts';
import type { Stated } from './prepared.ts';
import { Shelf, type Shelved, type Shown } from './shelf.ts';
import type { Finding } from './types.ts';

/** Findings built before others are let in. */
const STEP = 50;

/**
 * Makes one finding of each disagreement, in order of severity, file and place, and keeps them while outcomes come and go: built again
 * are those whose outcomes, whose backing or whose evidence changed. The findings of checks inside one article follow at the end.
 */
export class Findings {
  readonly #groups = new Groups();
  readonly #made = new Map<Group, Made>();
  /** Groups whose finding depends on a statement. */
  readonly #dependents = new Map<string, Set<Group>>();
  readonly #stale = new Set<Group>();
  readonly #gone = new Set<Shelved<Finding>>();
  readonly #come = new Set<Shelved<Finding>>();
  readonly #conflicts = new Shelf<Shelved<Finding>>();
  readonly #hidden = new Set<Shelved<Finding>>();
  readonly #shelf = new Shelf<Finding>();
  readonly #checks = new Map<string, readonly Shelved<Finding>[]>();
  readonly #around: Pick<Surroundings, 'backing' | 'reasons'>;

  constructor(around: Pick<Surroundings, 'backing' | 'reasons'>) {
    this.#around = around;
  }

  /** Outcomes that are findings, of one unit of comparison, in place of others. */
  replace(removed: readonly Entry[], added: readonly Entry[]): void {
    this.#groups.remove(removed);
    this.#groups.add(added);
    this.touch([...removed, ...added]);
  }

  /** Has the findings built again that depend on the statements of some outcomes. */
  touch(entries: readonly Entry[]): void {
    for (const entry of entries) for (const { id } of sidesOf(entry)) for (const group of this.#dependents.get(id) ?? []) this.#stale.add(group);
  }

  /** A statement that outcomes rest on, by its id. */
  statedAs(id: string): Stated | undefined {
    return this.#groups.statedAs(id);
  }

  /** What the checks inside an article found, in place of what they found before. */
  setChecks(article: string, found: readonly Finding[]): void {
    for (const shelved of this.#checks.get(article) ?? []) if (!this.#come.delete(shelved)) this.#gone.add(shelved);
    this.#checks.delete(article);
    if (found.length === 0) return;
    const shelved = found.map((finding, i) => ({ item: finding, order: `9${article}\0${String(i).padStart(6, '0')}`, labels: filesOf(finding) }));
    this.#checks.set(article, shelved);
    for (const one of shelved) this.#come.add(one);
  }

  /** Brings everything up to date. May be left after any step and gone on with later. */
  *settle(): Steps<void> {
    yield* this.#groups.settle((gone, made) => {
      for (const group of gone) this.#forget(group);
      for (const group of made) this.#stale.add(group);
    });
    for (const group of this.#stale) {
      yield* this.#build(group);
      if (this.#come.size >= STEP) this.#show();
      yield;
    }
    this.#show();
  }

  read(): Shown<Finding> {
    return this.#shelf.read();
  }

  #forget(group: Group): void {
    this.#stale.delete(group);
    const made = this.#made.get(group);
    if (!made) return;
    this.#made.delete(group);
    for (const side of made.sides) drop(this.#dependents, side, group);
    if (!this.#come.delete(made.shelved)) this.#gone.add(made.shelved);
  }

  *#build(group: Group): Steps<void> {
    const { backing, reasons } = this.#around;
    const { finding, sides, own } = yield* findingOf(group.entries, { backing, reasons, evidence: (side) => this.#groups.restingOn('tension', side) });
    this.#forget(group);
    const shelved = { item: finding, order: `${rank[finding.severity]}${sortKey(finding, own)}`, labels: filesOf(finding) };
    this.#made.set(group, { shelved, sides });
    for (const side of sides) put(this.#dependents, side, group);
    this.#come.add(shelved);
  }

  /** Puts what was built where it is seen. A changed figure in a copy is told once: as a conflict of what was claimed, if there is one. */
  #show(): void {
    const [gone, come] = [new Set(this.#gone), [...this.#come]];
    this.#gone.clear();
    this.#come.clear();
    this.#conflicts.replace(new Set([...gone].flatMap((one) => wrapped.get(one) ?? [])), come.filter(({ item }) => item.verdict === 'conflict').map(wrap));
    const now = this.#conflicts.read();
    const files = new Set([...gone, ...come].filter(({ item }) => item.verdict === 'conflict').flatMap(({ labels }) => labels));
    const shown = new Set(come.filter((one) => !isCopy(one.item)));
    for (const one of gone) this.#hidden.delete(one);
    for (const copy of new Set([...files].flatMap((file) => now.under(file).filter(({ item }) => isCopy(item))))) {
      const told = now.under(copy.item.statements[0]?.file ?? '').some(({ item }) => tells(item, copy.item));
      const fresh = come.includes(copy);
      if (told && !fresh && !this.#hidden.has(copy)) gone.add(copy);
      if (!told && (fresh || this.#hidden.has(copy))) shown.add(copy);
      if (told) this.#hidden.add(copy);
      else this.#hidden.delete(copy);
    }
    this.#shelf.replace(gone, [...shown]);
  }
}

interface Made {
  readonly shelved: Shelved<Finding>;
  readonly sides: readonly string[];
}

const wrapped = new WeakMap<Shelved<Finding>, Shelved<Shelved<Finding>>>();

function wrap(item: Shelved<Finding>): Shelved<Shelved<Finding>> {
  const outer = { item, order: item.order, labels: item.labels };
  wrapped.set(item, outer);
  return outer;
}

const sidesOf = ({ a, b }: Entry): Stated[] => [a, b];
const isCopy = ({ code }: Finding): boolean => code === 'conflict/copy';

/** True if a finding of what was claimed already reports what a comparison of copies found. */
function tells(other: Finding, copy: Finding): boolean {
  return other.verdict === 'conflict' && other.code !== copy.code && copy.statements.every((one) => other.statements.some((its) => its.file === one.file && overlaps(its, one)));
}

function filesOf({ statements }: Finding): string[] {
  return [...new Set(statements.map(({ file }) => file))];
}

function sortKey({ statements, code, id, attribute }: Finding, own: string): string {
  const [first] = statements;
  return `${first?.file ?? ''}|${String(first?.start ?? 0).padStart(9, '0')}|${code}|${id}|${own}|${attribute}`;
}

function put<T>(map: Map<string, Set<T>>, key: string, value: T): void {
  const known = map.get(key);
  if (known) known.add(value);
  else map.set(key, new Set([value]));
}

function drop<T>(map: Map<string, Set<T>>, key: string, value: T): void {
  const known = map.get(key);
  known?.delete(value);
  if (known?.size === 0) map.delete(key);
}
