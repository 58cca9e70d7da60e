import { describe, expect, it } from 'vitest';
import { hashText } from '../src/base/hash.ts';
import { LruMap } from '../src/base/lru.ts';
import { inEnglish } from '../src/base/message.ts';
import { contains, overlaps, shifted } from '../src/base/span.ts';

describe('spans', () => {
  it('touch without sharing a code unit', () => {
    expect(overlaps({ start: 0, end: 3 }, { start: 3, end: 5 })).toBe(false);
    expect(overlaps({ start: 0, end: 4 }, { start: 3, end: 5 })).toBe(true);
  });
  it('contain themselves', () => expect(contains({ start: 2, end: 4 }, { start: 2, end: 4 })).toBe(true));
  it('move with what they carry', () => expect(shifted({ start: 1, end: 2, name: 'a' }, 10)).toEqual({ start: 11, end: 12, name: 'a' }));
});

describe('fingerprints', () => {
  it('differ for texts that differ in one place', () => expect(hashText('12 morts')).not.toBe(hashText('13 morts')));
  it('are 16 hexadecimal digits, also for nothing', () => expect(hashText('')).toMatch(/^[0-9a-f]{16}$/));
});

describe('the least recently used entry', () => {
  it('goes first', () => {
    const map = new LruMap<number>(2);
    map.set('a', 1);
    map.set('b', 2);
    map.get('a');
    map.set('c', 3);
    expect([map.get('a'), map.get('b'), map.get('c')]).toEqual([1, undefined, 3]);
  });
});

describe('messages', () => {
  it('fill their placeholders in any order', () => expect(inEnglish('{1} after {0}', 'x', 2)).toBe('2 after x'));
});
