import * as fc from 'fast-check';
import picomatch from 'picomatch';
import { describe, expect, test } from 'vitest';
import { compileGlob } from '../../src/base/glob.ts';
import { cpuTime } from '../cpuTime.ts';

const cases: [glob: string, matches: string[], misses: string[]][] = [
  ['**/*.txt', ['a.txt', 'x/y/b.txt', 'x/.hidden/c.txt'], ['a.md', 'a.txt.bak', '']],
  ['**/*.{txt,md}', ['a.txt', 'x/a.md'], ['a.tx', 'a.txtmd']],
  ['2022/*.txt', ['2022/a.txt'], ['2022/x/a.txt', 'a.txt']],
  ['2022/**', ['2022/a', '2022/x/y'], ['2023/a']],
  ['a/**/b', ['a/b', 'a/x/b', 'a/x/y/b'], ['a/xb', 'ab']],
  ['{2022,2023}/{a,b}?.txt', ['2022/a1.txt', '2023/bé.txt'], ['2024/a1.txt', '2022/a.txt']],
  ['{a,b/{c,d}}', ['a', 'b/c', 'b/d'], ['b']],
  ['[a-c]*', ['beta', 'c'], ['delta']],
  ['[!a]b', ['xb'], ['ab']],
  ['{open', ['{open'], ['open']],
  ['*réunion*', ['la réunion.txt', 'la re\u0301union.txt'], ['la reunion.txt']],
];

describe('globs', () => {
  test.each(cases)('%s', (glob, matches, misses) => {
    const accepts = compileGlob(glob);
    expect(matches.filter((path) => !accepts(path))).toEqual([]);
    expect(misses.filter((path) => accepts(path))).toEqual([]);
  });

  test('agree with a known matcher', () => {
    const piece = fc.constantFrom('a', 'b', '*', '?', '.txt', '[ab]', '{a,b}');
    const segment = fc.array(piece, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('').replaceAll(/\*+/g, '*'));
    // Whether `x*/**` accepts `x1` itself differs between matchers, so globs end in a plain segment here.
    const globs = fc.tuple(fc.array(fc.oneof(fc.constant('**'), segment), { maxLength: 2 }), segment).map(([parts, last]) => [...parts, last].join('/'));
    const paths = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '.'), minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }).map((names) => names.map((name) => `a${name}`).join('/'));
    fc.assert(fc.property(globs, paths, (glob, path) => {
      expect(compileGlob(glob)(path)).toBe(picomatch.isMatch(path, glob, { dot: true }));
    }));
  });

  test('accept any string and stay fast on a hostile one', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (glob, path) => typeof compileGlob(glob)(path) === 'boolean'));
    const started = cpuTime();
    expect(compileGlob(`**/${'a*'.repeat(200)}b`)(`${'x/'.repeat(50)}${'a'.repeat(2000)}`)).toBe(false);
    expect(compileGlob('{a,b}'.repeat(40))('ab'.repeat(20))).toBe(false);
    expect(cpuTime() - started).toBeLessThan(500);
  });
});
