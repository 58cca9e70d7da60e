import { message, type Message } from '../../base/message.ts';
import { dayNumber } from '../days.ts';
import { readingConfidence, type Pair } from '../pair.ts';
import type { Claim } from '../../extract/facts.ts';
import type { Stated } from '../prepared.ts';
import { isAhead } from './planned.ts';
import { speakersOf } from '../speakers.ts';
import { inSeries as isSerial } from '../same/event.ts';
import { relate } from '../values/relate.ts';

/** Readings less sure than this do not warn. */
const SURE = 0.45;
/** The day of an event tells events apart: it must be read better. */
const SURE_DATE = 0.5;
/** Counts of unnamed things that a story tells once are read less surely, and yet are one count. */
const SURE_ONCE = 0.2;

/** What keeps two different values from being a conflict at warning: the first reason found, or null. */
export function weakness(pair: Pair): Message | null {
  const { a, b } = pair;
  if (!asserted(a) || !asserted(b)) return message('One of the texts does not state it as a fact.');
  if (isWordAgainstText(pair)) return message('One of the texts gives it as the word of a person.');
  if (readingConfidence(pair) < sureness(pair)) return message('The reading of one of the texts is not sure.');
  if (!pair.explicit) return message('One of the texts does not say exactly what, when or where.');
  if (several(a) || several(b)) return message('One of the texts gives several values for this.');
  if (!pair.order && (a.traits.moves !== 'never' || (inSeries(a) && !(isDated(a) && isDated(b))))) return message('The date of one of the texts is not known.');
  if (rough(a.claim) || rough(b.claim)) return message('One of the figures is given as approximate or as a bound.');
  if (weeksApart(a, b)) return message('Whole weeks lie between the two dates: a weekday may have been resolved to another week.');
  return null;
}

/** What one person says (*selon lui*, *he claims*) is not what the other text states: that text may well know of it. */
export function isWordAgainstText({ speakers, a, b }: Pair): boolean {
  return speakers === 'open' && [a, b].some(({ claim: { attribution } }) => attribution?.speakerClass === 'person');
}

const sureness = ({ once, a }: Pair): number => (once === true ? SURE_ONCE : a.traits.topic === 'date' ? SURE_DATE : SURE);

/** Counts of a demonstration, a match, a vote are those of a day: another day is another count. */
const inSeries = ({ traits, event }: Stated): boolean => traits.topic === 'turnout' || traits.serial === true || (event !== null && isSerial(event.type));

function isDated({ claim: { scope }, event }: Stated): boolean {
  return (scope.day?.earliest ?? null) !== null || (event !== null && event.presumed !== true && event.days.earliest !== null);
}

function asserted(side: Stated): boolean {
  const { certainty, scope } = side.claim;
  return !scope.part && (certainty === 'asserted' || ((certainty === 'planned' || certainty === 'possible') && !isAhead(side)));
}

/** True if the text says something else of the same thing elsewhere: then one of the two was read wrongly, or means another thing. */
function several(side: Stated): boolean {
  const { claim, subject, object, article } = side;
  return (article.byAttribute.get(claim.attribute) ?? []).some((other) => {
    if (other === side || other.subject !== subject || other.object !== object || scopeKey(other.claim) !== scopeKey(claim) || speakersOf(side, other) === 'other') return false;
    const relation = relate(claim.value, other.claim.value, { step: side.traits.step, entityOfA: side.shared, entityOfB: side.shared });
    return relation === 'differs' || (relation === 'apart' && claim.value.kind === 'quantity');
  });
}

const scopeKey = ({ scope }: Claim): string => `${scope.place ?? ''}|${scope.qualifier ?? ''}|${scope.window ?? ''}|${scope.part ?? false}|${scope.day?.earliest ?? ''}`;

/** Bounds and approximations leave room, unless the other value lies on their far side: that is a conflict all the same. */
function rough({ value }: Claim): boolean {
  return value.kind === 'quantity' && value.approximate;
}

function weeksApart(a: Stated, b: Stated): boolean {
  const [one, two] = [a.claim.value, b.claim.value];
  if (one.kind !== 'date' || two.kind !== 'date' || a.traits.lasting) return false;
  if (one.value.length < 10 || two.value.length < 10) return false;
  const days = Math.abs(dayNumber(one.value.slice(0, 10)) - dayNumber(two.value.slice(0, 10)));
  return days > 0 && days % 7 === 0;
}
