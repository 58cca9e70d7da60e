import { hashText } from '../../base/hash.ts';
import { GramIndex } from './grams.ts';

/** Stand for the ends of a text in surroundings: no article contains them. */
const opening = '\u0002';
const closing = '\u0003';

/** A text in which anchors are made and found. Line ends are read as LF, so that a checkout with other ones moves nothing. */
export class AnchorText {
  /** The text with LF line ends between two characters that stand for its ends. */
  readonly padded: string;
  readonly #raw: string;
  /** Offsets, in the text with LF, of the line feeds before which a carriage return was left out. */
  readonly #returns: readonly number[];
  readonly #wide: boolean;
  #hash: string | undefined;
  #grams: GramIndex | undefined;

  constructor(raw: string) {
    this.#raw = raw;
    this.#returns = raw.includes('\r\n') ? [...raw.matchAll(/\r\n/g)].map(({ index }, i) => index - i) : [];
    this.padded = opening + (this.#returns.length > 0 ? raw.replaceAll('\r\n', '\n') : raw) + closing;
    this.#wide = /[\uD800-\uDBFF]/.test(raw);
  }

  get hash(): string {
    this.#hash ??= hashText(this.padded);
    return this.#hash;
  }

  get grams(): GramIndex {
    this.#grams ??= new GramIndex(this.padded);
    return this.#grams;
  }

  /** Offset in {@link padded} of an offset in the text as given. */
  fromRaw(offset: number): number {
    if (this.#returns.length === 0) return offset + 1;
    return offset + 1 - (this.#raw.slice(0, offset).match(/\r\n/g)?.length ?? 0);
  }

  toRaw(offset: number): number {
    return offset - 1 + countBelow(this.#returns, offset - 1);
  }

  /** Code points before an offset in {@link padded}, without the opening character. */
  toPoint(offset: number): number {
    return this.#wide ? Array.from(this.padded.slice(1, offset)).length : offset - 1;
  }

  fromPoint(point: number): number {
    return this.#wide ? 1 + Array.from(this.padded.slice(1)).slice(0, point).join('').length : point + 1;
  }
}

/** Surroundings as they are searched for: where they are shorter than asked for, the text ended there. */
export function withEnds(prefix: string, suffix: string, asked: number): { readonly before: string; readonly after: string } {
  return { before: prefix.length < asked ? opening + prefix : prefix, after: suffix.length < asked ? suffix + closing : suffix };
}

function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? Infinity) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
