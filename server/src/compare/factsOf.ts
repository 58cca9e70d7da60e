import type { Steps } from '../base/steps.ts';
import type { Snapshot } from '../corpus/types.ts';
import { Groups, type Entry, type Group } from './groups.ts';
import type { Stated } from './prepared.ts';
import { Shelf, type Shelved, type Shown } from './shelf.ts';
import type { Fact, Finding } from './types.ts';

/**
 * Facts from outcomes of the verdict *corroborated*: what several texts state alike, with the number of sources that do not copy
 * from each other. In order of subject and attribute; looked up by file and by {@link topicOf}. Kept while outcomes come and go.
 */
export class Facts {
  readonly #groups = new Groups();
  readonly #made = new Map<Group, Shelved<Fact>>();
  readonly #shelf = new Shelf<Fact>();

  replace(removed: readonly Entry[], added: readonly Entry[]): void {
    this.#groups.remove(removed);
    this.#groups.add(added);
  }

  /** Brings everything up to date. May be left after any step and gone on with later. */
  settle(snapshot: Snapshot): Steps<void> {
    return this.#groups.settle((gone, made) => {
      const before = new Set(gone.flatMap((group) => this.#made.get(group) ?? []));
      for (const group of gone) this.#made.delete(group);
      const now = made.map((group) => {
        const shelved = shelve(factOf(group, snapshot));
        this.#made.set(group, shelved);
        return shelved;
      });
      this.#shelf.replace(before, now);
    });
  }

  read(): Shown<Fact> {
    return this.#shelf.read();
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
  const order = `${subject}|${attribute}|${value}|${statements[0]?.file ?? ''}|${statements[0]?.start ?? 0}`;
  return { item: fact, order, labels: [...new Set(statements.map(({ file }) => file)), topicLabel(topicOf(fact))] };
}

function factOf({ entries }: Group, snapshot: Snapshot): Fact {
  const sides = new Map<string, Stated>();
  for (const { outcome } of entries) for (const side of [outcome.a, outcome.b]) sides.set(side.id, side);
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
