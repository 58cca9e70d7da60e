import { message } from '../../base/message.ts';
import { apart } from '../days.ts';
import type { Outcome } from '../pair.ts';
import type { Stated } from '../prepared.ts';
import { isFirm, placeOf, tensionOf } from './derived.ts';

/** A count and a list of members are of one time within this many days. */
const ONE_TIME = 30;

/** A complete list of members whose length is not the number of members that another text gives for the same time. */
export function listAgainstCount(list: Stated, count: Stated): Outcome | null {
  const [members, number] = [list.claim.value, count.claim.value];
  if (members.kind !== 'set' || !members.closed || number.kind !== 'quantity' || number.approximate || number.low !== number.high) return null;
  if (members.members.length === number.stated || list.article.key === count.article.key || !isFirm(list) || !isFirm(count)) return null;
  const [one, two] = [list.claim.asOf, count.claim.asOf];
  if (one.earliest === null || two.earliest === null || apart(one, two, ONE_TIME)) return null;
  return tensionOf(list, count, [
    { ...placeOf(list), message: message('{0} lists {1} members of {2}.', list.statement.outlet, members.members.length, list.claim.subjectName) },
    { ...placeOf(count), message: message('{0} counts {1}.', count.statement.outlet, count.statement.value) },
  ]);
}
