import { message } from '../../base/message.ts';
import { outcome, readingConfidence, type VerdictRule } from '../pair.ts';

/** Two named speakers differ: each text may report faithfully. Disagreements of people are not those of articles. */
export const dispute: VerdictRule = (pair) => {
  const { a, b, speakers, relation } = pair;
  if (relation !== 'differs' && (relation !== 'apart' || !pair.explicit)) return null;
  if (speakers === 'other' && a.claim.attribution && b.claim.attribution) {
    return outcome(pair, 'dispute', 'information', readingConfidence(pair), message('Two speakers: {0} and {1}.', a.claim.attribution.name, b.claim.attribution.name));
  }
  if (speakers !== 'open' || !a.traits.contested || relation === 'apart') return null;
  return outcome(pair, 'dispute', 'information', 0.8 * readingConfidence(pair), message('A count that parties contest, and one text does not say whose it is.'));
};
