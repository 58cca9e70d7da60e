import { crowd } from './crowd.ts';
import type { Family } from './family.ts';
import { toll } from './toll.ts';

/** The families that read numbers: counts, measures, money, ages, durations. */
export const numberFamilies: readonly Family[] = [toll, crowd];
