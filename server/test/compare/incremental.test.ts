import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finish } from '../../src/base/steps.ts';
import { compareSnapshot, createComparer } from '../../src/compare/compare.ts';
import type { Comparison } from '../../src/compare/types.ts';
import { apply, emptySnapshot } from '../../src/corpus/apply.ts';
import type { Snapshot, Source } from '../../src/corpus/types.ts';
import { source } from '../corpus/build.ts';
import { article, claim, date, event, figure } from './claims.ts';

const fire = event('fire', '2023-05-02');
const leads = [{ incendi: 3, entrepot: 2, kerlan: 3 }, { incendi: 1, entrepot: 1, silo: 4, kerlan: 1 }, { tempet: 2, varna: 3 }];
const words = 'Un feu a pris mardi soir dans un entrepôt du port et les pompiers de trois casernes ont lutté toute la nuit contre les flammes';
const texts = [words, words.replace('trois', 'cinq'), 'Rien de tout cela ne se lit dans ce texte qui parle seulement de la pluie et du beau temps', ''];

const claims = fc.constantFrom(
  claim('dead', figure(9), { subject: fire.id, event: fire.id }),
  claim('dead', figure(11), { subject: fire.id, event: fire.id }),
  claim('length', figure(148, { unit: 'm' }), { subject: fire.id, event: fire.id }),
  claim('length', figure(184, { unit: 'm' }), { subject: fire.id, event: fire.id }),
  claim('founded', date('1961')),
  claim('founded', date('1916')),
  claim('joined', date('2019'), { subject: 'place:varna', object: 'organization:ligue-des-ports' }),
  claim('member-list', { kind: 'set', closed: true, members: [{ id: 'place:gdingen', name: 'Gdingen' }] }),
);
const content = fc.record({ date: fc.constantFrom('', '2023-05-02', '2023-05-04', '2024-01-01'), lead: fc.constantFrom(...leads), text: fc.constantFrom(...texts), claims: fc.array(claims, { maxLength: 4 }) });
const edits = fc.array(fc.record({ file: fc.constantFrom('a.txt', 'b.txt', 'c.txt', 'd/e.txt'), articles: fc.option(fc.array(content, { minLength: 1, maxLength: 2 })) }), { minLength: 1, maxLength: 10 });

/** Everything that a reader can see, by itself and by what it is looked up with. */
function shown({ findings, facts, by }: Comparison): unknown {
  const files = ['a.txt', 'b.txt', 'c.txt', 'd/e.txt'];
  return { findings, facts, found: files.map((file) => by?.findingsIn(file)), stated: files.map((file) => by?.factsIn(file)) };
}

describe('an incremental comparison', () => {
  test('after any edits, renames and deletions, left at any step, equals one from scratch', () => {
    fc.assert(fc.property(edits, fc.array(fc.nat({ max: 30 }), { minLength: 10, maxLength: 10 }), (changes, steps) => {
      let snapshot: Snapshot = emptySnapshot;
      const comparer = createComparer();
      const now = new Map<string, Source>();
      changes.forEach(({ file, articles }, i) => {
        const next = articles ? source(file, ...articles.map((parts) => article({ ...parts, events: [fire] }))) : null;
        const applied = apply(snapshot, [{ file, source: next }]);
        snapshot = applied.snapshot;
        comparer.touch(applied.touched);
        if (next) now.set(file, next);
        else now.delete(file);
        const comparing = comparer.compare(snapshot);
        for (let step = steps[i] ?? 0; step > 0; step--) comparing.next();
      });
      const scratch = apply(emptySnapshot, [...now.values()].map((s) => ({ file: s.file, source: s }))).snapshot;
      expect(shown(finish(comparer.compare(snapshot)))).toEqual(shown(compareSnapshot(scratch)));
    }), { numRuns: 120 });
  });

  test('that is not the newest still says what it said', () => {
    const parts = (value: string) => article({ date: '2024-01-01', claims: [claim('founded', date(value))] });
    const first = apply(emptySnapshot, [{ file: 'a.txt', source: source('a.txt', parts('1961')) }, { file: 'b.txt', source: source('b.txt', parts('1916')) }]);
    const comparer = createComparer();
    comparer.touch(first.touched);
    const comparison = finish(comparer.compare(first.snapshot));
    const next = apply(first.snapshot, [{ file: 'b.txt', source: null }]);
    comparer.touch(next.touched);
    expect(finish(comparer.compare(next.snapshot)).findings).toEqual([]);
    expect(comparison.findings).toHaveLength(1);
    expect(comparison.by?.findingsIn('a.txt')).toEqual(comparison.findings);
  });
});
