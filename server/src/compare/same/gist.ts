import { numberOf } from '../../base/numbers.ts';
import type { Gist } from '../../extract/gist.ts';

/** The notions of an article by their numbers, in order, each with its weight; unit length. */
export interface GistVector {
  readonly notions: Int32Array;
  readonly weights: Float32Array;
}

/** The vector of a packed gist. */
export function gistVector(packed: Gist): GistVector {
  const parts = packed === '' ? [] : packed.split(' ');
  const entries: [number, number][] = [];
  for (let i = 0; i + 1 < parts.length; i += 2) entries.push([numberOf(parts[i] ?? ''), Number(parts[i + 1])]);
  const norm = Math.sqrt(entries.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  entries.sort(([a], [b]) => a - b);
  return { notions: Int32Array.from(entries, ([notion]) => notion), weights: Float32Array.from(entries, ([, weight]) => weight / norm) };
}

/** Cosine of two gists, 0 to 1. */
export function gistLikeness({ notions: one, weights: ofOne }: GistVector, { notions: two, weights: ofTwo }: GistVector): number {
  let sum = 0;
  for (let i = 0, j = 0; i < one.length && j < two.length; ) {
    const [a = 0, b = 0] = [one[i], two[j]];
    if (a === b) sum += (ofOne[i++] ?? 0) * (ofTwo[j++] ?? 0);
    else if (a < b) i++;
    else j++;
  }
  return sum;
}
