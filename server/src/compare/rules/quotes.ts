import { message } from '../../base/message.ts';
import type { RuleInfo } from './ruleInfo.ts';

/** Pages of the findings about how something is said in two articles: quotations, and how firmly it is stated. */
export const quoteRules: readonly RuleInfo[] = [
  {
    code: 'conflict/speaker',
    title: message('Conflict: one quotation, two speakers'),
    description: [message('Two articles quote the same words and give them to two people, both named in full. Ten words or more that are the same to the last one are a warning; shorter ones are a hint, for two people may say the same. A body and the person who speaks for it are not told apart.')],
    fires: message('“We shall not close a single line before the end of next year”, said Anna Holt. – The same words, “said Peter Lund.”'),
    silent: message('“We shall see”, said Anna Holt. – “We shall see”, said Peter Lund.'),
  },
  {
    code: 'conflict/quote',
    title: message('Conflict: words of a quotation'),
    description: [message('Two articles quote one sentence, and one version has a negation that the other lacks, or another figure, date or name. It is a warning where nothing else differs; a figure that changes between texts of different days is shown as information.')],
    fires: message('“We will not close the site before 2027” – “We will close the site before 2027”'),
    silent: message('“We will not close the site before 2027” – “We will not close the site […]”'),
  },
  {
    code: 'tension/quote',
    title: message('Tension: words left out of a quotation'),
    description: [message('One version of a quotation lacks words inside, and nothing shows that something was left out. A quotation that starts later or ends earlier, and one with an ellipsis or brackets, is let pass.')],
    fires: message('“The plant will reopen, if the council agrees, in the first week of June” – “The plant will reopen in the first week of June”'),
    silent: message('“The plant will reopen […] in the first week of June”'),
  },
  {
    code: 'tension/certainty',
    title: message('Tension: fact and hearsay'),
    description: [message('One text states as a fact, without naming anybody, what another text of the same day or later gives as hearsay. Where the hearsay came first it was confirmed, and nothing is said.')],
    fires: message('“The chairman has resigned” – “The chairman has allegedly resigned” on one day'),
    silent: message('“The chairman is said to have resigned” on Monday – “The chairman has resigned” on Tuesday'),
  },
];
