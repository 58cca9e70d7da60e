import { hashText } from '../base/hash.ts';
import { apply, emptySnapshot } from '../corpus/apply.ts';
import type { Snapshot } from '../corpus/types.ts';
import type { SourceOptions } from '../extract/facts.ts';
import { createAnalyser, type Analyse } from '../extract/pipeline.ts';
import { compareSnapshot } from './compare.ts';
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
  update(changes: readonly TextChange[]): void;
  readonly snapshot: Snapshot;
  readonly comparison: Comparison;
}

export function createEngine(analyse: Analyse = createAnalyser()): Engine {
  let snapshot = emptySnapshot;
  let comparison: Comparison = { findings: [], facts: [] };
  let touched = new Set<string>();
  let compared = true;
  return {
    update(changes) {
      const applied = apply(snapshot, changes.map(({ file, text, options }) => ({
        file,
        source: text === null ? null : { file, outlet: options.outlet ?? '', hash: hashText(`${JSON.stringify(options)}\n${text}`), facts: analyse(text, options) },
      })));
      snapshot = applied.snapshot;
      touched = new Set([...touched, ...applied.touched]);
      compared = false;
    },
    get snapshot() {
      return snapshot;
    },
    get comparison() {
      if (!compared) {
        comparison = compareSnapshot(snapshot, { comparison, touched });
        touched = new Set();
        compared = true;
      }
      return comparison;
    },
  };
}
