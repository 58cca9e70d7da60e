import { finish, type Steps } from '../base/steps.ts';
import type { ArticleKey, Snapshot } from '../corpus/types.ts';
import { factsOf } from './factsOf.ts';
import { findingsOf } from './group.ts';
import type { Outcome } from './pair.ts';
import { State } from './state.ts';
import type { Comparison, Fact, Finding } from './types.ts';

/** What a comparison may reuse from the one before. */
export interface Previous {
  readonly comparison: Comparison;
  readonly touched: ReadonlySet<ArticleKey>;
}

const stateOf = new WeakMap<Comparison, State>();

/**
 * Findings and facts of a snapshot. With `previous`, only what the touched articles share is compared again; the result is the
 * same as without. The working state moves on to the new comparison; comparing from an older one is correct and starts afresh.
 */
export function compareSnapshot(snapshot: Snapshot, previous?: Previous): Comparison {
  return finish(compareInSteps(snapshot, previous));
}

/** {@link compareSnapshot} in small steps. Steps that are not gone to their end cost the working state: the next comparison starts afresh. */
export function* compareInSteps(snapshot: Snapshot, previous?: Previous): Steps<Comparison> {
  const known = previous && stateOf.get(previous.comparison);
  if (previous) stateOf.delete(previous.comparison);
  const state = known ?? new State();
  yield* state.update(snapshot, known ? (previous?.touched ?? []) : snapshot.articles.keys());
  const findings = [...findingsOf(state.reported(), (side) => state.backing(side)), ...state.checks()];
  const comparison = comparisonOf(findings, state.corroborated(), snapshot);
  stateOf.set(comparison, state);
  return comparison;
}

/** Facts are gathered when they are first asked for: an edit wants the findings at once, a hover the facts later. */
function comparisonOf(findings: readonly Finding[], corroborated: readonly Outcome[], snapshot: Snapshot): Comparison {
  let facts: readonly Fact[] | null = null;
  return {
    findings,
    get facts() {
      facts ??= factsOf(corroborated, snapshot);
      return facts;
    },
  };
}
