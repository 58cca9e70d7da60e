import type { ClaimValue } from '../../extract/facts.ts';
import { measureUnit } from '../../extract/measureUnits.ts';

/** How one figure may have come from the other by a slip of the hand: two digits in another order, or a zero too many. */
export type Slip = 'swapped' | 'zero';

/** Metres in the units that measures were written in: figures are compared as they stood in the text. */
const units: readonly number[] = [1, 0.3048, 0.9144, 1609.344, 1852, 1000, 1e6, 1e9];
/** A figure counts as written in a unit if it is whole in it up to rounding. */
const WHOLE = 1e-6;

/** The slip that explains two figures, or null. Only figures of two digits and more: of one nothing can be told. */
export function slipBetween(a: ClaimValue, b: ClaimValue): Slip | null {
  if (a.kind === 'date' && b.kind === 'date') return isYear(a.value) && isYear(b.value) && swapped(a.value, b.value) ? 'swapped' : null;
  if (a.kind !== 'quantity' || b.kind !== 'quantity' || a.approximate || b.approximate || (a.unit ?? '') !== (b.unit ?? '')) return null;
  for (const unit of units) {
    const [x, y] = [written(a.stated, unit), written(b.stated, unit)];
    if (x !== null && y !== null && x !== y && (x - y) % 9 === 0 && swapped(digitsOf(x), digitsOf(y))) return 'swapped';
  }
  const [less, more] = a.stated < b.stated ? [a.stated, b.stated] : [b.stated, a.stated];
  return less >= 10 && Math.abs(more - 10 * less) < WHOLE * more && !(measureUnit(a.unit) && inThousands(more) && !inThousands(less)) ? 'zero' : null;
}

/** *Deux kilomètres* and *200 mètres* are not written alike: no zero makes one of the other. */
const inThousands = (figure: number): boolean => figure % 1_000 === 0;

const isYear = (value: string): boolean => value.length === 4 && /^\d{4}$/.test(value);

/** A figure in a unit; null if it is not whole in it. Neither the order of digits nor zeros at the end change what is left after division by nine. */
function written(figure: number, unit: number): number | null {
  const scaled = figure / unit;
  const whole = Math.round(scaled);
  if (whole < 10 || whole > 1e9 || Math.abs(scaled - whole) > WHOLE * Math.max(1, scaled)) return null;
  return whole;
}

/** The digits of a figure without the zeros at its end. */
function digitsOf(whole: number): string {
  return String(whole).replace(/0+$/, '');
}

/** True if two neighbouring digits changed places. */
function swapped(x: string, y: string): boolean {
  if (x.length !== y.length || x.length < 2 || x === y) return false;
  const at = [...x].findIndex((digit, i) => digit !== y[i]);
  return x[at] === y[at + 1] && x[at + 1] === y[at] && x.slice(at + 2) === y.slice(at + 2);
}
