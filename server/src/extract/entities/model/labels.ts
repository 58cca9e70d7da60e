import type { EntityType } from '../../facts.ts';

/** The types of the model in the order of its labels. */
export const MODEL_TYPES: readonly EntityType[] = ['person', 'organization', 'place', 'event', 'product'];

/** Labels of a token: outside, or beginning, inside, last or only word of a name of each type. */
export const LABELS = 1 + 4 * MODEL_TYPES.length;

/** Outside of any name. */
export const OUTSIDE = 0;

/** Label of a token at a position (0 beginning, 1 inside, 2 last, 3 only word) in a name of type number `type`. */
export const labelOf = (type: number, position: number): number => 1 + 4 * type + position;

/** Labels after which a name is complete: outside, last, only. */
export const CLOSED: readonly number[] = [OUTSIDE, ...MODEL_TYPES.flatMap((_type, t) => [labelOf(t, 2), labelOf(t, 3)])];

/** Labels with which something new starts: outside, beginning, only. */
export const OPENING: readonly number[] = [OUTSIDE, ...MODEL_TYPES.flatMap((_type, t) => [labelOf(t, 0), labelOf(t, 3)])];
