import { message } from '../../base/message.ts';
import type { RuleInfo } from './ruleInfo.ts';

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
  {
    code: 'conflict/headline',
    title: message('Conflict: headline or caption and text'),
    description: [message('The headline or a caption gives a figure that nothing in the text bears out, and the opening of the text gives another one of the same thing. Rounding, bounds, earlier figures and small counts of people are let pass.')],
    fires: message('“Earthquake: 42 dead” above “The earthquake killed 24 people.”'),
    silent: message('“Earthquake: 800 dead” above “The earthquake killed 812 people.”'),
  },
  {
    code: 'conflict/within',
    title: message('Conflict: two values in one text'),
    description: [message('One text gives two ages, dates of birth or founding years of one person or body. Counts are left alone: a text tells them as they grow, and for other events beside its own.')],
    fires: message('“Anna Holt, 58, …” – “Anna Holt, 62, …” in one article'),
    silent: message('“Anna Holt, 58, …” – “Anna Holt was 26 when …” in one article'),
  },
  {
    code: 'conflict/published',
    title: message('Conflict: publication date'),
    description: [message('Two clues to the day on which an article appeared do not agree: two lines that state it, a line and a day in the path of the file that lies before it, or a line and a day that the text counts from publication. It is shown as information; setting the publication date settles it.')],
    fires: message('“Published 3 May 2023” – “yesterday, 12 June 2023”'),
    silent: message('“Published 3 May 2023 – updated 5 May 2023”'),
  },
];
