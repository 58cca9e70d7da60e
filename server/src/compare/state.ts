import type { Steps } from '../base/steps.ts';
import { emptySnapshot } from '../corpus/apply.ts';
import type { ArticleKey, Snapshot } from '../corpus/types.ts';
import { checkArticle } from './checks/index.ts';
import { Facts } from './factsOf.ts';
import { Findings } from './findings.ts';
import { reported } from './findingOf.ts';
import type { Entry, Judged } from './groups.ts';
import { compareLasting, lastingKeys } from './lasting.ts';
import type { Outcome } from './pair.ts';
import { prepare, type Prepared } from './prepared.ts';
import { StoryIndex } from './same/stories.ts';
import type { Shown } from './shelf.ts';
import { compareAgain, comparePair } from './story.ts';
import { compareWithin } from './within.ts';
import type { Fact, Finding, Reason } from './types.ts';

/**
 * Everything that was compared, by what it depends on: outcomes of two articles of one story by their pair, those of lasting
 * facts by the subject that they share, findings inside one article by the article. A change compares again what it touches. What is
 * left to do is kept here too, so that the work may be left after any step, other changes come, and the work go on.
 */
export class State {
  readonly #articles = new Map<ArticleKey, Prepared>();
  readonly #stories = new StoryIndex();
  readonly #pairs = new Map<ArticleKey, Map<ArticleKey, Unit>>();
  readonly #subjects = new Map<string, Set<ArticleKey>>();
  readonly #lasting = new Map<string, Unit>();
  readonly #facts = new Facts();
  readonly #findings = new Findings({ backing: (side) => this.#facts.backing(side), reasons: (entry) => this.#reasons(entry) });
  /** Articles to be read again; articles to be compared with others; subjects to be compared. */
  readonly #touched = new Set<ArticleKey>();
  readonly #uncompared = new Set<ArticleKey>();
  readonly #outdated = new Set<string>();
  /** When articles were read and when they were compared, by a count of both. */
  readonly #learnt = new Map<ArticleKey, number>();
  readonly #compared = new Map<ArticleKey, number>();
  #count = 0;
  #snapshot: Snapshot = emptySnapshot;
  /** An article whose links change is prepared again; for all others those of the newest snapshot are still theirs. */
  readonly #links: Pick<Snapshot, 'entityOf'> = { entityOf: (article, id) => this.#snapshot.entityOf(article, id) };

  /** Articles that came, changed or went, or whose links did. */
  touch(keys: Iterable<ArticleKey>): void {
    for (const key of keys) this.#touched.add(key);
  }

  /** Compares again what the touched articles share with others; articles that left are forgotten. */
  *update(snapshot: Snapshot): Steps<void> {
    this.#snapshot = snapshot;
    for (const key of this.#touched) {
      this.#touched.delete(key);
      this.#forget(key);
      const article = snapshot.articles.get(key);
      if (article) this.#learn(prepare(article, this.#links));
      yield;
    }
    for (const key of this.#uncompared) {
      const article = this.#articles.get(key);
      if (article) yield* this.#comparePairs(article, snapshot);
      this.#uncompared.delete(key);
      yield;
    }
    for (const subject of this.#outdated) {
      this.#compareSubject(subject);
      this.#outdated.delete(subject);
      yield;
    }
    yield* this.#findings.settle();
    yield* this.#facts.settle(snapshot);
  }

  findings(): Shown<Finding> {
    return this.#findings.read();
  }

  facts(): Shown<Fact> {
    return this.#facts.read();
  }

