import type { ClaimValue, Timex } from '../facts.ts';
import type { Referent } from './family.ts';

/** A date as the value of a claim. */
export function dateValue(timex: Timex): ClaimValue {
  const { value, mod, earliest, latest } = timex;
  return { kind: 'date', value, ...(mod ? { mod } : {}), earliest, latest };
}

/** The time of day alone of a timex that has a clock; `rough` where the text says *vers*; *avant 13 heures* keeps its side. */
export function clockOf({ value, mod, bound }: Timex, rough = false): ClaimValue {
  const clock = /T\d{2}(?::\d{2})?/.exec(value)?.[0] ?? value;
  const said = mod ?? bound ?? (rough ? 'APPROX' : undefined);
  return { kind: 'date', value: clock.length === 3 ? `${clock}:00` : clock, ...(said ? { mod: said } : {}), earliest: null, latest: null };
}

/** A duration as the value of a claim, with its length in days: hours, minutes and seconds are parts of one, months and years are of mean length. */
export function durationValue(timex: Timex): ClaimValue {
  const [, years, months, weeks, days, hours, minutes, seconds] = LENGTH.exec(timex.value) ?? [];
  const parts = [years, months, weeks, days, hours, minutes, seconds];
  if (parts.every((part) => part === undefined)) return { kind: 'duration', value: timex.value, days: null };
  return { kind: 'duration', value: timex.value, days: parts.reduce((sum, part, i) => sum + Number(part ?? 0) * (LENGTHS[i] ?? 0), 0) };
}

const LENGTH = /^P(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,4})M)?(?:(\d{1,4})S)?)?$/;
/** Days of a year, month, week, day, hour, minute and second. */
const LENGTHS: readonly number[] = [365.25, 30.4375, 7, 1, 1 / 24, 1 / 1440, 1 / 86_400];

export function entityValue({ id, name }: Referent): ClaimValue {
  return { kind: 'entity', id, name };
}

/** A whole number that the text states exactly. */
export function countValue(stated: number): ClaimValue {
  return { kind: 'quantity', low: stated, high: stated, stated, approximate: false, step: 1 };
}

export function truthValue(value: boolean): ClaimValue {
  return { kind: 'truth', value };
}
