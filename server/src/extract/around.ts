import type { Token } from '../text/types.ts';
import { tellingOf } from './concepts.ts';

/** How far a sentence is looked over around a thing, in words, and how many concepts of it are kept, those that tell most. */
export interface Reach {
  readonly farthest: number;
  readonly most: number;
}

/**
 * The concepts around the tokens `from` to `to` (half-open) of a sentence, each with its distance in words, packed with blanks between. Marks on
 * the way count as three words more. `said` has the concept of each token, the empty string for none.
 */
export function packAround(tokens: readonly Token[], said: readonly string[], from: number, to: number, { farthest, most }: Reach): string {
  const near = new Map<string, number>();
  const walk = (start: number, step: 1 | -1): void => {
    let distance = 0;
    for (let i = start; i >= 0 && i < tokens.length && distance < farthest; i += step) {
      distance += isMark(tokens[i]?.text ?? '') ? 1 + MARK : 1;
      const concept = said[i] ?? '';
      if (concept !== '' && !(distance >= (near.get(concept) ?? Infinity))) near.set(concept, distance);
    }
  };
  walk(from - 1, -1);
  walk(to, 1);
  const kept = Array.from(near, ([concept, distance]) => ({ concept, distance, say: tellingOf(concept) * fadeOf(distance) })).sort((a, b) => b.say - a.say).slice(0, most);
  return kept.map(({ concept, distance }) => `${concept}~${distance}`).join(' ');
}

/** What {@link packAround} packed, cut at its blanks. */
export function unpackAround(packed: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    packed.flatMap((entry): [string, number][] => {
      const cut = entry.lastIndexOf('~');
      return cut < 0 ? [] : [[entry.slice(0, cut), Number(entry.slice(cut + 1))]];
    }),
  );
}

/** A clause away is as far as this many words. */
const MARK = 3;

const isMark = (text: string): boolean => text.length === 1 && ',;:()–—'.includes(text);

/** How fast words lose their say with distance. */
const REACH = 12;
/** What is left at each distance: asked for millions of times. */
const fades: number[] = [];

function fadeOf(distance: number): number {
  return (fades[distance] ??= Math.exp(-distance / REACH));
}
