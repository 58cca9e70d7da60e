import type { Steps } from '../base/steps.ts';
import type { Snapshot } from '../corpus/types.ts';
import { keep } from './findingOf.ts';
import { Groups, type Entry, type Group } from './groups.ts';
import type { Stated } from './prepared.ts';
import { Shelf, type Shelved, type Shown } from './shelf.ts';
import type { Fact, Finding } from './types.ts';

/** Facts built before they are put where they are seen. */
const STEP = 50;

/**
 * Facts from outcomes of the verdict *corroborated*: what several texts state alike, with the number of sources that do not copy
 * from each other. In order of subject and attribute; looked up by file and by {@link topicOf}. Kept while outcomes come and go.
 */
export class Facts {
  readonly #groups = new Groups();
  readonly #made = new Map<Group, Shelved<Fact>>();
  readonly #gone = new Set<Shelved<Fact>>();
  readonly #come = new Set<Shelved<Fact>>();
  readonly #shelf = new Shelf<Fact>();

  replace(removed: readonly Entry[], added: readonly Entry[]): void {
    this.#groups.remove(removed);
    this.#groups.add(added);
  }

  /** The statements of other texts that corroborate one, as they are now. */
  *backing(side: Stated): Iterable<Stated> {
    for (const { a, b } of this.#groups.restingOn('corroborated', side.id)) yield a.id === side.id ? b : a;
  }

  /** Brings everything up to date. May be left after any step and gone on with later. */
  *settle(snapshot: Snapshot): Steps<void> {
    yield* this.#groups.settle((gone, made) => {
      for (const group of gone) this.#forget(group);
      for (const group of made) this.#build(group, snapshot);
      if (this.#come.size >= STEP) this.#show();
    });
    this.#show();
  }

  read(): Shown<Fact> {
    return this.#shelf.read();
  }

  #forget(group: Group): void {
    const made = this.#made.get(group);
    this.#made.delete(group);
    if (made && !this.#come.delete(made)) this.#gone.add(made);
  }

  #build(group: Group, snapshot: Snapshot): void {
    const shelved = shelve(factOf(group, snapshot));
    this.#made.set(group, shelved);
    this.#come.add(shelved);
  }

  #show(): void {
    this.#shelf.replace(this.#gone, [...this.#come]);
    this.#gone.clear();
    this.#come.clear();
  }
}

/** What a fact or finding is about: equal keys are values of one thing (the joining of one country to one organisation). */
export function topicOf({ subject, attribute, statements }: Finding | Fact): string {
  return `${subject}\n${attribute}\n${statements[0]?.claim.object ?? ''}`;
}

/** Label of the facts of one topic, which no path of a file is. */
export const topicLabel = (topic: string): string => `\0${topic}`;

function shelve(fact: Fact): Shelved<Fact> {
  const { subject, attribute, value, statements } = fact;
  const order = `${subject}|${attribute}|${value}|${statements[0]?.file ?? ''}|${statements[0]?.start ?? 0}|${statements[0]?.article ?? ''}`;
  return { item: fact, order, labels: [...new Set(statements.map(({ file }) => file)), topicLabel(topicOf(fact))] };
}

function factOf({ entries }: Group, snapshot: Snapshot): Fact {
  const sides = new Map<string, Stated>();
  for (const { a, b } of entries) for (const side of [a, b]) keep(sides, side);
  const ordered = [...sides].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, side]) => side);
  const [first] = ordered as [Stated, ...Stated[]];
  return {
    subject: first.subject,
    subjectName: first.claim.subjectName,
    attribute: first.claim.attribute,
    value: first.statement.value,
    independentSources: new Set(ordered.map(({ article }) => snapshot.groupOf(article.key))).size,
    statements: ordered.map(({ statement }) => statement),
  };
}
