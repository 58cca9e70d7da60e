import type { Language, Token } from '../../../text/types.ts';
import { facet, type Word } from '../../../text/word.ts';
import { lemmaOf, type LemmaRules } from '../lemma.ts';
import { readingsOf, type Lexicon, type Reading } from '../lexicon.ts';
import { TAGS } from '../tags.ts';
import { candidatesOf } from './candidates.ts';
import { EDGE, keysOf } from './keys.ts';
import { rowOf, type Weights } from './weights.ts';

const T = TAGS.length;
/** A word keeps so many of the tags that it may have, the likeliest by itself. */
const MOST = 8;
/** Longer sentences are tables or no sentences: what stands behind is tagged word by word, without its surroundings. */
const LONGEST = 2_000;

/** What a word says for tags: its own, with their scores by the word alone, and where the weights start that it has for its neighbours. */
interface Entry {
  readonly tags: Uint8Array;
  readonly scores: Int32Array;
  readonly next: Int32Array;
  readonly second: Int32Array;
  readonly before: Int32Array;
  readonly secondBefore: Int32Array;
}

/** Finds the likeliest tags of a sentence (Viterbi over few tags a word). What depends on a word alone is worked out once and kept with the word. */
export class Tagger {
  readonly #weights: Weights;
  readonly #language: Language;
  readonly #readings: (word: Word) => readonly Reading[];
  readonly #entry: (word: Word) => Entry;
  readonly #initial: (word: Word) => Entry;
  readonly #edge: Entry;
  readonly #lemmas: (word: Word) => (string | undefined)[];
  readonly #rules: LemmaRules;

  constructor(language: Language, weights: Weights, lexicon: Lexicon, rules: LemmaRules) {
    this.#language = language;
    this.#weights = weights;
    this.#readings = facet(({ lower }) => readingsOf(lexicon, lower));
    this.#entry = facet((word) => this.#read(word, false));
    this.#initial = facet((word) => this.#read(word, true));
    this.#lemmas = facet(() => []);
    this.#rules = rules;
    this.#edge = this.#pointing(EDGE, [], new Int32Array(0));
  }

  /** The form under which a dictionary has a word with a tag. */
  lemma(word: Word, tag: number): string {
    const lemmas = this.#lemmas(word);
    return (lemmas[tag] ??= lemmaOf(this.#rules, word.text, word.lower, tag, this.#readings(word)));
  }

  /** Tags of the tokens from `from` to `to` (exclusive), which are a sentence. */
  tag(tokens: readonly Token[], from: number, to: number): Uint8Array {
    const size = to - from;
    const found = new Uint8Array(size);
    const entries: Entry[] = [];
    for (let i = 0, opens = true; i < size; i++) {
      const token = tokens[from + i];
      if (!token) return found;
      entries.push(opens && token.capital ? this.#initial(token.word) : this.#entry(token.word));
      opens = opensAfter(token, opens);
    }
    if (size > LONGEST) for (let i = LONGEST; i < size; i++) found[i] = entries[i]?.tags[0] ?? 0;
    this.#decode(entries.length > LONGEST ? entries.slice(0, LONGEST) : entries, found);
    return found;
  }

  #decode(entries: readonly Entry[], found: Uint8Array): void {
    const { rows, moves } = this.#weights;
    const size = entries.length;
    const backs = new Uint8Array(size * MOST);
    let before: Entry = this.#edge;
    let second: Entry = this.#edge;
    let scores = new Int32Array(MOST);
    let sums = new Int32Array(MOST);
    let last: Uint8Array = START;
    for (let i = 0; i < size; i++) {
      const entry = entries[i] ?? this.#edge;
      const { tags } = entry;
      if (tags.length === 1 && last.length === 1) sums[0] = 0;
      else {
        const behind = entries[i + 1] ?? this.#edge;
        const farther = entries[i + 2] ?? this.#edge;
        for (let k = 0; k < tags.length; k++) {
          const tag = tags[k] ?? 0;
          let best = -0x40000000;
          let back = 0;
          for (let j = 0; j < last.length; j++) {
            const score = (scores[j] ?? 0) + (moves[(last[j] ?? 0) * (T + 1) + tag] ?? 0);
            if (score > best) {
              best = score;
              back = j;
            }
          }
          backs[i * MOST + k] = back;
          sums[k] = best + (entry.scores[k] ?? 0) + sumOf(rows, before.next, tag) + sumOf(rows, second.second, tag) + sumOf(rows, behind.before, tag) + sumOf(rows, farther.secondBefore, tag);
        }
      }
      [scores, sums] = [sums, scores];
      last = tags;
      second = before;
      before = entry;
    }
    let at = bestOf(scores, last.length);
    for (let i = size - 1; i >= 0; i--) {
      found[i] = entries[i]?.tags[at] ?? 0;
      at = backs[i * MOST + at] ?? 0;
    }
  }

  #read(word: Word, initial: boolean): Entry {
    const forms = this.#readings(word).map(({ form }) => form).sort();
    const keys = keysOf(word.text, initial, forms);
    const possible = candidatesOf(word.text, initial, forms, this.#language, this.#weights.seen.get(keys.word));
    const own = this.#starts(keys.own);
    const scored = possible.map((tag) => ({ tag, score: sumOf(this.#weights.rows, own, tag) })).sort((a, b) => b.score - a.score || a.tag - b.tag).slice(0, MOST);
    return this.#pointing(keys, scored.map(({ tag }) => tag), Int32Array.from(scored, ({ score }) => score));
  }

  #pointing(keys: typeof EDGE, tags: readonly number[], scores: Int32Array): Entry {
    return { tags: Uint8Array.from(tags), scores, next: this.#starts(keys.next), second: this.#starts(keys.second), before: this.#starts(keys.before), secondBefore: this.#starts(keys.secondBefore) };
  }

  #starts(keys: readonly number[]): Int32Array {
    return Int32Array.from(keys.map((key) => rowOf(this.#weights, key)).filter((start) => start >= 0));
  }
}

/** True if a capital behind a token says as little as at the beginning of a sentence. */
export function opensAfter({ kind, text }: Token, opens: boolean): boolean {
  return kind === 'punctuation' && (opens || OPENERS.has(text));
}

const START = Uint8Array.of(T);
const OPENERS: ReadonlySet<string> = new Set(['«', '"', '“', '‘', '(', '–', '—', ':', '-']);

function sumOf(rows: Int8Array, starts: Int32Array, tag: number): number {
  let sum = 0;
  for (let i = 0; i < starts.length; i++) sum += rows[(starts[i] ?? 0) + tag] ?? 0;
  return sum;
}

function bestOf(scores: Int32Array, size: number): number {
  let best = 0;
  for (let i = 1; i < size; i++) if ((scores[i] ?? 0) > (scores[best] ?? 0)) best = i;
  return best;
}
