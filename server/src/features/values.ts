import type { ClaimValue } from '../extract/facts.ts';
import { renderDate } from './dates.ts';
import { renderDuration } from './durations.ts';
import { renderQuantity } from './quantities.ts';
import { stageAnswers } from './stageTerms.ts';
import { officeTerms, stateAnswers } from './terms.ts';
import type { Wording } from './wording.ts';

const maxMembers = 12;

/** A value as a person reads it: `5 March 2022`, `at least 2,000`, `4 days`, `A, B, …`. */
export function renderValue(value: ClaimValue, wording: Wording): string {
  const { translate } = wording;
  switch (value.kind) {
    case 'quantity': return renderQuantity(value, wording);
    case 'date': return renderDate(value.value, wording);
    case 'duration': return renderDuration(value.value, wording);
    case 'entity': return renderName(value, wording);
    case 'set': return value.members.slice(0, maxMembers).map((member) => member.name).join(', ') + (value.closed && value.members.length <= maxMembers ? '' : ', …');
    case 'truth': return value.value ? translate('yes') : translate('no');
    case 'text': return value.value;
  }
}

/** A name as it is; an office or a state, which the engine knows by a code, in words of the reader. */
function renderName({ id, name }: { readonly id: string; readonly name: string }, { translate }: Wording): string {
  const term = id.startsWith('role:') ? officeTerms[name] : id.startsWith('state:') ? stateAnswers[name] : id.startsWith('stage:') ? stageAnswers[name] : undefined;
  return term ? translate(term.template) : name;
}
