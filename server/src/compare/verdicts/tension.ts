import { message } from '../../base/message.ts';
import { outcome, readingConfidence, type VerdictRule } from '../pair.ts';
import { twoThings } from './twoThings.ts';
import { weakness } from './weakness.ts';

/** The values do not sit well together, but something keeps this from being a conflict; that something is said. */
export const tension: VerdictRule = (pair) => {
  if ((pair.relation !== 'strains' && pair.relation !== 'differs') || twoThings(pair)) return null;
  if (pair.relation === 'strains') return outcome(pair, 'tension', 'information', 0.8 * readingConfidence(pair), message('Neither value excludes the other, yet whoever knew one would hardly say the other.'));
  const weak = weakness(pair);
  return weak && outcome(pair, 'tension', 'information', 0.7 * readingConfidence(pair), weak);
};
