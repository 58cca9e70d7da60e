import type { Outcome } from '../pair.ts';
import type { Stated } from '../prepared.ts';
import type { Reason } from '../types.ts';

/** What is derived is believed less than what is read. */
const DERIVED = 0.8;

/** True for what a text states as a fact. */
export const isFirm = ({ claim }: Stated): boolean => claim.certainty === 'asserted' && claim.polarity;

/** Where a statement stands, for a reason. */
export function placeOf({ statement: { file, start, end } }: Stated): Pick<Reason, 'file' | 'span'> {
  return { file, span: { start, end } };
}

/** A tension between two statements that exclude each other only by what follows from them. */
export function tensionOf(a: Stated, b: Stated, reasons: readonly Reason[]): Outcome {
  return { verdict: 'tension', severity: 'information', confidence: Math.round(a.claim.confidence * b.claim.confidence * 100 * DERIVED) / 100, a, b, reasons };
}
