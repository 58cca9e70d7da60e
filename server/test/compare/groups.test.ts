import { describe, expect, it } from 'vitest';
import { Groups, type Entry, type Group } from '../../src/compare/groups.ts';
import type { Outcome } from '../../src/compare/pair.ts';

/** An outcome between two statements, of which grouping looks at the ids only. */
function entry(a: string, b: string, verdict: Outcome['verdict'] = 'conflict'): Entry {
  const side = (id: string) => ({ id, claim: { attribute: 'dead' } });
  return { unit: `${a}\n${b}`, verdict, a: side(a), b: side(b) } as unknown as Entry;
}

/** Groups as they are told of, and the steps that it took. */
function watched(groups: Groups): () => { readonly steps: number; readonly now: string[] } {
  const standing = new Set<Group>();
  return () => {
    const steps = [...groups.settle((gone, made) => {
      for (const group of gone) expect(standing.delete(group)).toBe(true);
      for (const group of made) standing.add(group);
    })].length;
    return { steps, now: [...standing].map(({ entries }) => entries.map(({ unit }) => unit.replace('\n', '')).sort().join(' ')).sort() };
  };
}

describe('groups of outcomes', () => {
  it('hang together by common statements of one verdict', () => {
    const groups = new Groups();
    const settled = watched(groups);
    groups.add([entry('a', 'b'), entry('b', 'c'), entry('d', 'e'), entry('c', 'd', 'tension')]);
    expect(settled().now).toEqual(['ab bc', 'cd', 'de']);
    expect(settled()).toEqual({ steps: 0, now: ['ab bc', 'cd', 'de'] });
  });

  it('fall apart and grow together again', () => {
    const groups = new Groups();
    const settled = watched(groups);
    const bridge = entry('b', 'c');
    groups.add([entry('a', 'b'), bridge, entry('c', 'd')]);
    expect(settled().now).toEqual(['ab bc cd']);
    groups.remove([bridge]);
    expect(settled().now).toEqual(['ab', 'cd']);
    groups.add([bridge]);
    groups.remove([bridge]);
    groups.add([bridge]);
    expect(settled().now).toEqual(['ab bc cd']);
  });

  it('are told of one by one where the work is left in the middle', () => {
    const groups = new Groups();
    const settled = watched(groups);
    const many = Array.from({ length: 3_000 }, (_, i) => entry(`a${i}`, `a${i + 1}`));
    groups.add(many);
    groups.settle(() => expect.unreachable()).next();
    groups.remove(many.slice(1_500, 1_501));
    expect(settled().now.map((units) => units.split(' ').length)).toEqual([1_500, 1_499]);
  });

  it('cost one walk over what a change reaches, however dense it is', () => {
    const groups = new Groups();
    const settled = watched(groups);
    const ids = Array.from({ length: 200 }, (_, i) => `s${String(i).padStart(3, '0')}`);
    const all = ids.flatMap((a, i) => ids.slice(i + 1).map((b) => entry(a, b)));
    const bound = (2 * all.length + ids.length) / 2_000;
    groups.add(all);
    expect(settled().steps).toBeLessThanOrEqual(bound);
    const ofOne = all.filter(({ b }) => b.id === 's199');
    groups.remove(ofOne);
    expect(settled().steps).toBeLessThanOrEqual(bound);
    groups.add(ofOne);
    expect(settled().steps).toBeLessThanOrEqual(bound);
  });
});
