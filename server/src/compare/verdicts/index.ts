import type { Outcome, Pair, VerdictRule } from '../pair.ts';
import { conflict } from './conflict.ts';
import { correction } from './correction.ts';
import { corroborated } from './corroborated.ts';
import { dispute } from './dispute.ts';
import { evolution } from './evolution.ts';
import { planned } from './planned.ts';
import { refined } from './refined.ts';
import { slip } from './slip.ts';
import { tension } from './tension.ts';

/** In the order in which they are asked: everything that explains a difference comes before what reports it. */
const rules: readonly VerdictRule[] = [corroborated, refined, planned, correction, slip, evolution, dispute, tension, conflict];

/** The verdict on a pair, or null where its values measure two things. */
export function judge(pair: Pair): Outcome | null {
  if (pair.relation === 'apart' && pair.a.traits.moves === 'never' && pair.speakers !== 'other' && !(pair.speakers === 'open' && pair.a.traits.contested)) return slip(pair);
  for (const rule of rules) {
    const found = rule(pair);
    if (found) return found;
  }
  return null;
}
