import { message } from '../../base/message.ts';
import type { RuleInfo } from '../rules.ts';

/** Pages of the checks inside one article. */
export const checkRules: readonly RuleInfo[] = [
  {
    code: 'conflict/weekday',
    title: message('Conflict: weekday and date'),
    description: [message('A text names a weekday and a full date that do not belong together.')],
    fires: message('“Tuesday 14 July 2020”'),
    silent: message('“Tuesday 14 July”, where the year is not known'),
  },
  {
    code: 'conflict/list',
    title: message('Conflict: a count and the list that follows it'),
    description: [message('A text announces a number of things and lists another number of them.')],
    fires: message('“four states (Avaria, Benholm and Dorsia)”'),
    silent: message('“four states, among them Avaria and Benholm”'),
  },
];
