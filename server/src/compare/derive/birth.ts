import { message } from '../../base/message.ts';
import type { Outcome } from '../pair.ts';
import type { Stated } from '../prepared.ts';
import { isFirm, placeOf, tensionOf } from './derived.ts';

/** Years by which an age may miss the one that a year of birth makes: a birthday to come, and the year of an older portrait. */
const SLACK = 2;

/** An age in one text that a year of birth in another one excludes: *47 ans* in 2023, *née en 1971*. */
export function ageAgainstBirth(aged: Stated, born: Stated): Outcome | null {
  const [age, birth] = [aged.claim.value, born.claim.value];
  if (age.kind !== 'quantity' || age.approximate || birth.kind !== 'date' || birth.earliest === null || birth.latest === null) return null;
  const told = Number(aged.claim.asOf.earliest?.slice(0, 4));
  if (!told || !isFirm(aged) || !isFirm(born) || aged.article.key === born.article.key) return null;
  const [most, least] = [told - Number(birth.earliest.slice(0, 4)), told - Number(birth.latest.slice(0, 4)) - 1];
  if (age.stated >= least - SLACK + 1 && age.stated <= most + SLACK - 1) return null;
  return tensionOf(aged, born, [
    { ...placeOf(aged), message: message('{0} says {1} is {2} years old.', aged.statement.outlet, aged.claim.subjectName, age.stated) },
    { ...placeOf(born), message: message('{0} gives the birth in {1}: that makes {2}.', born.statement.outlet, born.statement.value, most) },
  ]);
}
