import { message, type Message } from '../../base/message.ts';
import type { Verdict } from '../types.ts';

/** What a verdict means, for rule pages. `title` takes the topic as {0}; a conflict's examples are those of its topic. */
export interface VerdictText {
  readonly verdict: Verdict;
  readonly title: Message;
  readonly description: Message;
  readonly fires?: Message;
  readonly silent?: Message;
}

export const verdictTexts: readonly VerdictText[] = [
  {
    verdict: 'conflict',
    title: message('Conflict: {0}'),
    description: message('Two texts speak of the same thing and give values that exclude each other. No later date, rounding, bound, other speaker or narrower scope explains the difference. Recoupe does not say who is right.'),
  },
  {
    verdict: 'dispute',
    title: message('Dispute: {0}'),
    description: message('Two named speakers give different values. Each text may report its speaker faithfully; the disagreement is between them.'),
    fires: message('“8,200 marched, the police said.” – “25,000 marched, according to the unions.”'),
    silent: message('“8,200 marched, the police said.” – “The prefecture counted 8,200.”'),
  },
  {
    verdict: 'tension',
    title: message('Tension: {0}'),
    description: message('The values do not sit well together, but something keeps this from being a conflict: one of them is a bound or an approximation, is not stated as a fact, does not say exactly what it counts, or follows only by derivation.'),
    fires: message('“more than 20% of output” – “30% of output”'),
    silent: message('“more than 2,000 people” – “2,122 people”'),
  },
  {
    verdict: 'correction',
    title: message('Correction: {0}'),
    description: message('A later text says that it corrects an earlier value. The texts that still carry the old one are listed.'),
    fires: message('“magnitude 6.1” – “Correction: magnitude 5.4”'),
    silent: message('“9 dead” on Monday – “11 dead” on Tuesday'),
  },
  {
    verdict: 'evolution',
    title: message('Evolution: {0}'),
    description: message('The value moves with time and the later one is possible after the earlier one, or one text announces what another reports. It is shown as a hint, never as a problem.'),
    fires: message('“9 dead” on Monday – “11 dead” on Tuesday'),
    silent: message('“9 dead” in one fire – “11 dead” in another'),
  },
];
