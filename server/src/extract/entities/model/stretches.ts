import type { Scan } from '../scan.ts';
import { isNameLike } from '../scan.ts';
import type { WordFacts } from './words.ts';

/** A sentence (`from`, `to`) and the part of it that the model labels (`start`, `end`); token indexes, half-open. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** So far from a word with a capital no name goes on in lower case. */
const REACH = 6;

/** No stretch is longer: a runaway line is cut. */
const LONGEST = 400;

/** The stretches around words with a capital; all other tokens are outside of any name. */
export function spansOf({ paragraph: { tokens, sentences } }: Scan, words: readonly WordFacts[]): Stretch[] {
  const found: Stretch[] = [];
  for (const { from, to } of sentences) {
    let start = -1;
    let end = -1;
    for (let at = from; at < to; at++) {
      const token = tokens[at];
      if (!token || words[at] === undefined || !isNameLike(token)) continue;
      if (start >= 0 && (at - REACH > end || at - start > LONGEST)) {
        found.push({ from, to, start, end });
        start = -1;
      }
      if (start < 0) start = Math.max(from, end, at - REACH);
      end = Math.min(to, at + 1 + REACH);
    }
    if (start >= 0) found.push({ from, to, start, end });
  }
  return found;
}
