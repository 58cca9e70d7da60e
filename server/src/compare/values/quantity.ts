import type { ClaimValue } from '../../extract/facts.ts';
import { inBaseUnit, measureUnit } from '../../extract/measureUnits.ts';
import type { Relation } from './relation.ts';

type QuantityValue = Extract<ClaimValue, { kind: 'quantity' }>;

/** Figures further apart than this factor count two populations. */
const ANOTHER_POPULATION = 3;
/** *Plus de 20 %* is not said of 30 %: an open bound reaches this far before it is strained. */
const BOUND_REACH = 1.25;
/** *Plus de 2 480* is a bound to the ten: it reaches this many tens; so does every bound of which the last figure is a small part. */
const FINE_REACH = 10;
const EXACT = 20;

/**
 * Compares figures with their bounds, approximation and rounding. `step` caps the rounding that a plain figure is given: with
 * 0.1 a 7 is not 6.8. Measures in two units are compared in the one of their kind, to a few parts of a hundred; other units are not compared.
 */
export function relateQuantities(a: QuantityValue, b: QuantityValue, step?: number): Relation {
  if ((a.unit ?? '') !== (b.unit ?? '')) return relateMeasures(a, b);
  if (a.low === b.low && a.high === b.high && a.approximate === b.approximate) return 'equal';
  const [x, y] = [range(a), range(b)];
  if (x.low <= y.high && y.low <= x.high) return strained(a, b) ? 'strains' : 'refines';
  if (rounds(a, b, step) || rounds(b, a, step)) return 'refines';
  return farApart(x, y) ? 'apart' : 'differs';
}

/** *30 miles* is said of 50 kilometres: what was converted was rounded, too. */
const CONVERTED = 0.05;

function relateMeasures(a: QuantityValue, b: QuantityValue): Relation {
  const [one, two] = [measureUnit(a.unit), measureUnit(b.unit)];
  if (!one || !two || one.base !== two.base) return 'apart';
  const [x, y] = [inBaseUnit(a, one), inBaseUnit(b, two)];
  return Math.abs(x.stated - y.stated) <= CONVERTED * Math.max(Math.abs(x.stated), Math.abs(y.stated)) ? 'refines' : relateQuantities(x, y);
}

/** How far from its rounding a whole figure lies at most, as a share of it. */
const ROUNDED = 0.1;

interface Range {
  readonly low: number;
  readonly high: number;
}

function range(value: QuantityValue): Range {
  const low = value.low ?? -Infinity;
  const high = value.high ?? Infinity;
  if (!value.approximate) return { low, high };
  // *La moitié* and *environ 30 %* are meant to a few points.
  const slack = value.unit === '%' ? Math.max(1, 0.1 * value.stated) : value.stated <= 100 ? Math.max(0.2 * value.stated, 1) : Math.max(value.step, 0.05 * value.stated);
  return { low: Math.min(low, value.stated - slack), high: Math.max(high, value.stated + slack) };
}

/** True if one is an open bound and the other lies well beyond it. */
function strained(a: QuantityValue, b: QuantityValue): boolean {
  const [open, other] = a.high === null ? [a, b] : [b, a];
  if (open.high !== null || open.low === null || other.high === null || open.low <= 0) return false;
  if (other.stated > open.low * BOUND_REACH && other.stated >= open.low + open.step) return true;
  return open.step * EXACT <= open.low && other.stated >= open.low + open.step * FINE_REACH;
}

/** True if `coarse` may be `fine` rounded or cut off. Small whole figures are counted, not rounded. */
function rounds(coarse: QuantityValue, fine: QuantityValue, step = Infinity): boolean {
  const whole = Number.isInteger(coarse.stated) && Number.isInteger(fine.stated);
  if (whole && coarse.stated < 100) return false;
  const grain = Math.min(grainOf(coarse), coarse.unit === '%' ? 1 : Infinity, step);
  if (grain <= grainOf(fine)) return false;
  // A figure of one digit and zeros is no rounding of one an eighth away.
  const off = fine.stated - coarse.stated;
  if (whole && Math.abs(off) > ROUNDED * Math.abs(coarse.stated)) return false;
  const tolerance = 1e-9;
  return Math.abs(off) <= grain / 2 + tolerance || (off > 0 && off < grain);
}

/** Decimals of a figure are its grain: 33.9 → 0.1. Whole figures have their `step`. */
function grainOf({ stated, step }: QuantityValue): number {
  if (Number.isInteger(stated)) return step;
  const decimals = String(stated).split('.')[1]?.length ?? 0;
  return 10 ** -decimals;
}

function farApart(x: Range, y: Range): boolean {
  const [less, more] = x.high < y.low ? [x, y] : [y, x];
  return less.high <= 0 ? more.low > 0 : more.low / less.high > ANOTHER_POPULATION;
}
