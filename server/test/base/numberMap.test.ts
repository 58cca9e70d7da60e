import { expect, it } from 'vitest';
import { NumberMap } from '../../src/base/numberMap.ts';

it('holds what a map holds, whatever comes and goes', () => {
  const [map, numbers] = [new Map<number, number>(), new NumberMap()];
  let seed = 11;
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  for (let i = 0; i < 40_000; i++) {
    const key = (random(3_000) * 0x10001) | 0;
    if (random(3) === 0) {
      map.delete(key);
      numbers.delete(key);
    } else {
      map.set(key, i);
      numbers.set(key, i);
    }
    if (i % 97 === 0) expect(numbers.size).toBe(map.size);
  }
  for (let i = 0; i < 3_000; i++) expect(numbers.get((i * 0x10001) | 0)).toBe(map.get((i * 0x10001) | 0));
});

it('knows the ends of the numbers of 32 bits, and zero', () => {
  const numbers = new NumberMap();
  for (const key of [0, -1, 0x7fffffff, -0x80000000]) numbers.set(key, key & 0xff);
  expect([0, -1, 0x7fffffff, -0x80000000, 1].map((key) => numbers.get(key))).toEqual([0, 255, 255, 0, undefined]);
});
