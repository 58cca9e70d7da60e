import { overlaps } from '../base/span.ts';
import type { Steps } from '../base/steps.ts';
import type { ArticleKey, Snapshot } from '../corpus/types.ts';
import { checkArticle } from './checks/index.ts';
import { comparable, likeness } from './comparable.ts';
import { compareCopies } from './copies.ts';
import { reported } from './group.ts';
import { compareLasting, lastingKeys } from './lasting.ts';
import type { Outcome } from './pair.ts';
import { prepare, type Prepared, type Stated } from './prepared.ts';
import { StoryIndex } from './same/stories.ts';
import type { Finding } from './types.ts';
import { judge } from './verdicts/index.ts';

/**
 * Everything that was compared, by what it depends on: outcomes of two articles of one story by their pair, those of lasting
 * facts by the subject that they share, findings inside one article by the article. A change compares again what it touches.
 * Mutable; belongs to the newest comparison.
 */
export class State {
  readonly #articles = new Map<ArticleKey, Prepared>();
  readonly #stories = new StoryIndex();
  readonly #pairs = new Map<ArticleKey, Map<ArticleKey, Sorted>>();
  readonly #subjects = new Map<string, Set<ArticleKey>>();
  readonly #lasting = new Map<string, Sorted>();
  readonly #checks = new Map<ArticleKey, readonly Finding[]>();

  /** Compares again what the touched articles share with others; articles that left are forgotten. */
  *update(snapshot: Snapshot, touched: Iterable<ArticleKey>): Steps<void> {
    const keys = [...touched].sort();
    const subjects = new Set<string>();
    for (const key of keys) for (const subject of this.#forget(key)) subjects.add(subject);
    const fresh: Prepared[] = [];
    for (const key of keys) {
      const article = snapshot.articles.get(key);
      if (!article) continue;
      const prepared = prepare(article, snapshot);
      fresh.push(prepared);
      for (const subject of this.#learn(prepared)) subjects.add(subject);
      yield;
    }
    for (const article of fresh) {
      this.#comparePairs(article, snapshot);
      yield;
    }
    for (const subject of subjects) {
      this.#compareSubject(subject);
      yield;
    }
  }

  /** Outcomes that are findings, in a stable order. */
  reported(): Outcome[] {
    return this.#collect(({ reported }) => reported);
  }

  /** Outcomes of the verdict *corroborated*, in a stable order. */
  corroborated(): Outcome[] {
    return this.#collect(({ corroborated }) => corroborated);
  }

  /** The statements that corroborate one, in a stable order. */
  backing(side: Stated): Stated[] {
    const near = [...(this.#pairs.get(side.article.key)?.values() ?? []), ...(this.#lasting.get(side.subject) ? [this.#lasting.get(side.subject)] : [])];
    return near.flatMap((sorted) => sorted?.corroborated ?? []).flatMap(({ a, b }) => (a.id === side.id ? [b] : b.id === side.id ? [a] : []));
  }

  #collect(pick: (sorted: Sorted) => readonly Outcome[]): Outcome[] {
    const pairs: [string, readonly Outcome[]][] = [];
    for (const [a, others] of this.#pairs) for (const [b, sorted] of others) if (a < b && pick(sorted).length > 0) pairs.push([`${a}\n${b}`, pick(sorted)]);
    for (const [subject, sorted] of this.#lasting) if (pick(sorted).length > 0) pairs.push([`\n${subject}`, pick(sorted)]);
    return pairs.sort(([x], [y]) => (x < y ? -1 : 1)).flatMap(([, outcomes]) => outcomes);
  }

  /** Findings of the checks inside single articles. */
  checks(): Finding[] {
    return [...this.#checks.keys()].sort().flatMap((key) => this.#checks.get(key) ?? []);
  }

  #forget(key: ArticleKey): string[] {
    const old = this.#articles.get(key);
    if (!old) return [];
    this.#articles.delete(key);
    this.#stories.remove(key);
    this.#checks.delete(key);
    for (const other of this.#pairs.get(key)?.keys() ?? []) {
      const theirs = this.#pairs.get(other);
      theirs?.delete(key);
      if (theirs?.size === 0) this.#pairs.delete(other);
    }
    this.#pairs.delete(key);
    const subjects = lastingKeys(old);
    for (const subject of subjects) this.#subjects.get(subject)?.delete(key);
    return subjects;
  }

  #learn(article: Prepared): string[] {
    this.#articles.set(article.key, article);
    this.#stories.add(article);
    const found = checkArticle(article);
    if (found.length > 0) this.#checks.set(article.key, found);
    const subjects = lastingKeys(article);
    for (const subject of subjects) {
      const holders = this.#subjects.get(subject) ?? new Set<ArticleKey>();
      this.#subjects.set(subject, holders.add(article.key));
    }
    return subjects;
  }

  #comparePairs(article: Prepared, snapshot: Snapshot): void {
    const copies = new Set(snapshot.copiesOf(article.key));
    for (const key of new Set([...this.#stories.kindredOf(article.key), ...copies])) {
      const other = this.#articles.get(key);
      if (!other || this.#pairs.get(article.key)?.has(key)) continue;
      const [a, b] = article.key < key ? [article, other] : [other, article];
      const changes = copies.has(key) ? compareCopies(a, b) : [];
      const outcomes = [...compareStory(a, b).filter((outcome) => !changes.some((change) => sameWords(outcome, change))), ...changes];
      if (outcomes.length > 0) this.#remember(a.key, b.key, sorted(outcomes));
    }
  }

  #remember(a: ArticleKey, b: ArticleKey, outcomes: Sorted): void {
    for (const [from, to] of [[a, b], [b, a]] as const) {
      const known = this.#pairs.get(from) ?? new Map<ArticleKey, Sorted>();
      this.#pairs.set(from, known.set(to, outcomes));
    }
  }

  #compareSubject(subject: string): void {
    const keys = [...(this.#subjects.get(subject) ?? [])].sort();
    if (keys.length === 0) this.#subjects.delete(subject);
    const articles = keys.flatMap((key) => this.#articles.get(key) ?? []);
    const outcomes = compareLasting(subject, articles);
    if (outcomes.length > 0) this.#lasting.set(subject, sorted(outcomes));
    else this.#lasting.delete(subject);
  }
}

/** Outcomes of one unit of comparison, kept apart by what they are for. */
interface Sorted {
  readonly reported: readonly Outcome[];
  readonly corroborated: readonly Outcome[];
}

function sorted(outcomes: readonly Outcome[]): Sorted {
  return { reported: outcomes.filter(({ verdict }) => reported.has(verdict)), corroborated: outcomes.filter(({ verdict }) => verdict === 'corroborated') };
}

/** Compares what two articles with kindred leads say, lasting facts apart. */
function compareStory(a: Prepared, b: Prepared): Outcome[] {
  if (![...a.byAttribute.keys()].some((attribute) => b.byAttribute.has(attribute))) return [];
  const story = likeness(a, b);
  const outcomes: Outcome[] = [];
  for (const one of a.stated) {
    for (const two of b.byAttribute.get(one.claim.attribute) ?? []) {
      if (one.lasting && two.lasting && one.subject === two.subject) continue;
      const pair = comparable(one, two, story);
      const outcome = pair && judge(pair);
      if (outcome) outcomes.push(outcome);
    }
  }
  return outcomes;
}

/** A figure that one of two copies changed is told once, as that, and not also as a difference of what it counts. */
function sameWords(outcome: Outcome, change: Outcome): boolean {
  return overlaps(outcome.a.statement, change.a.statement) && overlaps(outcome.b.statement, change.b.statement);
}
