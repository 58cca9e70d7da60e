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
  {
    code: 'conflict/parts',
    title: message('Conflict: parts and total'),
    description: [message('A text gives a total that is not the sum of all the parts it lists, or a part that is larger than its whole. Only parts that exclude one another by their wording are added up, and only numbers stated exactly.')],
    fires: message('“twelve injured, including fifteen children”'),
    silent: message('“twelve killed and ten injured, including fifteen children”'),
  },
  {
    code: 'conflict/birth',
    title: message('Conflict: age and date of birth'),
    description: [message('A text gives the age of somebody beside a date of birth (and of death) that does not give it. One year more or less is let pass, and ages at other times are left alone.')],
    fires: message('“born on 5 May 1960, died on 3 June 2018 at the age of 68”'),
    silent: message('“born on 5 May 1960, she left school at 16”'),
  },
];
