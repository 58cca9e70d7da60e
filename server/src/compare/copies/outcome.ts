import { message } from '../../base/message.ts';
import type { Outcome } from '../pair.ts';
import { passageOf, placeOf } from '../passage.ts';
import type { Prepared } from '../prepared.ts';
import type { Change } from './changes.ts';

/** The conflict of two copies of which one changed a value. */
export function changed(one: Prepared, two: Prepared, change: Change): Outcome {
  const [a, b] = [passageOf(one, { ...change.a, topic: 'copy', attribute: change.a.kind }), passageOf(two, { ...change.b, topic: 'copy', attribute: change.b.kind })];
  return {
    verdict: 'conflict',
    severity: 'warning',
    confidence: 0.9,
    a,
    b,
    reasons: [
      { message: message('The two texts are copies: the words around this place are the same.') },
      { ...placeOf(a), message: message('{0} has {1}.', a.statement.outlet, a.statement.value) },
      { ...placeOf(b), message: message('{0} has {1}.', b.statement.outlet, b.statement.value) },
    ],
  };
}
