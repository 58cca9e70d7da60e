import { finish, type Steps } from '../base/steps.ts';
import type { ArticleKey, Snapshot } from '../corpus/types.ts';
import { learntTrees } from './align/index.ts';
import type { AlignModel } from './align/model.ts';
import { topicLabel } from './factsOf.ts';
import type { PairMemory } from './recall/memory.ts';
import { State } from './state.ts';
import type { Comparison } from './types.ts';

/** Compares the articles of a corpus again and again while it changes. */
export interface Comparer {
  /** Articles that came, changed or went, or whose links did, since the last comparison. */
  touch(keys: Iterable<ArticleKey>): void;
  /**
   * Findings and facts of a snapshot, in small steps; the same as those of a comparer that has seen no other. Steps that are not gone
   * to their end are not lost: the next comparison goes on from there.
   */
  compare(snapshot: Snapshot): Steps<Comparison>;
}

/** `trees` tell which figures speak of one thing; `memory` has what was compared before. */
export function createComparer(trees: AlignModel = learntTrees, memory?: PairMemory): Comparer {
  const state = new State(trees, memory);
  return {
    touch: (keys) => state.touch(keys),
    *compare(snapshot) {
      yield* state.update(snapshot);
      return comparisonOf(state);
    },
  };
}

/** Findings and facts of a snapshot, from scratch. */
export function compareSnapshot(snapshot: Snapshot): Comparison {
  const comparer = createComparer();
  comparer.touch(snapshot.articles.keys());
  return finish(comparer.compare(snapshot));
}

function comparisonOf(state: State): Comparison {
  const [findings, facts] = [state.findings(), state.facts()];
  return {
    findings: findings.items,
    limits: state.limits(),
    get facts() {
      return facts.items;
    },
    by: {
      findingsIn: (file) => findings.under(file),
      factsIn: (file) => facts.under(file),
      factsAbout: (topic) => facts.under(topicLabel(topic)),
    },
  };
}
