import { hashText } from '../base/hash.ts';
import { message, type Message } from '../base/message.ts';
import type { Steps } from '../base/steps.ts';
import { emptySnapshot } from '../corpus/apply.ts';
import { copyDate } from '../corpus/copyDate.ts';
import type { ArticleKey, Snapshot } from '../corpus/types.ts';
import { reasonsOfAligned } from './align/index.ts';
import type { AlignModel } from './align/model.ts';
import { checkArticle } from './checks/index.ts';
import { Facts } from './factsOf.ts';
import { Findings } from './findings.ts';
import { reported } from './findingOf.ts';
import type { Entry, Judged } from './groups.ts';
import { compareLasting, lastingKeys } from './lasting.ts';
import type { Outcome } from './pair.ts';
import { isSamePassage } from './passage.ts';
import { prepare, type Prepared, type Stated } from './prepared.ts';
import type { PairMemory } from './recall/memory.ts';
import { packOutcomes, unpackOutcomes } from './recall/pack.ts';
import { printOf } from './recall/print.ts';
import { Kindred, MOST_KINDRED } from './same/kindred.ts';
import type { Shown } from './shelf.ts';
import { reasonsOfSlots } from './slots/index.ts';
import { isOfSlot } from './slots/kinds.ts';
import { compareAgain, comparePair, isTable, MOST_OF_KIND } from './story.ts';
import { compareWithin } from './within.ts';
import type { Fact, Finding, Reason } from './types.ts';

/**
 * Everything that was compared, by what it depends on: outcomes of two articles of one story by their pair, those of lasting
 * facts by the subject that they share, findings inside one article by the article. A change compares again what it touches. What is
 * left to do is kept here too, so that the work may be left after any step, other changes come, and the work go on.
 */
