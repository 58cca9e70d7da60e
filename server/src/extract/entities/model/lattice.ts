import { CLOSED, LABELS, labelOf, MODEL_TYPES, OPENING, OUTSIDE } from './labels.ts';

/**
 * Forward and backward sums over all labellings of one sentence. Works on probabilities, each step scaled to sum 1. Its arrays are used again for the
 * next sentence.
 */
export class Lattice {
  readonly #moves: Float64Array;
  /** The moves from each closed label (in a row) to each opening one (the rows), and the same turned round. */
  readonly #into: Float64Array;
  readonly #outOf: Float64Array;
  /** What the closed labels of the token before, or the opening ones of the next, weigh. */
  readonly #beside = new Float64Array(Math.max(CLOSED.length, OPENING.length));
  readonly #margin: number;
  #scores: Float64Array = new Float64Array(0);
  #weights: Float64Array = new Float64Array(0);
  #alpha: Float64Array = new Float64Array(0);
  #beta: Float64Array = new Float64Array(0);
  #scale: Float64Array = new Float64Array(0);
  #open: Float64Array = new Float64Array(0);
  /** 1 for a token that is taken to be outside without further sums. */
  #plain: Uint8Array = new Uint8Array(0);

  /**
   * `transitions`: score of label j after label i at `i * LABELS + j`. A token whose score for outside is by `margin` above all others is taken to be
   * outside, which saves most of the work.
   */
  constructor(transitions: Float64Array, margin = Infinity) {
    this.#moves = Float64Array.from(transitions, Math.exp);
    const between = (from: number, to: number): number => this.#moves[from * LABELS + to] ?? 0;
    this.#into = Float64Array.from(OPENING.flatMap((to) => CLOSED.map((from) => between(from, to))));
    this.#outOf = Float64Array.from(CLOSED.flatMap((from) => OPENING.map((to) => between(from, to))));
    this.#margin = margin;
  }

  /** Takes the scores of `length` tokens (`token * LABELS + label`) and sums; returns the logarithm of the total. Labels of -Infinity are excluded. */
  sum(scores: Float64Array, length: number): number {
    this.#scores = scores;
    this.#reserve(length);
    let total = 0;
    for (let i = 0; i < length; i++) total += this.#forward(i);
    let end = 0;
    for (const label of CLOSED) end += this.#alpha[(length - 1) * LABELS + label] ?? 0;
    this.#backward(length, end > 0 ? end : 1e-300);
    return total + Math.log(end);
  }

