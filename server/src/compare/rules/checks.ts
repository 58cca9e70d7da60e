import { message } from '../../base/message.ts';
import type { RuleInfo } from '../rules.ts';

/** Pages of the checks inside one article. */
export const checkRules: readonly RuleInfo[] = [
  {
    code: 'conflict/weekday',
    title: message('Conflict: weekday and date'),
    description: [message('A text names a weekday and a full date that do not belong together, or a day that no calendar has.')],
    fires: message('“Tuesday 14 July 2020”'),
    silent: message('“Tuesday 14 July”, where the year is not known'),
  },
];
