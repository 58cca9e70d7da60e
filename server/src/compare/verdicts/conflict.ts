import { message } from '../../base/message.ts';
import { outcome, readingConfidence, type VerdictRule } from '../pair.ts';
import { twoThings } from './twoThings.ts';

/** Two values that exclude each other, and none of the other verdicts explains it. */
export const conflict: VerdictRule = (pair) => {
  if (pair.relation !== 'differs' || twoThings(pair)) return null;
  return outcome(pair, 'conflict', 'warning', readingConfidence(pair), message('No evolution, no rounding, no second speaker explains the difference.'));
};
