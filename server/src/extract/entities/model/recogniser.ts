import type { Language } from '../../../text/types.ts';
import type { Candidate } from '../candidate.ts';
import { nameLexicon } from '../lexicon.ts';
import type { Scan } from '../scan.ts';
import { facet, type Word } from '../../../text/word.ts';
import type { Dictionary } from './dictionary.ts';
import { evidenceOf, roomForEvidence } from './evidence.ts';
import { featuresAt, MOST_FEATURES, ROLES, viewOf, wordKeys, type View } from './features.ts';
import { LABELS, MODEL_TYPES, OUTSIDE } from './labels.ts';
import { LANES, unpackLanes } from './lanes.ts';
import { Lattice } from './lattice.ts';
import { stretchesOf, type Stretch } from './stretches.ts';
import { addWeights, type Weights } from './weights.ts';
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
  readonly #know: (word: Word) => KnownWord;
  readonly #edge: KnownWord;
  readonly #features = new Int32Array(MOST_FEATURES);
  readonly #units = new Float64Array(LANES);
  #scores = new Float64Array(64 * LABELS);
  #evidence = roomForEvidence(0);
  #runStart = new Int32Array(0);
  #runEnd = new Int32Array(0);

  constructor(language: Language, dictionary: Dictionary, weights: Weights) {
    this.#weights = weights;
    this.#lattice = new Lattice(weights.transitions, MARGIN);
    const know = (facts: WordFacts): KnownWord => new KnownWord(facts, this.#sums(facts));
    this.#know = facet(({ text }) => know(readWord(text, nameLexicon(language), dictionary)));
    this.#edge = know(EDGE);
  }

  /** The names of a paragraph by the best labelling, in order, and in `rated` how likely each name of the rules is. */
  recognise(scan: Scan, rules: readonly Candidate[]): { readonly names: Recognised[]; readonly rated: Recognised[] } {
    const names: Recognised[] = [];
    const rated: Recognised[] = rules.map(({ from, to }) => ({ from, to, chances: NONE }));
    const stretches = stretchesOf(scan, REACH);
    if (stretches.length === 0) return { names, rated };
    const words = this.#wordsIn(scan, stretches);
    this.#reserve(words.length);
    const view = viewOf(scan, words, evidenceOf(rules, words.length, this.#evidence), this.#runStart, this.#runEnd, this.#edge);
    let next = 0;
    for (const stretch of stretches) {
      const length = stretch.end - stretch.start;
      this.#score(view, words, stretch);
      this.#lattice.sum(this.#scores, length);
      const rate = (from: number, to: number): Recognised => ({ from, to, chances: MODEL_TYPES.map((_type, t) => this.#lattice.span(from - stretch.start, to - stretch.start, t)) });
      for (const [from, to] of this.#runs(length)) names.push(rate(from + stretch.start, to + stretch.start));
      for (; (rules[next]?.from ?? Infinity) < stretch.end; next++) {
        const { from, to } = rules[next] ?? stretch;
        if (from >= stretch.start && to <= stretch.end) rated[next] = rate(from, to);
      }
    }
    return { names, rated };
  }

  /** The words of all sentences that are read, and the one in front of each of these. */
  #wordsIn({ tokens }: Scan, stretches: readonly Stretch[]): (KnownWord | undefined)[] {
    const words = tokens.map((): KnownWord | undefined => undefined);
    for (const { from, to } of stretches) {
      for (let at = Math.max(0, from - 1); at <= to; at++) {
        const token = tokens[at];
        if (token) words[at] ??= this.#know(token.word);
      }
    }
    return words;
  }

  /** Makes room for a text of so many tokens; one text after the other uses it. */
  #reserve(tokens: number): void {
    if (this.#runStart.length >= tokens) return;
    const size = Math.max(256, 2 * tokens);
    this.#evidence = roomForEvidence(size);
    this.#runStart = new Int32Array(size);
    this.#runEnd = new Int32Array(size);
  }

  /** What a word adds to the scores of the token of each role. */
  #sums(word: WordFacts): number[] {
    const sums = new Float64Array(ROLES * LANES);
    const roles = wordKeys(word);
    for (let role = 0; role < ROLES; role++) {
      const keys = Int32Array.from(roles[role] ?? []);
      addWeights(this.#weights, keys, keys.length, sums, role * LANES);
    }
    const kept = NO_SUMS.slice();
    for (let i = 0; i < kept.length; i++) kept[i] = sums[i] ?? 0;
    return kept;
  }

  /** First and behind-last token of each name in the likeliest labelling. */
  #runs(length: number): [number, number][] {
    const labels = new Uint8Array(length);
    for (let i = 0; i < length; i++) labels[i] = this.#lattice.likeliest(i);
    return runsOf(labels);
  }

  #score(view: View, words: readonly (KnownWord | undefined)[], { from, to, start, end }: Stretch): void {
    if (this.#scores.length < (end - start) * LABELS) this.#scores = new Float64Array(2 * (end - start) * LABELS);
    const scores = this.#scores;
    const weights = this.#weights;
    const units = this.#units;
    const features = this.#features;
    const edge = this.#edge;
    const sumsAt = (i: number): readonly number[] => (i < from || i >= to ? edge : (words[i] ?? edge)).sums;
    let before2 = edge.sums;
    let before = sumsAt(start - 2);
    let self = sumsAt(start - 1);
    let after = sumsAt(start);
    let after2 = sumsAt(start + 1);
    for (let at = start; at < end; at++) {
      [before2, before, self, after, after2] = [before, self, after, after2, sumsAt(at + 2)];
      for (let lane = 0; lane < LANES; lane++) units[lane] = (self[lane] ?? 0) + (before[LANES + lane] ?? 0) + (after[2 * LANES + lane] ?? 0) + (before2[3 * LANES + lane] ?? 0) + (after2[4 * LANES + lane] ?? 0);
      const count = featuresAt(view, at, from, to, features, false);
      addWeights(weights, features, count, units, 0);
      unpackLanes(units, weights.scale, scores, (at - start) * LABELS);
    }
  }
}

/** A word with what it adds to the scores around it. */
class KnownWord implements WordFacts {
  readonly word: number;
  readonly affixes: readonly number[] = NONE;
  readonly shape: number;
  readonly kind: number;
  readonly lists: number;
  readonly known: number;
  readonly class: number;
  readonly cluster: number;
  /** The lanes of one role after the other, in units of the weights. */
  readonly sums: readonly number[];

  constructor(facts: WordFacts, sums: readonly number[]) {
    this.word = facts.word;
    this.shape = facts.shape;
    this.kind = facts.kind;
    this.lists = facts.lists;
    this.known = facts.known;
    this.class = facts.class;
    this.cluster = facts.cluster;
    this.sums = sums;
  }
}

/** A plain array of fractions lies in one piece with what stands in it, and takes half the room of a typed one of this size. */
const NO_SUMS: readonly number[] = Array.from({ length: ROLES * LANES }, () => 0.5);

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
