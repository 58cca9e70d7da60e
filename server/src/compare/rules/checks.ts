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
  {
    code: 'conflict/list',
    title: message('Conflict: count and list'),
    description: [message('A text counts things and then names another number of them, in brackets or behind a colon. Lists that say that there are more, and lists of anything but bare names, are left alone.')],
    fires: message('“four countries (Spain, Portugal and Italy)”'),
    silent: message('“four countries (including Spain, Portugal and Italy)”'),
  },
  {
    code: 'conflict/period',
    title: message('Conflict: dates and length of a period'),
    description: [message('A text gives a length in days beside two dates that do not give it, whether the first and last day are both counted or not; or a period ends before it starts.')],
    fires: message('“three days, from 3 to 8 May”; “from 30 to 28 August”'),
    silent: message('“three days, from 3 to 6 May”; “two days, on 3 and 7 May”'),
  },
];
