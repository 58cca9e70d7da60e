import type { Aligned } from './figure.ts';

/** Log-odds of a rival that is not there, or less likely. */
export const NONE = -5;

/** Two figures as the first look sees them. */
export interface Look {
  readonly a: Aligned;
  readonly b: Aligned;
  readonly row: readonly number[];
  readonly probability: number;
  readonly odds: number;
  readonly equal: boolean;
}

/** The pairs that one figure is in, with what the others of each ask of them, worked out as they come. */
export class Rivals {
  readonly #odds: number[] = [];
  /** The best of all, its partner's number, and the best of those with another number. */
  #best = NONE;
  #number = Number.NaN;
  #second = NONE;
  /** The best with an equal figure, and the best of the others of these. */
  #equal: Look | undefined;
  #secondEqual = NONE;

  /** `number` is that of the partner. */
  add(look: Look, number: number): void {
    this.#odds.push(look.odds);
    this.#rank(look.odds, number);
    if (!look.equal) return;
    if (look.odds > (this.#equal?.odds ?? NONE)) {
      this.#secondEqual = this.#equal?.odds ?? NONE;
      this.#equal = look;
    } else this.#secondEqual = Math.max(this.#secondEqual, look.odds);
  }

  #rank(odds: number, number: number): void {
    if (number === this.#number) this.#best = Math.max(this.#best, odds);
    else if (odds > this.#best) {
      this.#second = this.#best;
      this.#best = odds;
      this.#number = number;
    } else this.#second = Math.max(this.#second, odds);
  }

  get count(): number {
    return this.#odds.length;
  }

  /** Log-odds of the best partner with another number than this. */
  bestBut(number: number): number {
    return number === this.#number ? this.#second : this.#best;
  }

  /** Log-odds of the best equal partner, this one left out. */
  bestEqualBut(look: Look): number {
    return look === this.#equal ? this.#secondEqual : (this.#equal?.odds ?? NONE);
  }

  /** How many partners are likelier. */
  above(odds: number): number {
    let count = 0;
    for (const other of this.#odds) if (other > odds) count++;
    return count;
  }
}

/** What each side's other partners say. Symmetric. */
export function rivalry(look: Look, ofA: Rivals, ofB: Rivals): number[] {
  const { odds, a, b } = look;
  const [rivalA, rivalB] = [ofA.bestBut(b.number), ofB.bestBut(a.number)];
  const [equalA, equalB] = [ofA.bestEqualBut(look), ofB.bestEqualBut(look)];
  return [odds, Math.max(rivalA, rivalB), Math.min(rivalA, rivalB), Math.max(equalA, equalB), Math.min(equalA, equalB), odds - Math.max(rivalA, rivalB), ofA.above(odds) + ofB.above(odds), Math.log(ofA.count + ofB.count)];
}
