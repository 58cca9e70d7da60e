import { message } from '../../base/message.ts';
import { outcome, readingConfidence, type VerdictRule } from '../pair.ts';
import { oneNews } from '../same/thread.ts';
import { twoThings } from './twoThings.ts';
import { weakness } from './weakness.ts';

/** Tensions less sure than this are hints: there are many, and few are worth a reader's time. */
const WORTH_A_LOOK = 0.4;

/** The values do not sit well together, but something keeps this from being a conflict; that something is said. */
export const tension: VerdictRule = (pair) => {
  if ((pair.relation !== 'strains' && pair.relation !== 'differs') || twoThings(pair)) return null;
  const confidence = 0.8 * readingConfidence(pair);
  const severity = confidence < WORTH_A_LOOK || !oneNews(pair.a.article, pair.b.article, pair.story) ? 'hint' : 'information';
  if (pair.relation === 'strains') return outcome(pair, 'tension', severity, confidence, message('Neither value excludes the other, yet whoever knew one would hardly say the other.'));
  const weak = weakness(pair);
  return weak && outcome(pair, 'tension', severity, confidence, weak);
};
