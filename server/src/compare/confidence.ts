import type { Severity, Verdict } from './types.ts';

/**
 * What share of the findings of a verdict is right, by how surely they were read: base + slope × sureness. Measured over annotated stories
 * (docs/accuracy.md, "What a confidence means").
 */
const measured: Readonly<Partial<Record<Verdict, readonly [base: number, slope: number]>>> = {
  conflict: [0.85, 0.1],
  correction: [0.7, 0.2],
  tension: [0.35, 0.5],
  dispute: [0.3, 0.5],
  evolution: [0.35, 0.6],
};

/** Probability that a finding is right, to two decimals, from how surely its statements were read (0 to 1). A conflict that is no warning is one of the weaker kinds. */
export function confidenceOf(verdict: Verdict, severity: Severity, reading: number): number {
  const [base, slope] = (verdict === 'conflict' && severity !== 'warning' ? measured.tension : measured[verdict]) ?? [0, 1];
  return Math.round(100 * Math.min(0.95, base + slope * reading)) / 100;
}
