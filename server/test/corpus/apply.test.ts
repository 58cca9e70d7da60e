import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply, emptySnapshot } from '../../src/corpus/apply.ts';
import { outletOf } from '../../src/corpus/outlet.ts';
import type { Snapshot, Source } from '../../src/corpus/types.ts';
import { source } from './build.ts';

const sentences = [
  'Le ferry a quitté le port de Saint-Malan avec deux cents passagers à son bord jeudi matin.',
  'La compagnie annonce que toutes les traversées sont suspendues jusqu’à nouvel ordre par prudence.',
  'Un témoin raconte avoir vu une épaisse fumée noire sortir de la salle des machines.',
  'Les passagers ont été conduits vers un gymnase où la Croix-Rouge les attendait avec des couvertures.',
];
const files = ['a.txt', 'b.txt', 'sub/c.txt', 'd.txt'];
const texts = fc.array(fc.subarray(sentences, { minLength: 1 }).map((picked) => picked.join(' ')), { minLength: 1, maxLength: 2 });
const edits = fc.array(fc.record({ file: fc.constantFrom(...files), content: fc.option(texts) }), { minLength: 1, maxLength: 12 });

function plain(snapshot: Snapshot) {
  const keys = [...snapshot.articles.keys()].sort();
  return { keys, groups: keys.map((key) => snapshot.groupOf(key)), copies: keys.map((key) => snapshot.copiesOf(key)), reuse: snapshot.reuse };
}

describe('apply', () => {
  test('edits, renames and deletions in any order give what a reading from scratch gives', () => {
    fc.assert(fc.property(edits, (changes) => {
      let snapshot = emptySnapshot;
      const now = new Map<string, Source>();
      for (const { file, content } of changes) {
        const next = content ? source(file, ...content.map((text) => ({ text }))) : null;
        snapshot = apply(snapshot, [{ file, source: next }]).snapshot;
        if (next) now.set(file, next);
        else now.delete(file);
      }
      expect(plain(snapshot)).toEqual(plain(apply(emptySnapshot, [...now.values()].map((s) => ({ file: s.file, source: s }))).snapshot));
    }), { numRuns: 60 });
  });

  test('an older snapshot can be built upon again', () => {
    const first = apply(emptySnapshot, [{ file: 'a.txt', source: source('a.txt', { text: sentences.join(' ') }) }]).snapshot;
    const second = { file: 'b.txt', source: source('b.txt', { text: sentences.join(' ') }) };
    const once = apply(first, [second]).snapshot;
    expect(plain(apply(first, [second]).snapshot)).toEqual(plain(once));
  });

  test('an equal file changes nothing', () => {
    const same = { file: 'a.txt', source: source('a.txt', { text: 'Rien de neuf.' }) };
    const { snapshot } = apply(emptySnapshot, [same]);
    const again = apply(snapshot, [same]);
    expect(again.snapshot).toBe(snapshot);
    expect(again.touched.size).toBe(0);
  });

  test.each([
    ['2022/01-le-phare.txt', 'le-phare'],
    ['000_8c1e19719b29d2ad.txt', '000_8c1e19719b29d2ad'],
    ['file:///articles/gazette-8c1e19719b29d2ad.md', 'gazette'],
    ['2024-06.txt', '2024-06'],
  ])('the outlet of %s is %s', (file, outlet) => {
    expect(outletOf(file)).toBe(outlet);
  });
});
