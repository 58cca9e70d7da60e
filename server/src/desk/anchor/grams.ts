import type { Span } from '../../base/span.ts';

const size = 6;

/** Where each run of six characters stands in a text, to find passages that are like another one. */
export class GramIndex {
  readonly #places = new Map<number, number[]>();

  constructor(text: string) {
    for (const [at, key] of keysOf(text)) {
      const known = this.#places.get(key);
      if (known) known.push(at);
      else this.#places.set(key, [at]);
    }
  }

  /** How many stretches outside `own` hold a third of the six-character runs of `words` or more. Rather one too many than too few. */
  countAlike(words: string, own: Span): number {
    const grams = new Map([...keysOf(words)].map(([, key]) => [key, true]));
    if (grams.size === 0) return 0;
    const block = Math.max(words.length, size);
    const blocks = new Map<number, Set<number>>();
    for (const key of grams.keys()) {
      for (const at of this.#places.get(key) ?? []) {
        if (at + size > own.start && at < own.end) continue;
        const found = blocks.get(Math.floor(at / block));
        if (found) found.add(key);
        else blocks.set(Math.floor(at / block), new Set([key]));
      }
    }
    return this.#dense(blocks, grams.size / 3);
  }

  /** Two neighbouring blocks hold every stretch of a block's length. */
  #dense(blocks: ReadonlyMap<number, ReadonlySet<number>>, enough: number): number {
    let count = 0;
    let counted = -2;
    for (const at of [...blocks.keys()].sort((a, b) => a - b)) {
      const held = new Set([...(blocks.get(at) ?? []), ...(blocks.get(at + 1) ?? [])]);
      if (held.size < enough || counted === at - 1) continue;
      count++;
      counted = at;
    }
    return count;
  }
}

function* keysOf(text: string): Generator<[number, number]> {
  for (let at = 0; at + size <= text.length; at++) {
    let key = 0;
    for (let i = at; i < at + size; i++) key = (Math.imul(key, 0x01000193) ^ text.charCodeAt(i)) | 0;
    yield [at, key];
  }
}
