import type { Token } from '../text/types.ts';
import { NO_CONCEPT, type Concept } from './concepts.ts';

/** How far a sentence is looked over around a thing, in words, and how many concepts of it are kept, those that tell most. */
export interface Reach {
  readonly farthest: number;
  readonly most: number;
}

/** What the tokens of a sentence say, made once for all that stands in it. */
export interface Sayings {
  /** By token its place in `concepts`, -1 for one that says nothing. */
  readonly at: readonly number[];
  /** By token how many words it is long on the way: marks count as three words more. */
  readonly widths: readonly number[];
  /** Each concept of the sentence once, with how much it tells. */
  readonly concepts: readonly string[];
  readonly telling: readonly number[];
}

/** What `sayingAt` says of each token of a sentence. */
export function sayingsOf(tokens: readonly Token[], sayingAt: (token: Token, i: number) => Concept): Sayings {
  const at: number[] = [];
  const widths: number[] = [];
  const known = new Map<string, number>();
  const concepts: string[] = [];
  const telling: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    widths.push(token && isMark(token.text) ? 1 + MARK : 1);
    const concept = token ? sayingAt(token, i) : NO_CONCEPT;
    let place = concept === NO_CONCEPT ? -1 : known.get(concept.name);
    if (place === undefined) {
      known.set(concept.name, (place = concepts.length));
      concepts.push(concept.name);
      telling.push(concept.telling);
    }
    at.push(place);
  }
  return { at, widths, concepts, telling };
}

/** What a token says, or the empty string; so for a place outside the sentence. */
export function saidAt({ at, concepts }: Sayings, i: number): string {
  return concepts[at[i] ?? -1] ?? '';
}

/**
 * The concepts around the tokens `from` to `to` (half-open) of a sentence, each with its distance in words, packed with blanks between: those that
 * tell most, of equal ones those before first.
 */
export function packAround(sayings: Sayings, from: number, to: number, reach: Reach): string {
  const distances = sayings.concepts.map(() => 0);
  const order: number[] = [];
  walk(sayings, from - 1, -1, reach.farthest, distances, order);
  walk(sayings, to, 1, reach.farthest, distances, order);
  let packed = '';
  for (const concept of mostTelling(sayings.telling, distances, order, reach.most)) packed += `${packed === '' ? '' : ' '}${sayings.concepts[concept] ?? ''}~${distances[concept] ?? 0}`;
  return packed;
}

/** Enters the concepts on the way with their distances, 0 for none; in `order` as they are met. */
function walk({ at, widths }: Sayings, start: number, step: 1 | -1, farthest: number, distances: number[], order: number[]): void {
  let distance = 0;
  for (let i = start; i >= 0 && i < at.length && distance < farthest; i += step) {
    distance += widths[i] ?? 1;
    const concept = at[i] ?? -1;
    if (concept < 0) continue;
    const before = distances[concept] ?? 0;
    if (before === 0) order.push(concept);
    if (before === 0 || distance < before) distances[concept] = distance;
  }
}

/** The first `most` of the concepts by how much they tell at their distance. */
function mostTelling(telling: readonly number[], distances: readonly number[], order: readonly number[], most: number): number[] {
  const kept: number[] = [];
  const says: number[] = [];
  for (const concept of order) {
    const say = (telling[concept] ?? 0) * fadeOf(distances[concept] ?? 0);
    if (kept.length === most && say <= (says[most - 1] ?? 0)) continue;
    if (kept.length < most) kept.push(concept);
    let place = kept.length - 1;
    for (; place > 0 && (says[place - 1] ?? 0) < say; place--) {
      kept[place] = kept[place - 1] ?? 0;
      says[place] = says[place - 1] ?? 0;
    }
    kept[place] = concept;
    says[place] = say;
  }
  return kept;
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
