import type { ClaimValue } from '../extract/facts.ts';
import { renderDate } from './dates.ts';
import { renderDuration } from './durations.ts';
import { renderQuantity } from './quantities.ts';
import type { Wording } from './wording.ts';

const maxMembers = 12;

/** A value as a person reads it: `5 March 2022`, `at least 2,000`, `4 days`, `A, B, …`. */
export function renderValue(value: ClaimValue, wording: Wording): string {
  const { translate } = wording;
  switch (value.kind) {
    case 'quantity': return renderQuantity(value, wording);
    case 'date': return renderDate(value.value, wording);
    case 'duration': return renderDuration(value.value, wording);
    case 'entity': return value.name;
    case 'set': return value.members.slice(0, maxMembers).map((member) => member.name).join(', ') + (value.closed && value.members.length <= maxMembers ? '' : ', …');
    case 'truth': return value.value ? translate('yes') : translate('no');
    case 'text': return value.value;
  }
}
