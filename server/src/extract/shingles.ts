import type { Token } from '../text/types.ts';
import { facet } from '../text/word.ts';
import type { ParagraphFacts } from './context.ts';
import { hashFigure, hashWord } from './wordHash.ts';

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

export function pack(shingles: readonly Shingle[]): PackedShingles {
  return Uint32Array.from(shingles.flatMap(({ hash, start, end }) => [hash, start, end]));
}

export function unpack(packed: PackedShingles): Shingle[] {
  const shingles: Shingle[] = [];
  for (let i = 0; i < packed.length; i += 3) shingles.push({ hash: packed[i] ?? 0, start: packed[i + 1] ?? 0, end: packed[i + 2] ?? 0 });
  return shingles;
}

/** The same in half as many bytes, for {@link readShingles}: a shingle begins a word behind the last one, and is some words long. */
export function writeShingles(packed: PackedShingles): Uint8Array {
  const bytes = new Uint8Array(5 * packed.length);
  let [end, last] = [0, 0];
  const tell = (value: number): void => {
    let left = value >>> 0;
    for (; left > 0x7f; left >>>= 7) bytes[end++] = (left & 0x7f) | 0x80;
    bytes[end++] = left;
  };
  for (let i = 0; i < packed.length; i += 3) {
    const [hash = 0, from = 0, to = 0] = [packed[i], packed[i + 1], packed[i + 2]];
    for (let shift = 0; shift < 32; shift += 8) bytes[end++] = (hash >>> shift) & 0xff;
    tell(from - last);
    tell(to - from);
    last = from;
  }
  return bytes.slice(0, end);
}

/** What {@link writeShingles} wrote. */
export function readShingles(bytes: Uint8Array): PackedShingles {
  const packed: number[] = [];
  let [at, last] = [0, 0];
  const told = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  };
  while (at < bytes.length) {
    let hash = 0;
    for (let shift = 0; shift < 32; shift += 8) hash |= (bytes[at++] ?? 0) << shift;
    last += told();
    packed.push(hash, last, last + told());
  }
  return Uint32Array.from(packed);
}

/**
 * Five-word shingles of headline and body, in order (Broder 1997), for finding text reuse. Case, accents and punctuation do not
 * count; a shingle does not cross a line.
 */
export function shingle(paragraphs: readonly ParagraphFacts[]): PackedShingles {
  const read = paragraphs.filter((facts) => !skipped.has(facts.paragraph.kind));
  const all = new Uint32Array(3 * read.reduce((sum, facts) => sum + facts.paragraph.tokens.length, 0));
  let end = 0;
  for (const facts of read) end = addShingles(all, end, facts);
  return end <= 3 * MOST ? all.slice(0, end) : thinned(all.subarray(0, end));
}

const skipped: ReadonlySet<string> = new Set(['byline', 'dateline', 'furniture']);

/** Writes the shingles of a paragraph behind those before, and returns the index behind them. */
function addShingles(all: PackedShingles, from: number, { start, paragraph }: ParagraphFacts): number {
  const words: Token[] = [];
  const hashes: number[] = [];
  for (const token of paragraph.tokens) {
    if (token.kind !== 'word' && token.kind !== 'number') continue;
    words.push(token);
    hashes.push(token.kind === 'number' ? figureHash(token.word) : wordHash(token.word));
  }
  let at = from;
  for (let i = 0; i + SIZE <= words.length; i++) {
    all[at++] = combine(hashes, i);
    all[at++] = start + (words[i]?.start ?? 0);
    all[at++] = start + (words[i + SIZE - 1]?.end ?? 0);
  }
  return at;
}

const figureHash = facet(({ lower }) => hashFigure(lower));
const wordHash = facet(({ lower }) => hashWord(lower));

function combine(hashes: readonly number[], from: number): number {
  let hash = 0;
  for (let i = from; i < from + SIZE; i++) hash = Math.imul(hash ^ (hashes[i] ?? 0), 0x9e3779b1) + 0x7f4a7c15;
  // A last mixing step, because the thinning reads the high bits.
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x85ebca6b) >>> 0;
}

/** At most {@link MOST} shingles: keeping hashes below a threshold keeps the same ones in both copies of a passage. */
function thinned(all: PackedShingles): PackedShingles {
  const limit = (MOST / (all.length / 3)) * 0x1_0000_0000;
  const kept: number[] = [];
  for (let i = 0; i < all.length && kept.length < 3 * MOST; i += 3) if ((all[i] ?? 0) < limit) kept.push(all[i] ?? 0, all[i + 1] ?? 0, all[i + 2] ?? 0);
  return Uint32Array.from(kept);
}
