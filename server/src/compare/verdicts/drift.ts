import { message } from '../../base/message.ts';
import { readingConfidence, type Outcome, type Pair } from '../pair.ts';
import type { Stated } from '../prepared.ts';

/**
 * One value, told as a fact by one text and as hearsay by another that is no older: the certainty was lost or gained on the way. What
 * was hearsay first and is a fact later was confirmed, and is no finding.
 */
export function drift(pair: Pair): Outcome | null {
  const { a, b, relation, order, event } = pair;
  if (relation !== 'equal' || event === 'other' || !order) return null;
  const [fact, hearsay] = isFact(a) && isHearsay(b) ? [a, b] : isFact(b) && isHearsay(a) ? [b, a] : [null, null];
  if (!fact || !hearsay || (order.days > 0 && order.earlier === hearsay)) return null;
  const why = message('{0} states it as a fact, {1} as hearsay.', fact.statement.outlet, hearsay.statement.outlet);
  return { verdict: 'tension', topic: 'certainty', severity: 'hint', confidence: Math.round(80 * readingConfidence(pair)) / 100, a, b, reasons: [...pair.reasons, { message: why }] };
}

const isFact = ({ claim }: Stated): boolean => claim.certainty === 'asserted' && claim.attribution === undefined;
const isHearsay = ({ claim }: Stated): boolean => claim.certainty === 'hearsay';
