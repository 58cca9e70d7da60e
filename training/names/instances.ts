import { findNames } from '../../server/src/extract/entities/find.ts';
import { evidenceOf } from '../../server/src/extract/entities/model/evidence.ts';
import { featuresAt, MOST_FEATURES, viewOf, wordKeys } from '../../server/src/extract/entities/model/features.ts';
import { LABELS, labelOf, OUTSIDE } from '../../server/src/extract/entities/model/labels.ts';
import { stretchesOf } from '../../server/src/extract/entities/model/stretches.ts';
import { EDGE, type WordFacts } from '../../server/src/extract/entities/model/words.ts';
import { scanOf } from '../../server/src/extract/entities/scan.ts';
import type { Token } from '../../server/src/text/types.ts';
import type { Example, Gold } from './read.ts';

/** A stretch of tokens to learn from: the keys of the features of each token, and the labels that are right for it. */
export interface Instance {
  readonly length: number;
  /** Start of each token's keys in `keys`, and the end of the last one. */
  readonly starts: Int32Array;
  readonly keys: Int32Array;
  /** Where the features of the rules begin, for each token. */
  readonly rules: Int32Array;
  readonly gold: Uint8Array;
  /** True if an unmarked token may also be an event or a product. */
  readonly partial: boolean;
  readonly weight: number;
}

/** So many tokens around a word with a capital are learnt. */
const REACH = 6;

/** Where the word of each role stands, see `wordKeys`. */
const ROLES = [0, -1, 1, -2, 2];

/** Turns paragraphs into instances; what can be no name by its capitals alone is left out, as at run time. */
export function instancesOf(examples: readonly Example[], read: (text: string) => WordFacts): Instance[] {
  const buffer = new Int32Array(MOST_FEATURES);
  const found: Instance[] = [];
  for (const { paragraph, gold, partial, weight } of examples) {
    const scan = scanOf(paragraph);
    const words = paragraph.tokens.map(({ text }) => read(text));
    const view = viewOf(scan, words, evidenceOf(findNames(scan), words.length));
    const labels = labelsOf(paragraph.tokens, gold);
    for (const { from, to, start, end } of stretchesOf(scan, REACH)) {
      const keys: number[] = [];
      const starts = new Int32Array(end - start + 1);
      const rules = new Int32Array(end - start);
      for (let at = start; at < end; at++) {
        starts[at - start] = keys.length;
        ROLES.forEach((distance, role) => keys.push(...(wordKeys(at + distance < from || at + distance >= to ? EDGE : (words[at + distance] ?? EDGE))[role] ?? [])));
        const plain = featuresAt(view, at, from, to, buffer, true);
        const all = featuresAt(view, at, from, to, buffer, false);
        rules[at - start] = keys.length + plain;
        for (let i = 0; i < all; i++) keys.push(buffer[i] ?? 0);
      }
      starts[end - start] = keys.length;
      found.push({ length: end - start, starts, keys: Int32Array.from(keys), rules, gold: whole(labels.slice(start, end)), partial, weight });
    }
  }
  return found;
}

/** The label of every token. */
function labelsOf(tokens: readonly Token[], gold: readonly Gold[]): Uint8Array {
  const labels = new Uint8Array(tokens.length);
  for (const { start, end, type } of gold) {
    const from = tokens.findIndex((token) => token.end > start);
    let to = from;
    while (to < tokens.length && (tokens[to]?.start ?? end) < end) to++;
    if (from < 0 || to <= from) continue;
    for (let i = from; i < to; i++) labels[i] = labelOf(type, to - from === 1 ? 3 : i === from ? 0 : i === to - 1 ? 2 : 1);
  }
  return labels;
}

/** Clears what is left of a name that reaches out of its stretch: such labels follow on nothing. */
function whole(labels: Uint8Array): Uint8Array {
  for (let i = 0; i < labels.length; ) {
    const first = labels[i] ?? OUTSIDE;
    let to = i + 1;
    if (first !== OUTSIDE && (first - 1) % 4 !== 3) {
      while (to < labels.length && labels[to] === first + 1) to++;
      const complete = (first - 1) % 4 === 0 && labels[to] === first + 2;
      to = complete ? to + 1 : i + 1;
      if (!complete) labels[i] = OUTSIDE;
    }
    i = to;
  }
  return labels;
}

/** Adds the labels that are right for a token to a mask. */
export function allowed(gold: number, partial: boolean): boolean[] {
  return Array.from({ length: LABELS }, (_, label) => label === gold || (partial && gold === OUTSIDE && label >= labelOf(3, 0)));
}
