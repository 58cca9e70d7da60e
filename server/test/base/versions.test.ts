import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VersionedMap } from '../../src/base/versions.ts';

const sorted = (map: ReadonlyMap<string, number>): unknown => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
const changes = fc.array(fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.option(fc.nat(9), { nil: undefined })), { maxLength: 4 }), { maxLength: 8 });

describe('a map with versions', () => {
  it('is what it was, whichever version is asked, and in which order', () => {
    fc.assert(fc.property(changes, fc.array(fc.nat(20)), (lists, asked) => {
      const plain: Map<string, number>[] = [new Map([['a', 0]])];
      const versions = [new VersionedMap<string, number>([['a', 0]])];
      for (const [at, list] of lists.entries()) {
        const from = (asked[at] ?? at) % versions.length;
        const copy = new Map(plain[from]);
        for (const [key, value] of new Map(list)) if (value === undefined) copy.delete(key); else copy.set(key, value);
        plain.push(copy);
        versions.push((versions[from] as VersionedMap<string, number>).with(new Map(list)));
      }
      for (const at of [...asked.map((number) => number % versions.length), ...versions.keys()]) {
        const [version, same] = [versions[at] as VersionedMap<string, number>, plain[at] as Map<string, number>];
        expect(sorted(version)).toEqual(sorted(same));
        expect([version.size, version.get('a'), version.has('b')]).toEqual([same.size, same.get('a'), same.has('b')]);
      }
    }));
  });

  it('costs the change, not the map', () => {
    let version = new VersionedMap(Array.from({ length: 20_000 }, (_, i): [number, number] => [i, i]));
    const first = version;
    // A copy each time would be a billion entries.
    for (let i = 0; i < 50_000; i++) version = version.with(new Map([[i, -1]]));
    expect([version.size, version.get(7), first.get(7), first.size]).toEqual([50_000, -1, 7, 20_000]);
  });
});
