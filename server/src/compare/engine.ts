import { hashText } from '../base/hash.ts';
import { finish, type Steps } from '../base/steps.ts';
import { apply, emptySnapshot, relink } from '../corpus/apply.ts';
import type { Applied, Snapshot } from '../corpus/types.ts';
import type { SourceOptions } from '../extract/facts.ts';
import { createAnalyser, type Analyse } from '../extract/pipeline.ts';
import type { AlignModel } from './align/model.ts';
import { createComparer } from './compare.ts';
import type { PairMemory } from './recall/memory.ts';
import type { Comparison } from './types.ts';

/** Text of a file that came or changed, or `null` for one that went. */
export interface TextChange {
  readonly file: string;
  readonly text: string | null;
  readonly options: SourceOptions;
}

/**
 * The whole engine over a changing set of files. `update` is proportional to the change; `comparison` is worked out on demand
 * and reuses what the change did not touch.
 */
export interface Engine {
  /** With `later`, links between entities are left to {@link Engine.settle} or the next change without it. */
  update(changes: readonly TextChange[], later?: boolean): void;
  /**
   * What is left to do after changes, in steps of a few milliseconds. A change on the way ends them early: then {@link Engine.settled}
   * is false, and they are to be asked for again.
   */
  settle(): Steps<void>;
  /** True if {@link Engine.comparison} has nothing to work out. */
  readonly settled: boolean;
  readonly snapshot: Snapshot;
  readonly comparison: Comparison;
}

/** `trees` tell which figures of two texts speak of one thing: what ships, unless something else is measured. `memory` has what was compared before by the same engine. */
export function createEngine(analyse: Analyse = createAnalyser(), trees?: AlignModel, memory?: PairMemory): Engine {
  let snapshot = emptySnapshot;
  let comparison: Comparison = { findings: [], facts: [] };
  const comparer = createComparer(trees, memory);
  let linked = true;
  let compared = true;
  let changes = 0;
  const take = (applied: Applied): void => {
    snapshot = applied.snapshot;
    comparer.touch(applied.touched);
  };
  function* settle(): Steps<void> {
    const before = changes;
    for (const steps = relink(snapshot); !linked; yield) {
      if (changes !== before) return;
      const { done, value } = steps.next();
      if (!done) continue;
      take(value);
      linked = true;
    }
    for (const steps = comparer.compare(snapshot); !compared; yield) {
      if (changes !== before) return;
      const { done, value } = steps.next();
      if (!done) continue;
      comparison = value;
      compared = true;
    }
  }
  return {
    update(texts, later = false) {
      const sources = texts.map(({ file, text, options }) => ({
        file,
        source: text === null ? null : { file, outlet: options.outlet ?? '', hash: hashText(`${JSON.stringify(options)}\n${text}`), facts: analyse(text, options) },
      }));
      take(apply(snapshot, sources, later));
      linked &&= !later;
      compared = false;
      changes++;
    },
    settle,
    get settled() {
      return compared && linked;
    },
    get snapshot() {
      return snapshot;
    },
    get comparison() {
      if (!compared || !linked) finish(settle());
      return comparison;
    },
  };
}
