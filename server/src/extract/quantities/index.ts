import type { Paragraph } from '../../text/types.ts';
import type { Span } from '../../base/span.ts';
import type { Quantity } from '../facts.ts';

/** Numbers with unit and noun. `taken` are the temporal expressions of the paragraph: a year is not a count. */
export function findQuantities(_paragraph: Paragraph, _taken: readonly Span[]): Quantity[] {
  return [];
}