  /** Probability of a label of a token, after {@link sum}. */
  at(token: number, label: number): number {
    return (this.#alpha[token * LABELS + label] ?? 0) * (this.#beta[token * LABELS + label] ?? 0);
  }

  /** Probability of label `to` of a token behind label `from` of the one before (outside in front of the first), after {@link sum}. */
  move(token: number, from: number, to: number): number {
    const before = token === 0 ? (from === OUTSIDE ? 1 : 0) : (this.#alpha[(token - 1) * LABELS + from] ?? 0);
    const here = token * LABELS + to;
    return (before * (this.#moves[from * LABELS + to] ?? 0) * (this.#weights[here] ?? 0) * (this.#beta[here] ?? 0)) / (this.#scale[token] ?? 1);
  }

  /** Probability that tokens `from` to `to` (exclusive) are exactly one name of type number `type`, after {@link sum}. */
  span(from: number, to: number, type: number): number {
    const first = labelOf(type, to - from === 1 ? 3 : 0);
    let mass = ((this.#open[from * LABELS + first] ?? 0) * (this.#weights[from * LABELS + first] ?? 0)) / (this.#scale[from] ?? 1);
    let last = first;
    for (let i = from + 1; i < to; i++) {
      const label = labelOf(type, i === to - 1 ? 2 : 1);
      mass *= ((this.#moves[last * LABELS + label] ?? 0) * (this.#weights[i * LABELS + label] ?? 0)) / (this.#scale[i] ?? 1);
      last = label;
    }
    return mass * (this.#beta[(to - 1) * LABELS + last] ?? 0);
  }

  /** The most likely label of a token, after {@link sum}. */
  likeliest(token: number): number {
    let label = OUTSIDE;
    let most = this.at(token, OUTSIDE);
    if (most > 0.5) return label;
    for (let other = 1; other < LABELS; other++) {
      const chance = this.at(token, other);
      if (chance <= most) continue;
      label = other;
      most = chance;
    }
    return label;
  }

  #reserve(length: number): void {
    if (this.#plain.length >= length) return;
    const size = Math.max(64, 2 * length);
    this.#weights = new Float64Array(size * LABELS);
    this.#alpha = new Float64Array(size * LABELS);
    this.#beta = new Float64Array(size * LABELS);
    this.#scale = new Float64Array(size);
    this.#open = new Float64Array(size * LABELS);
    this.#plain = new Uint8Array(size);
  }

  /** Fills one column of the forward sums; returns the logarithm of what it was scaled by. */
  #forward(token: number): number {
    const row = token * LABELS;
    const scores = this.#scores;
    const outside = scores[row] ?? 0;
    let most = -Infinity;
    for (let y = 1; y < LABELS; y++) {
      const score = scores[row + y] ?? 0;
      if (score > most) most = score;
    }
    const plain = outside - most > this.#margin;
    this.#plain[token] = plain ? 1 : 0;
    if (outside > most) most = outside;
    if (plain) this.#outside(token);
    else {
      const weights = this.#weights;
      for (let y = 0; y < LABELS; y++) weights[row + y] = Math.exp((scores[row + y] ?? 0) - most);
      this.#begin(token);
      this.#continue(token);
    }
    const alpha = this.#alpha;
    const used = plain ? 1 : LABELS;
    let scale = 0;
    for (let y = 0; y < used; y++) scale += alpha[row + y] ?? 0;
    if (!(scale > 0)) scale = 1e-300;
    for (let y = 0; y < used; y++) alpha[row + y] = (alpha[row + y] ?? 0) / scale;
    this.#scale[token] = scale;
    return most + Math.log(scale);
  }

  /** The sums of a token that is taken to be outside. */
  #outside(token: number): void {
    const row = token * LABELS;
    for (const values of [this.#weights, this.#alpha, this.#open]) values.fill(0, row, row + LABELS);
    this.#weights[row] = 1;
    this.#gather(token);
    this.#open[row] = this.#alpha[row] = this.#opened(token, 0);
  }

  /** The sums of the ways to something new at a token. */
  #begin(token: number): void {
    const row = token * LABELS;
    this.#gather(token);
    for (let o = 0; o < OPENING.length; o++) {
      const here = row + (OPENING[o] ?? 0);
      const sum = this.#opened(token, o);
      this.#open[here] = sum;
      this.#alpha[here] = sum * (this.#weights[here] ?? 0);
    }
  }

  /** Puts the sums of the closed labels of the token before side by side. */
  #gather(token: number): void {
    if (token === 0 || this.#plain[token - 1] === 1) return;
    const before = (token - 1) * LABELS;
    for (let c = 0; c < CLOSED.length; c++) this.#beside[c] = this.#alpha[before + (CLOSED[c] ?? 0)] ?? 0;
  }

  /** The sum over all ways to one of the opening labels at a token, after {@link #gather}. */
  #opened(token: number, o: number): number {
    const into = this.#into;
    const base = o * CLOSED.length;
    if (token === 0) return into[base] ?? 0;
    if (this.#plain[token - 1] === 1) return (this.#alpha[(token - 1) * LABELS] ?? 0) * (into[base] ?? 0);
    const beside = this.#beside;
    let sum = 0;
    for (let c = 0; c < CLOSED.length; c++) sum += (beside[c] ?? 0) * (into[base + c] ?? 0);
    return sum;
  }

  /** The sums of the ways to go on with a name. */
  #continue(token: number): void {
    const row = token * LABELS;
    const before = row - LABELS;
    const alpha = this.#alpha;
    const moves = this.#moves;
    const none = token === 0 || this.#plain[token - 1] === 1;
    for (let t = 0; t < MODEL_TYPES.length; t++) {
      const first = labelOf(t, 0);
      for (let label = first + 1; label < first + 3; label++) {
        const sum = none ? 0 : (alpha[before + first] ?? 0) * (moves[first * LABELS + label] ?? 0) + (alpha[before + first + 1] ?? 0) * (moves[(first + 1) * LABELS + label] ?? 0);
        alpha[row + label] = sum * (this.#weights[row + label] ?? 0);
      }
    }
  }

  #backward(length: number, end: number): void {
    const beta = this.#beta;
    beta.fill(0, (length - 1) * LABELS, length * LABELS);
    for (const label of CLOSED) beta[(length - 1) * LABELS + label] = 1 / end;
    for (let token = length - 2; token >= 0; token--) this.#backStep(token);
  }

  #backStep(token: number): void {
    const row = token * LABELS;
    const next = row + LABELS;
    const beta = this.#beta;
    const scale = this.#scale[token + 1] ?? 1;
    const nextPlain = this.#plain[token + 1] === 1;
    const closed = this.#plain[token] === 1 ? 1 : CLOSED.length;
    const opening = nextPlain ? 1 : OPENING.length;
    const beside = this.#beside;
    const outOf = this.#outOf;
    for (let o = 0; o < opening; o++) {
      const to = next + (OPENING[o] ?? 0);
      beside[o] = (this.#weights[to] ?? 0) * (beta[to] ?? 0);
    }
    for (let c = 0; c < closed; c++) {
      const base = c * OPENING.length;
      let sum = 0;
      for (let o = 0; o < opening; o++) sum += (outOf[base + o] ?? 0) * (beside[o] ?? 0);
      beta[row + (CLOSED[c] ?? 0)] = sum / scale;
    }
    if (closed === 1) beta.fill(0, row + 1, row + LABELS);
    else this.#backInside(token, nextPlain, scale);
  }

  /** The sums of the labels that only go on with a name. */
  #backInside(token: number, nextPlain: boolean, scale: number): void {
    const row = token * LABELS;
    const next = row + LABELS;
    const beta = this.#beta;
    const moves = this.#moves;
    const weights = this.#weights;
    for (let t = 0; t < MODEL_TYPES.length; t++) {
      const first = labelOf(t, 0);
      for (let from = first; from < first + 2; from++) {
        let sum = 0;
        if (!nextPlain) for (let to = first + 1; to < first + 3; to++) sum += (moves[from * LABELS + to] ?? 0) * (weights[next + to] ?? 0) * (beta[next + to] ?? 0);
        beta[row + from] = sum / scale;
      }
    }
  }
}
