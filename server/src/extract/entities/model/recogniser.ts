import type { Language } from '../../../text/types.ts';
import type { Candidate } from '../candidate.ts';
import { nameLexicon } from '../lexicon.ts';
import type { Scan } from '../scan.ts';
import { slotOf, type Dictionary } from './dictionary.ts';
import { evidenceOf } from './evidence.ts';
import { memoised } from '../../../base/memo.ts';
import { featuresAt, MOST_FEATURES, ROLES, viewOf, wordKeys, type View } from './features.ts';
import { LABELS, MODEL_TYPES, OUTSIDE } from './labels.ts';
import { Lattice } from './lattice.ts';
import { stretchesOf, type Stretch } from './stretches.ts';
import { mayWeigh, type Weights } from './weights.ts';
import { EDGE, readWord, type WordFacts } from './words.ts';

/** A name as the model sees it: token indexes, half-open, and how likely it is of each type, in the order of `MODEL_TYPES`. */
export interface Recognised {
  readonly from: number;
  readonly to: number;
  readonly chances: readonly number[];
}

/** So many tokens around a word with a capital are read. Training reads more; what is read beyond changes nothing. */
const REACH = 3;

/** Tokens that are outside with e¹⁰ to one take no further part. */
const MARGIN = 10;

/** The model of one language. */
export class Recogniser {
  readonly #weights: Weights;
  readonly #lattice: Lattice;
  readonly #know: (text: string) => KnownWord;
  readonly #edge: KnownWord;
  readonly #features = new Int32Array(MOST_FEATURES);
  readonly #units = new Int32Array(LABELS);
  #scores = new Float64Array(64 * LABELS);

  constructor(language: Language, dictionary: Dictionary, weights: Weights) {
    this.#weights = weights;
    this.#lattice = new Lattice(weights.transitions, MARGIN);
    const know = (facts: WordFacts): KnownWord => ({ facts, sums: this.#sums(facts) });
    this.#know = memoised(20_000, (text) => know(readWord(text, nameLexicon(language), dictionary)));
    this.#edge = know(EDGE);
  }

  /** The names of a paragraph by the best labelling, in order, and in `rated` how likely each name of the rules is. */
  recognise(scan: Scan, rules: readonly Candidate[]): { readonly names: Recognised[]; readonly rated: Recognised[] } {
    const known = scan.tokens.map(({ text }) => this.#know(text));
    const words = known.map(({ facts }) => facts);
    const view = viewOf(scan, words, evidenceOf(rules, words.length));
    const names: Recognised[] = [];
    const rated: Recognised[] = rules.map(({ from, to }) => ({ from, to, chances: NONE }));
    let next = 0;
    for (const stretch of stretchesOf(scan, words, REACH)) {
      const length = stretch.end - stretch.start;
      this.#score(view, known, stretch);
      this.#lattice.sum(this.#scores, length);
      const rate = (from: number, to: number): Recognised => ({ from, to, chances: MODEL_TYPES.map((_type, t) => this.#lattice.span(from - stretch.start, to - stretch.start, t)) });
      for (const [from, to] of runsOf(Uint8Array.from({ length }, (_, i) => this.#lattice.likeliest(i)))) names.push(rate(from + stretch.start, to + stretch.start));
      for (; (rules[next]?.from ?? Infinity) < stretch.end; next++) {
        const { from, to } = rules[next] ?? stretch;
        if (from >= stretch.start && to <= stretch.end) rated[next] = rate(from, to);
      }
    }
    return { names, rated };
  }

  /** What a word adds to the scores of the token of each role. */
  #sums(word: WordFacts): Int32Array {
    const sums = new Int32Array(ROLES * LABELS);
    wordKeys(word).forEach((keys, role) => {
      for (const key of keys) this.#add(key, sums, role * LABELS);
    });
    return sums;
  }

  /** Adds the weights of a feature to `into`, from `base` on. */
  #add(key: number, into: Int32Array, base: number): void {
    if (!mayWeigh(this.#weights, key)) return;
    const { keys, rows, starts, labels, values } = this.#weights;
    const slot = slotOf(keys, key);
    if (keys[slot] !== key) return;
    const row = rows[slot] ?? 0;
    const end = starts[row + 1] ?? 0;
    for (let i = starts[row] ?? 0; i < end; i++) {
      const at = base + (labels[i] ?? 0);
      into[at] = (into[at] ?? 0) + (values[i] ?? 0);
    }
  }

  #score(view: View, known: readonly KnownWord[], { from, to, start, end }: Stretch): void {
    if (this.#scores.length < (end - start) * LABELS) this.#scores = new Float64Array(2 * (end - start) * LABELS);
    const scores = this.#scores;
    const { scale } = this.#weights;
    const units = this.#units;
    const sumsAt = (i: number): Int32Array => (i < from || i >= to ? this.#edge : (known[i] ?? this.#edge)).sums;
    for (let at = start; at < end; at++) {
      const self = sumsAt(at);
      const before = sumsAt(at - 1);
      const after = sumsAt(at + 1);
      const before2 = sumsAt(at - 2);
      const after2 = sumsAt(at + 2);
      for (let y = 0; y < LABELS; y++) units[y] = (self[y] ?? 0) + (before[LABELS + y] ?? 0) + (after[2 * LABELS + y] ?? 0) + (before2[3 * LABELS + y] ?? 0) + (after2[4 * LABELS + y] ?? 0);
      const count = featuresAt(view, at, from, to, this.#features, false);
      for (let i = 0; i < count; i++) this.#add(this.#features[i] ?? 0, units, 0);
      const base = (at - start) * LABELS;
      for (let y = 0; y < LABELS; y++) scores[base + y] = (units[y] ?? 0) * scale;
    }
  }
}

/** A word with what it adds to the scores around it. */
interface KnownWord {
  readonly facts: WordFacts;
  readonly sums: Int32Array;
}

const NONE: readonly number[] = MODEL_TYPES.map(() => 0);

/** First and behind-last token of each name in a labelling; labels that do not fit each other count by their type. */
function runsOf(labels: Uint8Array): [number, number][] {
  const runs: [number, number][] = [];
  for (let at = 0; at < labels.length; ) {
    const from = at++;
    const label = (labels[from] ?? OUTSIDE) - 1;
    if (label < 0) continue;
    const goesOn = (next: number): boolean => next > 0 && (next - 1) >> 2 === label >> 2 && ((next - 1) & 3) !== 0 && ((next - 1) & 3) !== 3;
    let last = label & 3;
    while (last < 2 && at < labels.length && goesOn(labels[at] ?? OUTSIDE)) last = ((labels[at++] ?? 1) - 1) & 3;
    runs.push([from, at]);
  }
  return runs;
}
