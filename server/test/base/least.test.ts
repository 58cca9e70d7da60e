import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { insertLeast } from '../../src/base/least.ts';

test('the first few of a list in order, whatever order they come in', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 20 })), fc.nat({ max: 6 }), (numbers, most) => {
    const kept: number[] = [];
    for (const number of numbers) insertLeast(kept, number, (a, b) => a - b, most);
    expect(kept).toEqual(numbers.toSorted((a, b) => a - b).slice(0, most));
  }));
});