  /** The reasons of an outcome, from a comparison done again. */
  #reasons(entry: Entry): readonly Reason[] {
    return this.#again(entry).find((other) => isSame(other, entry.outcome))?.reasons ?? [];
  }

  #again({ unit, outcome: { a, b } }: Entry): Outcome[] {
    const [one, two] = a.article.key < b.article.key ? [a, b] : [b, a];
    const articles = one.article === two.article ? [one.article] : [one.article, two.article];
    if (unit.startsWith('\n')) return compareLasting(unit.slice(1), articles);
    if (articles.length === 1) return compareWithin(one.article);
    const told = a.subject === 'text' ? [] : compareAgain(one, two);
    return told.length > 0 ? told : comparePair(one.article, two.article, this.#snapshot.copiesOf(one.article.key).includes(two.article.key));
  }

  #forget(key: ArticleKey): void {
    const old = this.#articles.get(key);
    if (!old) return;
    this.#articles.delete(key);
    this.#stories.remove(key);
    this.#findings.setChecks(key, []);
    this.#learnt.delete(key);
    this.#compared.delete(key);
    for (const [other, unit] of this.#pairs.get(key) ?? []) {
      this.#exchange(unit, undefined);
      const theirs = this.#pairs.get(other);
      theirs?.delete(key);
      if (theirs?.size === 0) this.#pairs.delete(other);
    }
    this.#pairs.delete(key);
    for (const subject of lastingKeys(old)) {
      this.#subjects.get(subject)?.delete(key);
      this.#outdated.add(subject);
    }
  }

  #learn(article: Prepared): void {
    const { key } = article;
    this.#articles.set(key, article);
    this.#stories.add(article);
    this.#findings.setChecks(key, checkArticle(article));
    this.#setPair(key, key, compareWithin(article));
    for (const subject of lastingKeys(article)) {
      const holders = this.#subjects.get(subject) ?? new Set<ArticleKey>();
      this.#subjects.set(subject, holders.add(key));
      this.#outdated.add(subject);
    }
    this.#learnt.set(key, ++this.#count);
    this.#uncompared.add(key);
  }

  *#comparePairs(article: Prepared, snapshot: Snapshot): Steps<void> {
    const { key } = article;
    const copies = new Set(snapshot.copiesOf(key));
    let done = 0;
    for (const other of new Set([...this.#stories.kindredOf(article), ...copies])) {
      const prepared = this.#articles.get(other);
      // Whoever was compared since this article was read has met it.
      if (!prepared || other === key || (this.#compared.get(other) ?? 0) > (this.#learnt.get(key) ?? 0)) continue;
      const [a, b] = key < other ? [article, prepared] : [prepared, article];
      this.#setPair(a.key, b.key, comparePair(a, b, copies.has(other)));
      if (++done % PAIRS === 0) yield;
    }
    this.#compared.set(key, ++this.#count);
  }

  #setPair(a: ArticleKey, b: ArticleKey, outcomes: readonly Outcome[]): void {
    const before = this.#pairs.get(a)?.get(b);
    if (!before && outcomes.length === 0) return;
    const unit = unitOf(`${a}\n${b}`, outcomes);
    this.#exchange(before, unit);
    for (const [from, to] of [[a, b], [b, a]] as const) {
      const known = this.#pairs.get(from) ?? new Map<ArticleKey, Unit>();
      this.#pairs.set(from, known.set(to, unit));
    }
  }

  #compareSubject(subject: string): void {
    const keys = [...(this.#subjects.get(subject) ?? [])].sort();
    if (keys.length === 0) this.#subjects.delete(subject);
    const articles = keys.flatMap((key) => this.#articles.get(key) ?? []);
    const before = this.#lasting.get(subject);
    const outcomes = compareLasting(subject, articles);
    if (!before && outcomes.length === 0) return;
    const unit = unitOf(`\n${subject}`, outcomes);
    this.#exchange(before, unit);
    if (outcomes.length > 0) this.#lasting.set(subject, unit);
    else this.#lasting.delete(subject);
  }

  #exchange(before: Unit | undefined, after: Unit | undefined): void {
    this.#findings.replace(before?.reported ?? [], after?.reported ?? []);
    this.#findings.touch([...(before?.corroborated ?? []), ...(after?.corroborated ?? [])]);
    this.#facts.replace(before?.corroborated ?? [], after?.corroborated ?? []);
  }
}

/** Pairs of articles that are compared in one step. */
const PAIRS = 40;

/** Outcomes of one unit of comparison, kept apart by what they are for. */
interface Unit {
  readonly reported: readonly Entry[];
  readonly corroborated: readonly Entry[];
}

function unitOf(unit: string, outcomes: readonly Outcome[]): Unit {
  const entry = ({ verdict, severity, confidence, topic, a, b }: Outcome): Entry => ({ unit, outcome: { verdict, severity, confidence, ...(topic === undefined ? {} : { topic }), a, b } });
  return {
    reported: outcomes.filter(({ verdict }) => reported.has(verdict)).map(entry),
    corroborated: outcomes.filter(({ verdict }) => verdict === 'corroborated').map(entry),
  };
}

function isSame(x: Judged, y: Judged): boolean {
  return x.verdict === y.verdict && x.topic === y.topic && x.a.id === y.a.id && x.b.id === y.b.id && x.severity === y.severity && x.confidence === y.confidence;
}
