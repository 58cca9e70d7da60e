import type { ConflictLocation, WireLocation, WireRange } from '../../../server/src/protocol.ts';

export interface Cursor {
  readonly uri: string;
  readonly position: WireRange['start'];
}

/**
 * The conflict to go to: the one after (or before) that on whose passages the cursor stands, preferably the one visited last;
 * else the next one from the cursor on in reading order; without a cursor the first or last. Wraps around. -1 if there are none.
 */
export function stepTo(conflicts: readonly ConflictLocation[], cursor: Cursor | undefined, visited: string | undefined, step: 1 | -1): number {
  const count = conflicts.length;
  if (count === 0) return -1;
  const wrap = (index: number): number => (index + count) % count;
  if (!cursor) return step === 1 ? 0 : count - 1;
  const at = conflicts.map((conflict, index) => ({ conflict, index })).filter(({ conflict }) => touching(conflict, cursor));
  const current = at.find(({ conflict }) => conflict.finding === visited) ?? at[0];
  if (current) return wrap(current.index + step);
  const after = conflicts.findIndex((conflict) => compare(conflict, cursor) > 0);
  return step === 1 ? wrap(after < 0 ? 0 : after) : wrap((after < 0 ? count : after) - 1);
}

/** True if the cursor stands on one of the passages. */
export function touching(conflict: ConflictLocation, cursor: Cursor): boolean {
  return [conflict, ...conflict.others].some((place) => contains(place, cursor));
}

export function contains({ uri, range }: WireLocation, cursor: Cursor): boolean {
  return uri === cursor.uri && comparePositions(range.start, cursor.position) <= 0 && comparePositions(cursor.position, range.end) <= 0;
}

function compare({ uri, range }: WireLocation, cursor: Cursor): number {
  if (uri !== cursor.uri) return uri < cursor.uri ? -1 : 1;
  return comparePositions(range.start, cursor.position);
}

function comparePositions(a: WireRange['start'], b: WireRange['start']): number {
  return a.line - b.line || a.character - b.character;
}
