import type { Quantity } from '../facts.ts';

/** A number in the text before its noun is known; its unit is one that the number itself implies (*la moitié* is 50 %). `from` and `to` are token indexes of the paragraph (half-open). */
export interface Figure extends Omit<Quantity, 'noun'> {
  readonly from: number;
  readonly to: number;
  /** True for a lone *un*, *une*, *one*: an article more often than a number. */
  readonly article?: boolean;
}

/**
 * Largest power of ten, times 1 or 5, that a figure is a multiple of (2 500 → 500). Written decimals are all significant:
 * 6.8 → 0.1, and *1,28 million* → 10 000.
 */
export function stepOf(value: number, decimals: number, power: number): number {
  if (decimals > 0) return tidy(power / 10 ** decimals);
  if (value === 0) return 1;
  let step = 1;
  while (value % (step * 10) === 0) step *= 10;
  return value % (step * 5) === 0 ? step * 5 : step;
}

/** A product of decimals without the dust of binary fractions: 1.1 × 1e6 → 1 100 000. */
export function tidy(value: number): number {
  return Number.isInteger(value) && Math.abs(value) < 1e12 ? value : Number(value.toPrecision(12));
}
