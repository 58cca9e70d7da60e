import { message } from '../../base/message.ts';
import { people } from '../people.ts';
import { outcome, readingConfidence, type Pair, type VerdictRule } from '../pair.ts';
import type { Stated } from '../prepared.ts';
import { twoThings } from './twoThings.ts';
import { isWordAgainstText } from './weakness.ts';

/** What is counted, measured and dated once; tolls, votes and ages move, and two ages with the same digits are two people. */
const topics: ReadonlySet<string> = new Set(['count', 'measure', 'date']);
/** Leads at least this much alike: the figures are of one story. */
const ONE_STORY = 0.2;
/** Leads so much alike that the texts draw on one source. */
const ONE_TEXT = 0.5;
/** A reading surer than this, of either side. */
const LEAST = 0.15;

/**
 * Two figures with two digits swapped, or a zero too many: a slip of the hand is likelier than any other reason, so that the pair
 * warns although the texts do not say whose the figure is.
 */
export const slip: VerdictRule = (pair) => {
  if (!pair.slip || !isFit(pair) || isWordAgainstText(pair) || twoThings(pair)) return null;
  const why = pair.slip === 'zero' ? message('One of the figures has a zero more than the other.') : message('The two figures have the same digits, two of them in another order.');
  return outcome(pair, 'conflict', 'warning', Math.max(0.5, readingConfidence(pair)), why);
};

function isFit(pair: Pair): boolean {
  const { a, b, relation, story, speakers } = pair;
  if (relation !== 'differs' && !(relation === 'apart' && pair.slip === 'zero')) return false;
  if (pair.slip === 'zero' && !pair.explicit && pair.event !== 'same' && story < ONE_TEXT) return false;
  return topics.has(a.traits.topic) && !people.has(a.claim.attribute) && a.traits.tallied !== true && story >= ONE_STORY && speakers !== 'other' && readingConfidence(pair) >= LEAST && flat(a) && flat(b);
}

const flat = ({ claim: { certainty, scope, polarity } }: Stated): boolean => certainty === 'asserted' && polarity && !scope.part;
