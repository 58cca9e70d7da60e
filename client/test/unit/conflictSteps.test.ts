import { describe, expect, it } from 'vitest';
import { stepTo, type Cursor } from '../../src/commands/conflictSteps.ts';
import type { ConflictLocation, WireLocation } from '../../../server/src/protocol.ts';

const place = (uri: string, line: number): WireLocation => ({ uri, range: { start: { line, character: 4 }, end: { line, character: 9 } } });
const conflict = (finding: string, first: WireLocation, ...others: WireLocation[]): ConflictLocation => ({ finding, ...first, others, message: finding });
const cursor = (uri: string, line: number, character = 0): Cursor => ({ uri, position: { line, character } });

/** Three conflicts in reading order; the first two share a passage. */
const conflicts = [
  conflict('one', place('file:///a', 1), place('file:///b', 3)),
  conflict('two', place('file:///a', 5), place('file:///b', 3)),
  conflict('three', place('file:///c', 0), place('file:///c', 7)),
];
const names = (at: Cursor | undefined, visited?: string) => [1, -1].map((step) => conflicts[stepTo(conflicts, at, visited, step === 1 ? 1 : -1)]?.finding);

describe('next and previous conflict', () => {
  it('start at an end with no editor open', () => expect(names(undefined)).toEqual(['one', 'three']));
  it('go on from the cursor in reading order', () => expect(names(cursor('file:///a', 3))).toEqual(['two', 'one']));
  it('wrap around both ends', () => {
    expect(names(cursor('file:///d', 0))).toEqual(['one', 'three']);
    expect(names(cursor('file:///a', 0))).toEqual(['one', 'three']);
  });
  it('leave the conflict on which the cursor stands, on either of its passages', () => {
    expect(names(cursor('file:///a', 1, 6))).toEqual(['two', 'three']);
    expect(names(cursor('file:///c', 7, 4))).toEqual(['one', 'two']);
  });
  it('know which of two conflicts at one passage was visited', () => {
    expect(names(cursor('file:///b', 3, 5), 'two')).toEqual(['three', 'one']);
    expect(names(cursor('file:///b', 3, 5), 'one')).toEqual(['two', 'three']);
  });
  it('find nothing where nothing is', () => expect(stepTo([], cursor('file:///a', 0), 'one', 1)).toBe(-1));
});
