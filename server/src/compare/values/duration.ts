import type { ClaimValue } from '../../extract/facts.ts';
import type { Relation } from './relation.ts';

type DurationValue = Extract<ClaimValue, { kind: 'duration' }>;

/** Lengths whose ratio lies below this are roundings of each other (60 days and two months, a fortnight and 15 days). */
const ROUNDING = 1.12;
const TWO_THINGS = 5;

/** Compares durations by their length in days; without one only equal values say anything. */
export function relateDurations(a: DurationValue, b: DurationValue): Relation {
  if (a.value === b.value) return 'equal';
  if (a.days === null || b.days === null || a.days <= 0 || b.days <= 0) return 'apart';
  const ratio = Math.max(a.days, b.days) / Math.min(a.days, b.days);
  if (ratio === 1) return 'equal';
  if (ratio < ROUNDING) return 'refines';
  return ratio > TWO_THINGS ? 'apart' : 'differs';
}
