import type { ArticleKey, Snapshot } from '../corpus/types.ts';
import { factsOf } from './factsOf.ts';
import { findingsOf } from './group.ts';
import { State } from './state.ts';
import type { Comparison } from './types.ts';

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
  const known = previous && stateOf.get(previous.comparison);
  if (previous) stateOf.delete(previous.comparison);
  const state = known ?? new State();
  state.update(snapshot, known ? (previous?.touched ?? []) : snapshot.articles.keys());
  const outcomes = state.outcomes();
  const comparison: Comparison = { findings: [...findingsOf(outcomes), ...state.checks()], facts: factsOf(outcomes, snapshot) };
  stateOf.set(comparison, state);
  return comparison;
}
