import { message } from '../../base/message.ts';
import type { Stated } from '../prepared.ts';
import { outcome, readingConfidence, type VerdictRule } from '../pair.ts';
import { twoThings } from './twoThings.ts';

/** A plan or a forecast on one side and what came of it on the other: an evolution, whatever the values are. */
export const planned: VerdictRule = (pair) => {
  const [a, b] = [isAhead(pair.a), isAhead(pair.b)];
  if (a === b || (pair.relation === 'apart' && !pair.explicit) || twoThings(pair)) return null;
  return outcome(pair, 'evolution', 'hint', readingConfidence(pair), message('No conflict: one text announces what the other reports.'));
};

/** Announced or thought possible. What lies before the article is not, whatever the mood of its sentence (*le parti au pouvoir depuis 2010 devrait perdre*). */
export function isAhead({ claim: { certainty, value }, article: { published, dated } }: Stated): boolean {
  // *Le sommet s'achève samedi*: the present tense announces what has not come yet.
  if (certainty === 'asserted' && value.kind === 'date' && dated && published.latest !== null && value.earliest !== null) return value.earliest > published.latest;
  if (certainty !== 'planned' && certainty !== 'possible') return false;
  return value.kind !== 'date' || value.latest === null || published.earliest === null || value.latest >= published.earliest;
}
