import type { Scan } from '../scan.ts';
import { isNameLike } from '../scan.ts';

/** A sentence (`from`, `to`) and the part of it that the model labels (`start`, `end`); token indexes, half-open. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** No stretch is longer: a runaway line is cut. */
const LONGEST = 400;

/** The stretches of words with a capital and `reach` tokens around each; all other tokens are outside of any name. */
export function stretchesOf({ paragraph: { tokens, sentences } }: Scan, reach: number): Stretch[] {
  const found: Stretch[] = [];
  for (const { from, to } of sentences) {
    let start = -1;
    let end = -1;
    for (let at = from; at < to; at++) {
      const token = tokens[at];
      if (!token || !isNameLike(token)) continue;
      if (start >= 0 && (at - reach > end || at - start > LONGEST)) {
        found.push({ from, to, start, end });
        start = -1;
      }
      if (start < 0) start = Math.max(from, end, at - reach);
      end = Math.min(to, at + 1 + reach);
    }
    if (start >= 0) found.push({ from, to, start, end });
  }
  return found;
}
