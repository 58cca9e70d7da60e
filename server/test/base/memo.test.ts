import { describe, expect, it } from 'vitest';
import { memoised, memoisedOf } from '../../src/base/memo.ts';

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

  it('keeps the objects asked for last when it is full', () => {
    const asked: string[] = [];
    const nameOf = memoisedOf(4, ({ name }: { readonly name: string }) => (asked.push(name), name));
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((name) => ({ name })) as [{ name: string }, { name: string }, { name: string }, { name: string }];
    for (const one of [a, b, a, c, a, d, a, b]) expect(nameOf(one)).toBe(one.name);
    expect(asked).toEqual(['a', 'b', 'c', 'd', 'b']);
  });
});
