import { describe, expect, test } from 'vitest';
import { confidenceOf, WORTH, type Worth } from '../../src/extract/published/worth.ts';

const ENOUGH = 20;
const grounds = Object.entries(WORTH);
const counted = grounds.filter(([, { of }]) => of >= ENOUGH);
const levelOf = (granularity: string): Worth[] => grounds.flatMap(([, worth]) => (worth.granularity === granularity ? [worth] : []));
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

describe('the confidence of an inferred publication date', () => {
  test.each(counted)('lies within five points of the share that was right: %s', (_, worth) => {
    expect(Math.abs(confidenceOf(worth) - worth.right / worth.of)).toBeLessThanOrEqual(0.05);
  });

  test.each(['year', 'month', 'day'])('does so for all that are told to the %s', (granularity) => {
    const level = levelOf(granularity);
    const of = sum(level.map((worth) => worth.of));
    const said = sum(level.map((worth) => confidenceOf(worth) * worth.of)) / of;
    expect(Math.abs(said - sum(level.map(({ right }) => right)) / of)).toBeLessThanOrEqual(0.05);
  });

  test('is the assumed one where nothing was counted, and never certainty', () => {
    for (const [, worth] of grounds) {
      expect(confidenceOf(worth)).toBeLessThan(1);
      if (worth.of === 0) expect(confidenceOf(worth)).toBe(worth.assumed);
      expect(worth.right).toBeLessThanOrEqual(worth.of);
    }
  });

  test('grows with what was right and with how much was counted', () => {
    const worth = { granularity: 'day', assumed: 0.7 } as const;
    expect([confidenceOf({ ...worth, of: 1, right: 1 }), confidenceOf({ ...worth, of: 10, right: 10 }), confidenceOf({ ...worth, of: 10, right: 2 })]).toEqual([0.75, 0.9, 0.37]);
  });
});
