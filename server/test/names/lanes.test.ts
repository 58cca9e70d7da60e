import { expect, it } from 'vitest';
import { LABELS } from '../../src/extract/entities/model/labels.ts';
import { addToLane, LANES, unpackLanes } from '../../src/extract/entities/model/lanes.ts';

/** The sums by label of values added one by one, read back at a scale of 1. */
function sumsOf(values: readonly (readonly [label: number, value: number])[]): number[] {
  const lanes = new Float64Array(LANES);
  for (const [label, value] of values) addToLane(lanes, 0, label, value);
  const out = new Float64Array(LANES * 3);
  unpackLanes(lanes, 1, out, 0);
  return [...out];
}

it('keeps the sums of all labels apart, whatever their signs', () => {
  const values = Array.from({ length: 150 * LABELS }, (_, i) => [i % LABELS, ((i * 7919) % 255) - 127] as const);
  const expected = Array.from({ length: LABELS }, (_, label) => values.reduce((sum, [to, value]) => (to === label ? sum + value : sum), 0));
  expect(sumsOf(values)).toEqual(expected);
});

it('holds the sums of as many features as a token may have', () => {
  const lowest = Array.from({ length: 150 * LABELS }, (_, i) => [i % LABELS, -127] as const);
  const apart = Array.from({ length: 150 * LABELS }, (_, i) => [i % LABELS, (i % LABELS) % 2 === 0 ? 127 : -127] as const);
  expect(new Set(sumsOf(lowest))).toEqual(new Set([-150 * 127]));
  expect(sumsOf(apart)).toEqual(Array.from({ length: LABELS }, (_, label) => (label % 2 === 0 ? 1 : -1) * 150 * 127));
});
