import { message } from '../../base/message.ts';
import { outcome, readingConfidence, type VerdictRule } from '../pair.ts';

/** A plan or a forecast on one side and what came of it on the other: an evolution, whatever the values are. */
export const planned: VerdictRule = (pair) => {
  const [a, b] = [ahead(pair.a.claim.certainty), ahead(pair.b.claim.certainty)];
  if (a === b || (pair.relation === 'apart' && !pair.explicit)) return null;
  return outcome(pair, 'evolution', 'hint', readingConfidence(pair), message('No conflict: one text announces what the other reports.'));
};

const ahead = (certainty: string): boolean => certainty === 'planned' || certainty === 'possible';
