import * as fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { finish } from '../../src/base/steps.ts';
import { compareSnapshot, createComparer } from '../../src/compare/compare.ts';
import { MOST_KINDRED } from '../../src/compare/same/kindred.ts';
import type * as Story from '../../src/compare/story.ts';
import { comparePair } from '../../src/compare/story.ts';
import type { Comparison } from '../../src/compare/types.ts';
import { apply, emptySnapshot } from '../../src/corpus/apply.ts';
import type { Snapshot, Source } from '../../src/corpus/types.ts';
import { source } from '../corpus/build.ts';
import { article, claim, event, figure } from './claims.ts';

vi.mock('../../src/compare/story.ts', async (original) => {
  const story = await original<typeof Story>();
  return { ...story, comparePair: vi.fn(story.comparePair) };
});

const fire = event('fire', '2023-05-02');
const toll = (dead: number) => claim('dead', figure(dead), { start: 10, end: 20, sentence: { start: 0, end: 40 }, subject: fire.id, event: fire.id });

/** One of many texts of one story, each a little different, each with a toll of its own. */
function text(i: number, version = 0): Source {
  const file = `${String(i).padStart(4, '0')}.txt`;
  return source(file, article({ date: '2023-05-02', lead: { incendi: 3, entrepot: 2, kerlan: 3, [`mot${i % 7}`]: 1 + version, [`nom${i % 11}`]: 1 }, text: '', claims: [toll(10 + i)], events: [fire] }));
}

const many = (count: number): Source[] => Array.from({ length: count }, (_, i) => text(i));
const snapshotOf = (sources: Iterable<Source>): Snapshot => apply(emptySnapshot, [...sources].map((one) => ({ file: one.file, source: one }))).snapshot;
const shown = ({ findings, facts }: Comparison): unknown => ({ findings, facts });
const compared = vi.mocked(comparePair);

describe('a story that very many texts tell', () => {
  beforeEach(() => void compared.mockClear());

  it('is compared text by text while they are few, and nothing is left out', () => {
    const { limits } = compareSnapshot(snapshotOf(many(MOST_KINDRED)));
    expect(compared).toHaveBeenCalledTimes((MOST_KINDRED * (MOST_KINDRED - 1)) / 2);
    expect(limits).toEqual([]);
  });

  it.each([100, 200, 400])('takes no more than a bounded number of comparisons a text, and says so (%i texts)', (count) => {
    const { findings, limits } = compareSnapshot(snapshotOf(many(count)));
    expect(compared.mock.calls.length).toBeLessThanOrEqual(count * MOST_KINDRED);
    expect(limits?.map(({ args }) => args)).toEqual([[count, MOST_KINDRED]]);
    expect(Math.max(...findings.map(({ statements }) => statements.length))).toBeGreaterThan(MOST_KINDRED);
  });

  it('costs a change of one text the comparisons of that text', () => {
    const before = snapshotOf(many(300));
    const comparer = createComparer();
    comparer.touch(before.articles.keys());
    finish(comparer.compare(before));
    const { snapshot, touched } = apply(before, [{ file: '0150.txt', source: source('0150.txt', article({ date: '2023-05-02', lead: { incendi: 3, entrepot: 2, kerlan: 3, mot3: 1, nom7: 1 }, text: '', claims: [toll(999)], events: [fire] })) }]);
    comparer.touch(touched);
    compared.mockClear();
    finish(comparer.compare(snapshot));
    expect(compared.mock.calls.length).toBeLessThan(300);
  });

  it('is found step by step as it is from scratch, whatever comes, changes or goes', () => {
    const edits = fc.array(fc.record({ at: fc.nat(79), version: fc.option(fc.nat(3)), steps: fc.nat(40) }), { minLength: 1, maxLength: 12 });
    const start = many(70);
    fc.assert(fc.property(edits, (changes) => {
      const now = new Map(start.map((one) => [one.file, one]));
      let snapshot = snapshotOf(now.values());
      const comparer = createComparer();
      comparer.touch(snapshot.articles.keys());
      finish(comparer.compare(snapshot));
      for (const { at, version, steps } of changes) {
        const made = text(at, version ?? 0);
        const applied = apply(snapshot, [{ file: made.file, source: version === null ? null : made }]);
        snapshot = applied.snapshot;
        comparer.touch(applied.touched);
        if (version === null) now.delete(made.file);
        else now.set(made.file, made);
        const comparing = comparer.compare(snapshot);
        for (let step = steps; step > 0; step--) comparing.next();
      }
      expect(shown(finish(comparer.compare(snapshot)))).toEqual(shown(compareSnapshot(snapshotOf(now.values()))));
    }), { numRuns: 12 });
  });
});
