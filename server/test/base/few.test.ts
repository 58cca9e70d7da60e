import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { appended, Few } from '../../src/base/few.ts';

test('a map of few entries is a map', () => {
  const changes = fc.array(fc.record({ key: fc.constantFrom('a', 'b', 'c'), value: fc.option(fc.nat(9), { nil: undefined }) }));
  fc.assert(fc.property(changes, (list) => {
    const few = new Few<string, number>();
    const map = new Map<string, number>();
    for (const { key, value } of list) {
      if (value === undefined) {
        few.delete(key);
        map.delete(key);
      } else {
        few.set(key, value);
        map.set(key, value);
      }
      expect([few.size, few.get('a'), few.get('b')]).toEqual([map.size, map.get('a'), map.get('b')]);
      expect([[...few], [...few.keys()], [...few.values()]].map((items) => [...items].sort())).toEqual([[...map], [...map.keys()], [...map.values()]].map((items) => [...items].sort()));
    }
  }));
});

test('a list that grows holds everything', () => {
  let list: number[] = [];
  for (let i = 0; i < 20; i++) list = appended(list, i);
  expect(list).toEqual(Array.from({ length: 20 }, (_, i) => i));
});
