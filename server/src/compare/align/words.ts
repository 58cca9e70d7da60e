import { memoised } from '../../base/memo.ts';
import { numberOf } from '../../base/numbers.ts';
import { tellingOf } from '../../extract/concepts.ts';
import type { Figure } from '../../extract/figures.ts';

/** The concepts around all figures (or slots) of an article, packed so that those of two articles meet in one pass. */
export interface Bag {
  /** Where the entries of each row begin; one more for their end. The entries of a row are in order of `concepts`. */
  readonly starts: Uint16Array;
  /** A number for each concept, the same in every text. */
  readonly concepts: Int32Array;
  readonly distances: Uint8Array;
  readonly telling: Float64Array;
  /** What each entry says of its figure, once for each reach of {@link reaches}; of the noun half of it. */
  readonly says: Float64Array;
  /** For each row the sums of what its entries say, once for each reach. */
  readonly all: Float64Array;
  /** Number of the noun of each row. */
  readonly nouns: Int32Array;
  /** All entries in order of concept, the row of each, and their concepts in that order. */
  readonly order: Uint16Array;
  readonly rows: Uint16Array;
  readonly inOrder: Int32Array;
}

/** The concepts around one figure: a row of its article's bag. */
export interface Words {
  readonly bag: Bag;
  readonly row: number;
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
export const REACHES = reaches.length;
/** Distances in words are less than this, also those of two figures together. */
const FARTHEST = 512;
const fades: readonly Float64Array[] = reaches.map((reach) => Float64Array.from({ length: FARTHEST }, (_, distance) => Math.exp(-distance / reach)));
/** How the words of two figures fade together. */
export const [, , widest = new Float64Array(FARTHEST)] = fades;

/** What is asked of a concept wherever it stands. */
const concepts: (concept: string) => { readonly number: number; readonly telling: number } = memoised(40_000, (concept) => ({ number: numberOf(concept), telling: tellingOf(concept) }));

/** Entries of a bag are told by two bytes; an article has a tenth of that. */
const MOST_ENTRIES = 0xffff;

/** Packs the words around figures, one row each. */
export function packWords(figures: readonly Pick<Figure, 'context' | 'noun'>[]): Bag {
  const size = Math.min(MOST_ENTRIES, figures.reduce((sum, { context }) => sum + context.size, 0));
  const bag = {
    starts: new Uint16Array(figures.length + 1),
    concepts: new Int32Array(size),
    distances: new Uint8Array(size),
    telling: new Float64Array(size),
    says: new Float64Array(REACHES * size),
    all: new Float64Array(REACHES * figures.length),
    nouns: new Int32Array(figures.length),
    rows: new Uint16Array(size),
  };
  let end = 0;
  for (const [row, { context, noun }] of figures.entries()) {
    bag.nouns[row] = numberOf(noun);
    const start = end;
    for (const [concept, distance] of context) if (end < size) insert(bag, start, end++, concepts(concept), distance);
    bag.rows.fill(row, start, end);
    bag.starts[row + 1] = end;
    weigh(bag, row, start, end);
  }
  return { ...bag, ...sorted(bag.concepts) };
}

type Open = Pick<Bag, 'concepts' | 'distances' | 'telling' | 'says' | 'all' | 'nouns'>;

/** Puts an entry among those of its row, which are few. */
function insert({ concepts: numbers, distances, telling }: Open, start: number, end: number, concept: { readonly number: number; readonly telling: number }, distance: number): void {
  let at = end;
  for (; at > start && (numbers[at - 1] ?? 0) > concept.number; at--) {
    numbers[at] = numbers[at - 1] ?? 0;
    distances[at] = distances[at - 1] ?? 0;
    telling[at] = telling[at - 1] ?? 0;
  }
  numbers[at] = concept.number;
  distances[at] = distance;
  telling[at] = concept.telling;
}

function weigh({ concepts: numbers, distances, telling, says, all, nouns }: Open, row: number, start: number, end: number): void {
  for (const [r, fade] of fades.entries()) {
    let sum = 0;
    for (let i = start; i < end; i++) {
      const say = (telling[i] ?? 0) * (fade[distances[i] ?? 0] ?? 0) * (numbers[i] === nouns[row] ? 0.5 : 1);
      says[REACHES * i + r] = say;
      sum += say;
    }
    all[REACHES * row + r] = sum;
  }
}

/** Entries in order of concept, then of row: a number and a place fit into one. */
function sorted(numbers: Int32Array): Pick<Bag, 'order' | 'inOrder'> {
  const keys = Float64Array.from(numbers, (number, i) => (number + 0x80000000) * 0x10000 + i).sort();
  const order = Uint16Array.from(keys, (key) => key % 0x10000);
  return { order, inOrder: Int32Array.from(order, (i) => numbers[i] ?? 0) };
}

/** True if a concept is among the words. */
export function holds({ bag: { starts, concepts: numbers }, row }: Words, concept: number): boolean {
  for (let i = starts[row] ?? 0, end = starts[row + 1] ?? 0; i < end; i++) if (numbers[i] === concept) return true;
  return false;
}

/** Number of the noun. */
export function nounOf({ bag, row }: Words): number {
  return bag.nouns[row] ?? 0;
}

/** True for figures with a concept in common. */
export function haveCommon({ bag: a, row: one }: Words, { bag: b, row: two }: Words): boolean {
  const [endA, endB] = [a.starts[one + 1] ?? 0, b.starts[two + 1] ?? 0];
  for (let i = a.starts[one] ?? 0, j = b.starts[two] ?? 0; i < endA && j < endB; ) {
    const [x = 0, y = 0] = [a.concepts[i], b.concepts[j]];
    if (x === y) return true;
    if (x < y) i++;
    else j++;
  }
  return false;
}
