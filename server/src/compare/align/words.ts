import { numberOf } from '../../base/numbers.ts';
import { tellingOf } from '../../extract/concepts.ts';
import type { Figure } from '../../extract/figures.ts';

/** The concepts around a figure, packed so that those of two figures meet in one pass. Rows of one length, in order of `concepts`. */
export interface Words {
  /** A number for each concept, the same in every text. */
  readonly concepts: Int32Array;
  readonly distances: Uint8Array;
  readonly telling: Float64Array;
  /** What each says of the figure, for each reach of {@link reaches} one row after the other; of the noun half of it. */
  readonly says: Float64Array;
  /** The sums of these rows. */
  readonly all: Float64Array;
  /** Number of the noun. */
  readonly noun: number;
}

/** What the words around two figures have in common. */
export interface Meeting {
  /** The share of what they say that both have, for each reach of {@link reaches}; the geometric mean of both ways. */
  readonly shared: readonly [number, number, number];
  /** What the one concept says that says most in both sentences, the nearer the more. */
  readonly strongest: number;
  /** What the words say that both have, but for the noun. */
  readonly sum: number;
  /** How many concepts both have. */
  readonly count: number;
}

/** Words after which a concept has lost two thirds of its say. */
const reaches = [2, 4, 12] as const;
/** Distances in words are less than this, also those of two figures together. */
const FARTHEST = 512;
const fades: readonly Float64Array[] = reaches.map((reach) => Float64Array.from({ length: FARTHEST }, (_, distance) => Math.exp(-distance / reach)));
const [, , widest = new Float64Array(FARTHEST)] = fades;

export function packWords({ context, noun }: Pick<Figure, 'context' | 'noun'>): Words {
  const entries = [...context].map(([concept, distance]) => ({ concept, number: numberOf(concept), distance })).sort((a, b) => a.number - b.number);
  const size = entries.length;
  const [says, all] = [new Float64Array(reaches.length * size), new Float64Array(reaches.length)];
  const telling = Float64Array.from(entries, ({ concept }) => tellingOf(concept));
  const distances = Uint8Array.from(entries, ({ distance }) => distance);
  for (const [r, fade] of fades.entries()) {
    for (const [i, { concept }] of entries.entries()) {
      const say = (telling[i] ?? 0) * (fade[distances[i] ?? 0] ?? 0) * (concept === noun ? 0.5 : 1);
      says[r * size + i] = say;
      all[r] = (all[r] ?? 0) + say;
    }
  }
  return { concepts: Int32Array.from(entries, ({ number }) => number), distances, telling, says, all, noun: numberOf(noun) };
}

/** True if a concept is among the words. */
export function holds({ concepts }: Words, concept: number): boolean {
  for (let i = 0; i < concepts.length; i++) if (concepts[i] === concept) return true;
  return false;
}

/** True for figures with a concept in common. */
export function haveCommon({ concepts: a }: Words, { concepts: b }: Words): boolean {
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [one = 0, two = 0] = [a[i], b[j]];
    if (one === two) return true;
    if (one < two) i++;
    else j++;
  }
  return false;
}

export function meet(a: Words, b: Words): Meeting {
  let [count, strongest, sum, near, nearToo, middle, middleToo, far, farToo] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  const [sizeA, sizeB] = [a.concepts.length, b.concepts.length];
  for (let i = 0, j = 0; i < sizeA && j < sizeB; ) {
    const [one = 0, two = 0] = [a.concepts[i], b.concepts[j]];
    if (one === two) {
      count++;
      const say = (a.telling[i] ?? 0) * (widest[(a.distances[i] ?? 0) + (b.distances[j] ?? 0)] ?? 0);
      strongest = Math.max(strongest, say);
      if (one !== a.noun) sum += say;
      near += a.says[i] ?? 0;
      nearToo += b.says[j] ?? 0;
      middle += a.says[sizeA + i] ?? 0;
      middleToo += b.says[sizeB + j] ?? 0;
      far += a.says[2 * sizeA + i] ?? 0;
      farToo += b.says[2 * sizeB + j] ?? 0;
    }
    if (one <= two) i++;
    if (two <= one) j++;
  }
  return { shared: [mean(near, a.all[0], nearToo, b.all[0]), mean(middle, a.all[1], middleToo, b.all[1]), mean(far, a.all[2], farToo, b.all[2])], strongest, sum, count };
}

function mean(metA: number, allA = 0, metB: number, allB = 0): number {
  return allA === 0 || allB === 0 ? 0 : Math.sqrt((metA / allA) * (metB / allB));
}
