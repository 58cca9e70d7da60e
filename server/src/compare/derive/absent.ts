import { message } from '../../base/message.ts';
import { dayNumber } from '../days.ts';
import type { Outcome } from '../pair.ts';
import type { Stated } from '../prepared.ts';
import { isFirm, placeOf, tensionOf } from './derived.ts';

/** Days after which a list is expected to know a new member. */
const LAG = 30;

/**
 * A complete list of members at a date leaves out somebody who, as another text says, had joined before that date: a tension,
 * derived and not read. `list` is a closed member list, `joined` an accession to the listed body.
 */
export function absentMember(list: Stated, joined: Stated): Outcome | null {
  const [members, date] = [list.claim.value, joined.claim.value];
  if (members.kind !== 'set' || !members.closed || date.kind !== 'date' || date.latest === null) return null;
  if (!isFirm(list) || !isFirm(joined) || list.article.key === joined.article.key || list.subject !== joined.object) return null;
  const asOf = list.claim.asOf.earliest;
  if (asOf === null || dayNumber(asOf) - dayNumber(date.latest) < LAG || names(list, joined)) return null;
  return tensionOf(list, joined, reasons(list, joined, asOf));
}

/** True if the list holds the member, under its shared key or its name. */
function names(list: Stated, joined: Stated): boolean {
  const { value } = list.claim;
  const name = joined.claim.subjectName.toLowerCase();
  return value.kind === 'set' && value.members.some((member) => list.shared(member.id) === joined.subject || member.name.toLowerCase() === name);
}

function reasons(list: Stated, joined: Stated, asOf: string): Outcome['reasons'] {
  return [
    { ...placeOf(list), message: message('{0} lists all members of {1} as of {2}, without {3}.', list.statement.outlet, list.claim.subjectName, asOf, joined.claim.subjectName) },
    { ...placeOf(joined), message: message('{0} says that {1} joined in {2}, before that list.', joined.statement.outlet, joined.claim.subjectName, joined.statement.value) },
  ];
}
