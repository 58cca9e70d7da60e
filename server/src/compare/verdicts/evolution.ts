import { message, type Message } from '../../base/message.ts';
import { outcome, readingConfidence, type Pair, type VerdictRule } from '../pair.ts';
import type { Stated } from '../prepared.ts';

/** Staff, populations and other slow figures are the same within this many days. */
const SLOW = 45;

/** After so many days a figure that is about the same and yet told otherwise has moved. */
export const YEARLY = 180;
export const SLIGHT = 0.02;

/** A birthday within this many days would be a rare chance. */
const BIRTHDAY = 7;

/**
 * The attribute moves with time and the later value is possible after the earlier one: a toll that rises, a membership that
 * grows, a count taken months later. Without known dates a moving figure is an evolution too: nothing shows the contrary.
 */
export const evolution: VerdictRule = (pair) => {
  const why = movement(pair);
  return why && outcome(pair, 'evolution', 'hint', readingConfidence(pair), why);
};

/** *Au moins 78 morts* and *plus de 100*: both bounds hold, yet the toll has moved. So have *54.000 salariés* and *plus de 50.000* a year later. */
export function moved({ a, b, order }: Pair): boolean {
  const [one, two] = [a.claim.value, b.claim.value];
  if (one.kind === 'quantity' && two.kind === 'quantity' && a.traits.moves === 'freely' && (order?.days ?? 0) > YEARLY && Math.abs(one.stated - two.stated) > SLIGHT * one.stated) return true;
  if (a.traits.topic !== 'toll' || one.kind !== 'quantity' || two.kind !== 'quantity' || one.approximate || two.approximate) return false;
  return (one.high === null || two.high === null) && one.stated !== two.stated;
}

function movement(pair: Pair): Message | null {
  const { traits } = pair.a;
  if (traits.tallied) return tally(pair);
  if (traits.moves === 'never' || (pair.relation === 'apart' && traits.topic !== 'toll')) return null;
  if (!pair.order) return message('No conflict shown: this figure moves with time, and the dates of the texts are not known.');
  const { earlier, later, days } = pair.order;
  if (traits.topic === 'age') return ageing(earlier, later, days);
  if (traits.moves === 'up') return rising(earlier, later, days);
  if (traits.topic === 'members' || traits.topic === 'toll' || (days > 0 && (traits.daily || earlier.claim.passing || later.claim.passing))) return message('No conflict: this moves with time.');
  return days > SLOW ? message('No conflict: {0} days lie between the two.', days) : null;
}

/** Forecasts, estimates and counts of one vote: what is said a day later, or not firmly, is a later state of the same count. */
function tally({ a, b, order, relation }: Pair): Message | null {
  if (relation !== 'differs' && relation !== 'strains') return null;
  if (!firm(a) || !firm(b)) return message('No conflict: one of the texts gives a forecast or an estimate.');
  if (!order) return message('No conflict shown: this figure moves with time, and the dates of the texts are not known.');
  return order.days > 0 ? message('No conflict: the count went on between the two texts.') : null;
}

const firm = ({ claim }: Stated): boolean => claim.certainty === 'asserted';

function rising(earlier: Stated, later: Stated, days: number): Message | null {
  if (days === 0) return message('No conflict: figures of one day that rise from hour to hour.');
  return figure(later) >= figure(earlier) ? (days === 1 ? message('No conflict: the later figure is the higher one, a day after.') : message('No conflict: the later figure is the higher one, {0} days after.', days)) : null;
}

/** A birthday lies between two ages of texts that are weeks apart; within a week that is too rare to explain them. */
function ageing(earlier: Stated, later: Stated, days: number): Message | null {
  const years = figure(later) - figure(earlier);
  return isBirthday(years, days) ? message('No conflict: the later figure is the higher one, {0} days after.', days) : null;
}

/** True if somebody may be so many years older after so many days. */
export function isBirthday(years: number, days: number): boolean {
  return days > BIRTHDAY && years >= 0 && years <= days / 365 + 1;
}

function figure({ claim }: Stated): number {
  return claim.value.kind === 'quantity' ? claim.value.stated : 0;
}
