import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clustersBy } from '../../src/base/clusters.ts';

const clusters = (...words: string[]): string[][] => clustersBy(words, (word) => word);

describe('clusters', () => {
  it('hold what shares a key, also through others', () => expect(clusters('ab', 'x', 'cd', 'bc', 'xy')).toEqual([['ab', 'cd', 'bc'], ['x', 'xy']]));
  it('leave alone what has no key', () => expect(clustersBy([1, 2], () => [])).toEqual([[1], [2]]));
  it('do not depend on the order', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3, unit: fc.constantFrom(...'abcdef') })), (words) => {
      const sorted = (lists: string[][]): string => lists.map((list) => list.toSorted().join()).toSorted().join(' ');
      return sorted(clusters(...words)) === sorted(clusters(...words.toReversed()));
    }));
  });
});
