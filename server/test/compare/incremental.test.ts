import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareSnapshot } from '../../src/compare/compare.ts';
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
const content = fc.record({ date: fc.constantFrom('2023-05-02', '2023-05-04', '2024-01-01'), lead: fc.constantFrom(...leads), text: fc.constantFrom(...texts), claims: fc.array(claims, { maxLength: 4 }) });
const edits = fc.array(fc.record({ file: fc.constantFrom('a.txt', 'b.txt', 'c.txt', 'd/e.txt'), articles: fc.option(fc.array(content, { minLength: 1, maxLength: 2 })) }), { minLength: 1, maxLength: 10 });

describe('an incremental comparison', () => {
  test('after any edits, renames and deletions equals one from scratch', () => {
    fc.assert(fc.property(edits, fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }), (changes, compared) => {
      let snapshot: Snapshot = emptySnapshot;
      let comparison: Comparison = compareSnapshot(snapshot);
      let touched = new Set<string>();
      const now = new Map<string, Source>();
      changes.forEach(({ file, articles }, i) => {
        const next = articles ? source(file, ...articles.map((parts) => article({ ...parts, events: [fire] }))) : null;
        const applied = apply(snapshot, [{ file, source: next }]);
        snapshot = applied.snapshot;
        touched = new Set([...touched, ...applied.touched]);
        if (next) now.set(file, next);
        else now.delete(file);
        if (!compared[i]) return;
        comparison = compareSnapshot(snapshot, { comparison, touched });
        touched = new Set();
      });
      comparison = compareSnapshot(snapshot, { comparison, touched });
      const scratch = apply(emptySnapshot, [...now.values()].map((s) => ({ file: s.file, source: s }))).snapshot;
      expect(comparison).toEqual(compareSnapshot(scratch));
    }), { numRuns: 80 });
  });

  test('from a comparison that is not the newest starts afresh', () => {
    const parts = (value: string) => article({ date: '2024-01-01', claims: [claim('founded', date(value))] });
    const { snapshot } = apply(emptySnapshot, [{ file: 'a.txt', source: source('a.txt', parts('1961')) }]);
    const first = compareSnapshot(snapshot);
    const next = apply(snapshot, [{ file: 'b.txt', source: source('b.txt', parts('1916')) }]);
    const second = compareSnapshot(next.snapshot, { comparison: first, touched: next.touched });
    expect(second.findings).toHaveLength(1);
    expect(compareSnapshot(next.snapshot, { comparison: first, touched: next.touched })).toEqual(second);
  });
});
