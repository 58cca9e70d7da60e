import { outcome, readingConfidence, type VerdictRule } from '../pair.ts';
import { moved } from './evolution.ts';

/** One value contains the other: 2022 and February 2022, *une dizaine* and 12, *près de 800 000* and 782 000. Never a finding. */
export const refined: VerdictRule = (pair) => (pair.relation === 'refines' && !moved(pair) ? outcome(pair, 'refined', 'hint', readingConfidence(pair)) : null);
