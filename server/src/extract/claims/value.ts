import type { ClaimValue, Timex } from '../facts.ts';
import type { Referent } from './family.ts';

/** A date as the value of a claim. */
export function dateValue(timex: Timex): ClaimValue {
  const { value, mod, earliest, latest } = timex;
  return { kind: 'date', value, ...(mod ? { mod } : {}), earliest, latest };
}

/** A duration as the value of a claim, with its length in days: hours and minutes are parts of one, months and years are of mean length. */
export function durationValue(timex: Timex): ClaimValue {
  const [, years, months, weeks, days, hours, minutes] = LENGTH.exec(timex.value) ?? [];
  const parts = [years, months, weeks, days, hours, minutes];
  if (parts.every((part) => part === undefined)) return { kind: 'duration', value: timex.value, days: null };
  return { kind: 'duration', value: timex.value, days: parts.reduce((sum, part, i) => sum + Number(part ?? 0) * (LENGTHS[i] ?? 0), 0) };
}

const LENGTH = /^P(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,4})M)?)?$/;
/** Days of a year, month, week, day, hour and minute. */
const LENGTHS: readonly number[] = [365.25, 30.4375, 7, 1, 1 / 24, 1 / 1440];

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
