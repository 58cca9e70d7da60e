import { message } from '../../base/message.ts';
import { apart } from '../days.ts';
import type { Outcome } from '../pair.ts';
import type { Stated } from '../prepared.ts';
import { matchEvents } from '../same/event.ts';
import { isFirm, placeOf, tensionOf } from './derived.ts';

/** Leads that tell one story. */
const ONE_STORY = 0.16;

/**
 * A part that is larger than its whole: more marchers in one city than another text counts in the country, by the same kind of speaker
 * on the same day; more of the dead in one town than in all, of a later text.
 */
export function partAboveWhole(a: Stated, b: Stated, story: number): Outcome | null {
  if (story < ONE_STORY || (a.traits.topic !== 'turnout' && a.traits.topic !== 'toll') || !isFirm(a) || !isFirm(b)) return null;
  const [part, whole] = isPart(a) ? [a, b] : [b, a];
  if (!isPart(part) || isPart(whole) || narrowed(part) || narrowed(whole) || matchEvents(a, b, story) !== 'same' || !figuresExclude(part, whole) || !ofOneTime(part, whole)) return null;
  return tensionOf(part, whole, [
    { ...placeOf(part), message: message('{0} counts {1} in a part.', part.statement.outlet, part.statement.value) },
    { ...placeOf(whole), message: message('{0} counts {1} in all.', whole.statement.outlet, whole.statement.value) },
  ]);
}

const isPart = ({ claim: { scope } }: Stated): boolean => scope.place !== undefined;

/** *Dont 40 grièvement*: who is counted differs too. */
const narrowed = ({ claim: { scope } }: Stated): boolean => scope.part === true || scope.qualifier !== undefined;

function figuresExclude({ claim: { value: part } }: Stated, { claim: { value: whole } }: Stated): boolean {
  return part.kind === 'quantity' && whole.kind === 'quantity' && part.low !== null && !part.approximate && !whole.approximate && whole.high !== null && part.low > whole.high;
}

function ofOneTime(part: Stated, whole: Stated): boolean {
  const [one, two] = [part.claim.attribution, whole.claim.attribution];
  if (part.traits.topic === 'toll') return part.claim.asOf.latest !== null && whole.claim.asOf.earliest !== null && part.claim.asOf.latest <= whole.claim.asOf.earliest;
  const days = [part.claim.scope.day, whole.claim.scope.day];
  return one !== undefined && one.speakerClass === two?.speakerClass && days[0] !== undefined && days[1] !== undefined && !apart(days[0], days[1], 0);
}