export class State {
  readonly #articles = new Map<ArticleKey, Prepared>();
  readonly #kindred = new Kindred();
  /** Articles that state very many things of one kind. */
  readonly #tables = new Set<ArticleKey>();
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
  /** A passage that other outcomes rest on already, in place of one made anew: most are in dozens of outcomes. */
  readonly #sameAs = (side: Stated): Stated => {
    const known = this.#findings.statedAs(side.id);
    return known && known !== side && isSamePassage(known, side) ? known : side;
  };
  readonly #trees: AlignModel;
  readonly #memory: PairMemory | undefined;
  /** Fingerprints of articles, where there is a memory. */
  readonly #prints = new Map<ArticleKey, string>();
  #count = 0;
  #snapshot: Snapshot = emptySnapshot;
  /** An article whose links change is prepared again; for all others those of the newest snapshot are still theirs. */
  readonly #links: Pick<Snapshot, 'entityOf'> = { entityOf: (article, id) => this.#snapshot.entityOf(article, id) };

  constructor(trees: AlignModel, memory?: PairMemory) {
    this.#trees = trees;
    this.#memory = memory;
  }

  /** Articles that came, changed or went, or whose links did. */
  touch(keys: Iterable<ArticleKey>): void {
    for (const key of keys) this.#touched.add(key);
  }

  /** Compares again what the touched articles share with others; articles that left are forgotten. */
  *update(snapshot: Snapshot): Steps<void> {
    this.#snapshot = snapshot;
    for (const key of this.#touched) {
      this.#touched.delete(key);
      const before = this.#articles.get(key);
      const found = snapshot.articles.get(key);
      const article = found && prepare(found, this.#links, copyDate(snapshot, found));
      if (before) this.#forget(before);
      this.#place(before, article);
      if (article) this.#learn(article);
      yield;
    }
    yield* this.#compareAll();
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

  /** What a person should know of how it was compared. */
  limits(): Message[] {
    const [{ limited }, tables] = [this.#kindred, this.#tables.size];
    return [
      ...(limited > 0 ? [message('{0} articles belong to stories that very many tell: each of them is compared with the {1} most like it.', limited, MOST_KINDRED)] : []),
      ...(tables > 0 ? [message('{0} articles state more than {1} things of one kind: only so many of them are compared with other articles.', tables, MOST_OF_KIND)] : []),
    ];
  }

  /** The reasons of an outcome, from a comparison done again: of its two statements or, where that does not tell it, of their articles. */
  #reasons(outcome: Entry): readonly Reason[] {
    const { unit, a, b } = outcome;
    const [one, two] = a.article.key < b.article.key ? [a, b] : [b, a];
    if (outcome.aligned !== undefined) return reasonsOfAligned(one, two, outcome.verdict, outcome.aligned);
    if (a.subject === 'text' && isOfSlot(a.claim.attribute)) return reasonsOfSlots(one, two, outcome.confidence);
    const told = unit.startsWith('\n') || one.article === two.article || a.subject === 'text' ? [] : compareAgain(one, two);
    return (told.find((other) => isSame(other, outcome)) ?? this.#again(unit, one, two).find((other) => isSame(other, outcome)))?.reasons ?? [];
  }

  #again(unit: string, one: Stated, two: Stated): Outcome[] {
    if (unit.startsWith('\n')) return compareLasting(unit.slice(1), one.article === two.article ? [one.article] : [one.article, two.article]);
    if (one.article === two.article) return compareWithin(one.article);
    return comparePair(one.article, two.article, this.#snapshot.copiesOf(one.article.key).includes(two.article.key), null);
  }

  #forget(old: Prepared): void {
    const { key } = old;
    this.#articles.delete(key);
    this.#tables.delete(key);
    this.#prints.delete(key);
    this.#findings.setChecks(key, []);
    this.#learnt.delete(key);
    this.#compared.delete(key);
    for (const other of this.#pairs.get(key)?.keys() ?? []) this.#dropPair(key, other);
    for (const subject of lastingKeys(old)) {
      this.#subjects.get(subject)?.delete(key);
      this.#outdated.add(subject);
    }
  }

  /** Puts an article among those of its story. While it tells the same one, nobody else has to look for others. */
  #place(before: Prepared | undefined, after: Prepared | undefined): void {
    if (before && after && this.#kindred.replace(before, after)) return;
    if (before) for (const key of this.#kindred.remove(before)) this.#uncompared.add(key);
    if (after) this.#kindred.add(after);
  }

  #learn(article: Prepared): void {
    const { key } = article;
    this.#articles.set(key, article);
    if (isTable(article)) this.#tables.add(key);
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

  /** Compares what is to be compared, story by story: what was worked out of a text is at hand when the next one meets it. */
  *#compareAll(): Steps<void> {
    for (const first of this.#uncompared) {
      const story = [first];
      for (let key = story.pop(); key !== undefined; key = story.pop()) {
        const article = this.#articles.get(key);
        if (!this.#uncompared.has(key)) continue;
        if (article) story.push(...(yield* this.#comparePairs(article, new Set(this.#snapshot.copiesOf(key)))));
        this.#uncompared.delete(key);
        yield;
      }
    }
  }

  /** Compares an article with its nearest and with those whose nearest it is among, as far as that was not done since both were read; returns those that are to be compared next, the nearest last. */
  *#comparePairs(article: Prepared, copies: ReadonlySet<ArticleKey>): Steps<readonly ArticleKey[]> {
    const { key } = article;
    const [learnt, compared] = [this.#learnt.get(key) ?? 0, this.#compared.get(key) ?? 0];
    const { kin, disturbed } = this.#kindred.around(article, (other) => (this.#compared.get(other) ?? 0) > learnt);
    for (const other of disturbed) this.#uncompared.add(other);
    const [before, now] = [this.#kindred.nearestOf(key), Kindred.nearest(kin)];
    let done = 0;
    for (const other of new Set([...kin.map((one) => one.key), ...copies])) {
      const prepared = this.#articles.get(other);
      if (!prepared || other === key) continue;
      const open = this.#uncompared.has(other);
      const mine = !now || now.keys.has(other) || copies.has(other);
      const theirs = !open && (this.#kindred.nearestOf(other)?.has(key) ?? true);
      if (!mine && !theirs) {
        // Who is still to be looked at decides for itself.
        if (!open) this.#dropPair(key, other);
        continue;
      }
      const [learntToo, comparedToo] = [this.#learnt.get(other) ?? 0, this.#compared.get(other) ?? 0];
      const news = Math.max(learnt, learntToo) > compared || (mine && before?.has(other) === false);
      if (!news || (theirs && comparedToo > Math.max(learnt, learntToo))) continue;
      const [a, b] = key < other ? [article, prepared] : [prepared, article];
      this.#setPair(a.key, b.key, this.#compare(a, b, copies.has(other)));
      if (++done % PAIRS === 0) yield;
    }
    this.#kindred.keep(key, now, kin.length);
    this.#compared.set(key, ++this.#count);
    return kin.filter((one) => this.#uncompared.has(one.key)).sort((a, b) => a.likeness - b.likeness).slice(-MOST_KINDRED).map((one) => one.key);
  }

  /** Compares two articles, or recalls what came of it when it was done last. */
  #compare(a: Prepared, b: Prepared, copies: boolean): readonly Judged[] {
    const memory = this.#memory?.open === true ? this.#memory : undefined;
    const name = memory ? hashText(`${this.#printOf(a)} ${this.#printOf(b)} ${copies}`) : '';
    const packed = memory?.get(name);
    const known = packed === undefined ? undefined : unpackOutcomes(packed, a, b);
    if (known) return known;
    const outcomes = comparePair(a, b, copies, this.#trees).filter(({ verdict }) => reported.has(verdict) || verdict === 'corroborated');
    const text = memory && packOutcomes(outcomes, a, b);
    if (text !== undefined) memory?.set(name, text);
    return outcomes;
  }

  #printOf(article: Prepared): string {
    const print = this.#prints.get(article.key) ?? printOf(article, this.#snapshot.sources.get(article.article.file)?.hash ?? '');
    this.#prints.set(article.key, print);
    return print;
  }

  #dropPair(a: ArticleKey, b: ArticleKey): void {
    const unit = this.#pairs.get(a)?.get(b);
    if (!unit) return;
    this.#exchange(unit, undefined);
    for (const [from, to] of [[a, b], [b, a]] as const) {
      const known = this.#pairs.get(from);
      known?.delete(to);
      if (known?.size === 0) this.#pairs.delete(from);
    }
  }

  #setPair(a: ArticleKey, b: ArticleKey, outcomes: readonly Judged[]): void {
    const before = this.#pairs.get(a)?.get(b);
    if (!before && outcomes.length === 0) return;
    const unit = unitOf(`${a}\n${b}`, outcomes, this.#sameAs);
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
    const unit = unitOf(`\n${subject}`, outcomes, this.#sameAs);
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
const PAIRS = 4;

/** Outcomes of one unit of comparison, kept apart by what they are for. */
interface Unit {
  readonly reported: readonly Entry[];
  readonly corroborated: readonly Entry[];
}

function unitOf(unit: string, outcomes: readonly Judged[], sameAs: (side: Stated) => Stated): Unit {
  const entry = ({ verdict, severity, confidence, topic, a, b, aligned }: Judged): Entry => ({ unit, verdict, severity, confidence, topic, a: sameAs(a), b: sameAs(b), aligned });
  const of = (judged: readonly Judged[]): readonly Entry[] => (judged.length === 0 ? none : judged.map(entry));
  return { reported: of(outcomes.filter(({ verdict }) => reported.has(verdict))), corroborated: of(outcomes.filter(({ verdict }) => verdict === 'corroborated')) };
}

const none: readonly Entry[] = [];

function isSame(x: Judged, y: Entry): boolean {
  return x.verdict === y.verdict && x.topic === y.topic && x.a.id === y.a.id && x.b.id === y.b.id && x.severity === y.severity && x.confidence === y.confidence;
}
