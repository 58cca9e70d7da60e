import type { Message } from '../base/message.ts';
import type { EventMatch } from './same/event.ts';
import type { Stated } from './prepared.ts';
import type { Topic } from './traits.ts';
import type { Reason, Severity, Verdict } from './types.ts';
import type { Relation } from './values/relation.ts';
import type { Slip } from './values/slip.ts';

/** Two statements that may be compared, and why. `a` stands before `b` in the order of files and offsets. */
export interface Pair {
  readonly a: Stated;
  readonly b: Stated;
  readonly relation: Relation;
  readonly event: EventMatch;
  /** Likeness of the leads, 0 to 1; 1 for lasting facts, which need no common story. */
  readonly story: number;
  /** `same`: one speaker, or nobody named on either side; `other`: two speakers whose figures differ by habit; `open`: one side names nobody. */
  readonly speakers: 'same' | 'other' | 'open';
  /** Both sides say what exactly they count, when and where. */
  readonly explicit: boolean;
  /** Things that either text counts with one figure only, in stories very much alike: one count, though its owner is not named. */
  readonly once?: boolean;
  /** True where the words around both show that they are of one thing (`align/`): no rule has to find that out. */
  readonly aligned?: true;
  /** How one figure may have come from the other by a slip of the hand. */
  readonly slip?: Slip | null;
  /** The statement that was true earlier, and how many days lie between; null when the dates do not tell. */
  readonly order: Order | null;
  readonly reasons: readonly Reason[];
}

export interface Order {
  readonly earlier: Stated;
  readonly later: Stated;
  /** Days between the two; 0 for the same day. */
  readonly days: number;
}

/** What a verdict rule says of a pair. */
export interface Outcome {
  readonly verdict: Verdict;
  readonly severity: Severity;
  readonly confidence: number;
  /** The topic of the finding's code, where it is not that of the attribute. */
  readonly topic?: Topic;
  readonly a: Stated;
  readonly b: Stated;
  /** How surely the words around both show that they are of one thing, where that alone tells it (`align/`). */
  readonly aligned?: number;
  /** May be worked out when asked for: most are never told. */
  readonly reasons: readonly Reason[];
}

/** One verdict: null where it does not apply, so that the next rule is asked. */
export type VerdictRule = (pair: Pair) => Outcome | null;

/** An outcome of a pair with one reason more. */
export function outcome(pair: Pair, verdict: Verdict, severity: Severity, confidence: number, ...because: readonly Message[]): Outcome {
  const { a, b } = pair;
  return {
    verdict,
    severity,
    confidence: Math.round(confidence * 100) / 100,
    a,
    b,
    get reasons() {
      return [...pair.reasons, ...because.map((message) => ({ message }))];
    },
  };
}

/** How sure the reading of both statements is. */
export function readingConfidence({ a, b, story }: Pair): number {
  return a.claim.confidence * b.claim.confidence * Math.min(1, 0.75 + story);
}
