import { memoised } from '../base/memo.ts';
import type { Token } from '../text/types.ts';
import type { ParagraphFacts } from './context.ts';
import { folded } from './words.ts';

/** A run of five words, hashed to 32 bits; offsets are those of the file. */
export interface Shingle {
  readonly hash: number;
  readonly start: number;
  readonly end: number;
}

/** Words in a shingle. */
const SIZE = 5;
/** Most shingles kept of one article; of longer ones every second, third … is kept, chosen by hash so that copies agree. */
const MOST = 2000;

/** Shingles in as little memory as they need: hash, start and end of each, one after the other. A corpus has millions. */
export type PackedShingles = Uint32Array;

/** Shingles as a corpus keeps them. */
export function pack(shingles: readonly Shingle[]): PackedShingles {
  return Uint32Array.from(shingles.flatMap(({ hash, start, end }) => [hash, start, end]));
}

export function unpack(packed: PackedShingles): Shingle[] {
  const shingles: Shingle[] = [];
  for (let i = 0; i < packed.length; i += 3) shingles.push({ hash: packed[i] ?? 0, start: packed[i + 1] ?? 0, end: packed[i + 2] ?? 0 });
  return shingles;
}

/**
 * Five-word shingles of headline and body, in order (Broder 1997), for finding text reuse. Case, accents and punctuation do not
 * count; a shingle does not cross a line.
 */
export function shingle(paragraphs: readonly ParagraphFacts[]): Shingle[] {
  const all = paragraphs.flatMap((facts) => (skipped.has(facts.paragraph.kind) ? [] : shinglesOf(facts)));
  if (all.length <= MOST) return all;
  // Keeping hashes below a threshold keeps the same shingles in both copies of a passage.
  const limit = (MOST / all.length) * 0x1_0000_0000;
  return all.filter(({ hash }) => hash < limit).slice(0, MOST);
}

const skipped: ReadonlySet<string> = new Set(['byline', 'dateline', 'furniture']);

function shinglesOf({ start, paragraph }: ParagraphFacts): Shingle[] {
  const words = paragraph.tokens.filter((token) => token.kind === 'word' || token.kind === 'number');
  const hashes = words.map((word) => (word.kind === 'number' ? hashNumber(word.lower) : hashWord(word.lower)));
  const found: Shingle[] = [];
  for (let i = 0; i + SIZE <= words.length; i++) {
    const first: Token | undefined = words[i];
    const last: Token | undefined = words[i + SIZE - 1];
    if (first && last) found.push({ hash: combine(hashes, i), start: start + first.start, end: start + last.end });
  }
  return found;
}

const hashWord: (word: string) => number = memoised(20_000, (word) => hashOf(folded(word)));
const hashNumber: (figure: string) => number = memoised(2_000, (figure) => hashOf(figure.replace(/[^\p{L}\d]/gu, '')));

function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

function combine(hashes: readonly number[], from: number): number {
  let hash = 0;
  for (let i = from; i < from + SIZE; i++) hash = Math.imul(hash ^ (hashes[i] ?? 0), 0x9e3779b1) + 0x7f4a7c15;
  // A last mixing step, because the thresholding above reads the high bits.
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x85ebca6b) >>> 0;
}
