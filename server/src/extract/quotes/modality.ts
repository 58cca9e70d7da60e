import type { ReadModality } from '../context.ts';

/** Who says a span of a sentence, how firmly, and whether it is denied. */
export const readModality: ReadModality = () => ({ attribution: undefined, certainty: 'asserted', polarity: true });
