import { describe, expect, it } from 'vitest';
import { memoised } from '../../src/base/memo.ts';

describe('a remembered function', () => {
  it('works once for a word that comes back', () => {
    const asked: string[] = [];
    const length = memoised(10, (word) => asked.push(word));
    expect([length('pont'), length('gare'), length('pont')]).toEqual([1, 2, 1]);
    expect(asked).toEqual(['pont', 'gare']);
  });

  it('forgets everything when it is full, and never keeps long texts', () => {
    const asked: string[] = [];
    const upper = memoised(2, (word) => (asked.push(word), word.toUpperCase()));
    for (const word of ['a', 'b', 'c', 'a']) expect(upper(word)).toBe(word.toUpperCase());
    expect(asked).toEqual(['a', 'b', 'c', 'a']);
    const long = 'x'.repeat(41);
    upper(long);
    upper(long);
    expect(asked.filter((word) => word === long)).toHaveLength(2);
  });
});
