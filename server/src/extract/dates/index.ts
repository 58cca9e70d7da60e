import type { Paragraph } from '../../text/types.ts';
import type { Published, Timex } from '../facts.ts';

/** A temporal expression as written, before anything around it is known. The owner of this folder gives it its fields. */
export interface RawTimex {
  readonly start: number;
  readonly end: number;
}

/** Temporal expressions of one paragraph, from its own words only (cacheable). In order, not overlapping. */
export function findTimexes(_paragraph: Paragraph): RawTimex[] {
  return [];
}

/** Values for the expressions of an article, given its publication date; one list per paragraph, in the order given. */
export function resolveTimexes(paragraphs: readonly (readonly RawTimex[])[], _published: Published): Timex[][] {
  return paragraphs.map(() => []);
}
