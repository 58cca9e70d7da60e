import { age } from './ages/index.ts';
import { bodies } from './bodies.ts';
import { crowd } from './crowd.ts';
import type { Family } from './family.ts';
import { general } from './general.ts';
import { magnitude } from './magnitude.ts';
import { measures } from './measures.ts';
import { money } from './money.ts';
import { shares } from './shares.ts';
import { toll } from './toll.ts';
import { victim } from './victim.ts';
import { votes } from './votes.ts';

/** The families that read numbers: counts, measures, money, ages. */
export const numberFamilies: readonly Family[] = [toll, victim, crowd, votes, shares, bodies, magnitude, measures, money, age, general];
