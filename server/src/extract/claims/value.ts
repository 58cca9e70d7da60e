import type { ClaimValue, Timex } from '../facts.ts';
import type { Referent } from './family.ts';

/** A date as the value of a claim. */
export function dateValue(timex: Timex): ClaimValue {
  const { value, mod, earliest, latest } = timex;
  return { kind: 'date', value, ...(mod ? { mod } : {}), earliest, latest };
}

/** A duration as the value of a claim; days are worked out where the unit fixes them (`P4D`, `P2W`), months and years are not. */
export function durationValue(timex: Timex): ClaimValue {
  const [, count, unit] = /^P(\d{1,4})([DW])$/.exec(timex.value) ?? [];
  const days = count && unit ? Number(count) * (unit === 'W' ? 7 : 1) : null;
  return { kind: 'duration', value: timex.value, days };
}

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

export function textValue(value: string): ClaimValue {
  return { kind: 'text', value };
}
