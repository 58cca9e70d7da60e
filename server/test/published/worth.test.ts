import { describe, expect, test } from 'vitest';
import { believed, confidenceOf, countsOf, WORTH } from '../../src/extract/published/worth.ts';

const ENOUGH = 40;
const grounds = Object.keys(WORTH);
const counted = grounds.filter((ground) => countsOf(ground).of >= ENOUGH);
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

describe('the confidence of a publication date', () => {
  test.each(counted)('lies within five points of the share that was right: %s', (ground) => {
    const { right, of } = countsOf(ground);
    expect(Math.abs(believed(ground) - right / of)).toBeLessThanOrEqual(0.05);
  });

  test.each(['year', 'month'])('does so for all that are told to the %s', (granularity) => {
    const level = grounds.filter((ground) => WORTH[ground]?.granularity === granularity && !ground.startsWith('file'));
    const of = sum(level.map((ground) => countsOf(ground).of));
    const said = sum(level.map((ground) => believed(ground) * countsOf(ground).of)) / of;
    expect(of).toBeGreaterThan(0);
    expect(Math.abs(said - sum(level.map((ground) => countsOf(ground).right)) / of)).toBeLessThanOrEqual(0.05);
  });

  test('is one for all grounds of a granularity that were counted too seldom to tell them apart', () => {
    expect(believed('last written')).toBe(believed('dated series'));
    expect(believed('lead fitting')).toBe(believed('present fitting'));
  });

  test('is never certainty, and nothing for what is no ground', () => {
    for (const ground of grounds) {
      expect(believed(ground)).toBeLessThan(1);
      expect(countsOf(ground).right).toBeLessThanOrEqual(countsOf(ground).of);
    }
    expect(believed('bare')).toBe(0);
    expect(countsOf('toString')).toEqual({ right: 0, of: 0 });
  });

  test('is the assumed one where nothing was counted', () => {
    expect(believed('file day')).toBe(0.85);
    expect(believed('eve written')).toBe(0.7);
  });

  test('grows with what was right and with how much was counted', () => {
    expect([confidenceOf({ of: 1, right: 1 }, 0.7), confidenceOf({ of: 10, right: 10 }, 0.7), confidenceOf({ of: 10, right: 2 }, 0.7), confidenceOf({ of: 900, right: 900 }, 0.7)]).toEqual([0.75, 0.9, 0.37, 0.99]);
  });
});
