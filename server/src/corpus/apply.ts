import type { Applied, Snapshot, SourceChange } from './types.ts';

/** A corpus without articles. */
export const emptySnapshot: Snapshot = {
  sources: new Map(),
  articles: new Map(),
  entities: new Map(),
  entityOf: (_article, id) => id,
  groupOf: (article) => article,
  reuse: [],
};

/** The corpus after some files came, changed or went. */
export function apply(snapshot: Snapshot, _changes: readonly SourceChange[]): Applied {
  return { snapshot, touched: new Set() };
}
