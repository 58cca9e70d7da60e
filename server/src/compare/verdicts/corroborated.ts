import { outcome, readingConfidence, type VerdictRule } from '../pair.ts';

/** Two statements give the same value. Not a finding: it counts in facts, and joins the sides of a disagreement. */
export const corroborated: VerdictRule = (pair) => (pair.relation === 'equal' ? outcome(pair, 'corroborated', 'hint', readingConfidence(pair)) : null);
