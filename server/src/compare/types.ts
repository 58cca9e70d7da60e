import type { Span } from '../base/span.ts';
import type { Message } from '../base/message.ts';
import type { Claim } from '../extract/facts.ts';
import type { ArticleKey } from '../corpus/types.ts';

export type Verdict = 'corroborated' | 'refined' | 'evolution' | 'correction' | 'dispute' | 'tension' | 'conflict';
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** One side of a comparison: a claim where it stands. Offsets are those of the file. */
export interface Statement extends Span {
  readonly file: string;
  readonly article: ArticleKey;
  readonly outlet: string;
  /** Published date of its article, possibly empty. */
  readonly published: string;
  /** The words of the text. */
  readonly claim: Claim;
  /** Short, language-neutral rendering of the value: `2023`, `782000`, `P4D`, a name. Equal strings mean equal values. */
  readonly value: string;
}

/** A step of the chain of reasons. */
export interface Reason {
  readonly message: Message;
  readonly file?: string;
  readonly span?: Span;
}

/** A disagreement (or a thing worth knowing about one), with everything that it rests on. */
export interface Finding {
  /** Stable: depends on code, files, and words of the statements; changes when one of these changes. */
  readonly id: string;
  /** `verdict/attribute-family`, the name of a page in `docs/rules/`. */
  readonly code: string;
  readonly verdict: Verdict;
  readonly severity: Severity;
  readonly subject: string;
  readonly subjectName: string;
  readonly attribute: string;
  /** Probability that the finding is right, 0 to 1, as measured on annotated stories (`confidence.ts`). */
  readonly confidence: number;
  readonly statements: readonly Statement[];
  readonly why: readonly Reason[];
}

/** Statements of one value of one thing, from any number of articles. */
export interface Fact {
  readonly subject: string;
  readonly subjectName: string;
  readonly attribute: string;
  readonly value: string;
  readonly independentSources: number;
  readonly statements: readonly Statement[];
}

/** What was found in a snapshot, in a stable order. */
export interface Comparison {
  readonly findings: readonly Finding[];
  readonly facts: readonly Fact[];
  /** What was left out for the sake of speed, if anything was. */
  readonly limits?: readonly Message[];
  /** Both by what they touch, where they are kept so. A list stays the same object until something in it changes. */
  readonly by?: ComparisonLookup;
}

export interface ComparisonLookup {
  findingsIn(file: string): readonly Finding[];
  factsIn(file: string): readonly Fact[];
  /** Facts of one thing, by `topicOf`. */
  factsAbout(topic: string): readonly Fact[];
}
