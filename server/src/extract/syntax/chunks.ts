import type { Token } from '../../text/types.ts';
import { tagName } from './tags.ts';

/**
 * What a chunk is: `N` nouns, names, figures and pronouns with what belongs to them and the preposition before them; `V` a verb with its auxiliaries, negation and the pronouns that lean on it;
 * `A` adjective alone, `B` adverb, `Q` conjunction that subordinates, `R` relative or interrogative pronoun, `K` conjunction that coordinates, `F` mark, `X` anything else.
 */
export type ChunkKind = 'N' | 'V' | 'A' | 'B' | 'Q' | 'R' | 'K' | 'F' | 'X';

/** Tokens that belong together; all numbers are indexes of tokens of the sentence. */
export interface Chunk {
  readonly kind: ChunkKind;
  readonly from: number;
  readonly to: number;
  /** The word that carries the chunk: the noun, the verb itself and not its auxiliary. */
  readonly head: number;
  /** The preposition, contraction or English *to* before it; -1 for none. */
  readonly preposition: number;
  /** Of a verb: the first word of it, which carries mood and tense. Elsewhere the head. */
  readonly finite: number;
  /** Of a verb: the pronouns that lean on it, as subject and as object; -1 for none. */
  readonly subject: number;
  readonly object: number;
  readonly negated: boolean;
}

/** What the chunker needs to know of a sentence. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly tags: Uint8Array;
  readonly english: boolean;
  readonly lemma: (index: number) => string;
}

/** Cuts a sentence into chunks, in order, so that each token is in one. */
export function chunksOf(reading: Reading): Chunk[] {
  const chunks: Chunk[] = [];
  const cursor = new Cursor(reading);
  for (let at = 0; at < reading.tags.length; ) {
    const chunk = cursor.verb(at) ?? cursor.link(at) ?? cursor.noun(at) ?? cursor.single(at);
    chunks.push(chunk);
    at = chunk.to;
  }
  return chunks;
}

/** Auxiliaries of which the verb itself follows. */
const AUXILIARIES: ReadonlySet<string> = new Set(['avoir', 'être', 'have', 'be', 'do']);
/** French pronouns that are objects before a verb without any doubt. */
const OBJECTS = /^-?(?:le|la|l'|les|him|them|it)$/;
const KINDS: Readonly<Record<string, ChunkKind>> = { A: 'A', B: 'B', K: 'K', F: 'F', V: 'V', R: 'N' };
/** Words between the parts of a verb: no more of them. */
const MOST_BETWEEN = 4;

class Cursor {
  readonly #reading: Reading;
  readonly #names: readonly string[];

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#names = Array.from(reading.tags, tagName);
  }

  /** A verb with what leans on it. */
  verb(from: number): Chunk | undefined {
    let at = from;
    let preposition = -1;
    if (/^[SCT]/.test(this.#name(at))) preposition = at++;
    let subject = -1;
    let object = -1;
    let negated = false;
    for (; /^(?:Rs|Ro|Bn)$/.test(this.#name(at)); at++) {
      if (this.#reading.english && this.#name(at) !== 'Bn') return undefined;
      if (this.#name(at) === 'Bn') negated = true;
      else if (this.#name(at) === 'Rs') subject = at;
      else if (OBJECTS.test(this.#text(at))) object = at;
    }
    if (!this.#name(at).startsWith('V') || (preposition >= 0 && !/^V[ng]/.test(this.#name(at)))) return undefined;
    return this.#chain(from, at, { preposition, subject, object, negated });
  }

  #chain(from: number, finite: number, found: { preposition: number; subject: number; object: number; negated: boolean }): Chunk {
    let { subject, object, negated } = found;
    let head = finite;
    let to = finite + 1;
    for (;;) {
      let next = to;
      for (; next < to + MOST_BETWEEN; next++) {
        const name = this.#name(next);
        if (name === 'Bn') negated = true;
        else if (this.#leans(next)) {
          if (name === 'Rs') subject = next;
          else if (OBJECTS.test(this.#text(next))) object = next;
        } else if (name !== 'B') break;
      }
      if (!this.#continues(head, next)) break;
      head = next;
      to = next + 1;
    }
    while (this.#name(to) === 'Bn' || this.#leans(to)) to++;
    return { kind: 'V', from, to, head, preposition: found.preposition, finite, subject, object, negated: negated || this.#text(finite).endsWith("n't") };
  }

  /** True for a pronoun behind a hyphen. */
  #leans(at: number): boolean {
    return /^R[sod]$/.test(this.#name(at)) && this.#text(at).startsWith('-');
  }

  #continues(head: number, next: number): boolean {
    const name = this.#name(next);
    if (this.#name(head) === 'VM') return /^V[nk]/.test(name);
    const lemma = this.#reading.lemma(head);
    if (!AUXILIARIES.has(lemma)) return false;
    return name.startsWith('Vk') || (this.#reading.english && (lemma === 'do' ? name === 'Vn' : lemma === 'be' && name === 'Vg'));
  }

  /** Conjunctions and relative pronouns, with the preposition before them. */
  link(from: number): Chunk | undefined {
    const at = from + (/^[SCB]/.test(this.#name(from)) && this.#name(from) !== 'Bq' && /^(?:Ks|Rr)$/.test(this.#name(from + 1)) ? 1 : 0);
    const name = this.#name(at);
    if (name === 'Ks' || name === 'Bq') return this.#plain('Q', from, at + 1, at);
    if (name === 'Rr') return { ...this.#plain('R', from, at + 1, at), preposition: at > from ? from : -1 };
    return undefined;
  }

  /** Nouns, names, figures and pronouns. */
  noun(from: number): Chunk | undefined {
    const preposition = /^[SC]/.test(this.#name(from)) ? from : -1;
    let at = preposition < 0 ? from : from + 1;
    const body = at;
    while (/^(?:D|M|A|Bn?$)/.test(this.#name(at)) || /^[$€£]$/.test(this.#text(at))) at++;
    if (/^R[sdo]/.test(this.#name(at))) return { ...this.#plain('N', from, at + 1, at), preposition };
    const first = at;
    at = this.#nominal(at);
    if (at > first && this.#name(at) === 'G') return { ...this.#plain('N', from, at + 1, at - 1), preposition: at };
    if (at > first) return { ...this.#plain('N', from, at, this.#reading.english ? at - 1 : first), preposition };
    const figure = this.#lastOf(body, at, /^[MD]/);
    if (figure < 0) return undefined;
    return { ...this.#plain('N', from, at, figure), preposition };
  }

  /** End of a run of nouns and names with the adjectives and figures behind them. */
  #nominal(from: number): number {
    let at = from;
    if (this.#reading.english) while (/^[NP]/.test(this.#name(at))) at++;
    else if (/^[NP]/.test(this.#name(at))) at++;
    if (at === from || this.#reading.english) return at;
    for (;;) {
      const next = this.#name(at) === 'B' && this.#name(at + 1).startsWith('A') ? at + 1 : at;
      if (!/^(?:A|M|P)/.test(this.#name(next))) return at;
      at = next + 1;
    }
  }

  #lastOf(from: number, to: number, kind: RegExp): number {
    for (let at = to - 1; at >= from; at--) if (kind.test(this.#name(at))) return at;
    return -1;
  }

  /** Whatever else: one token, adjectives with their adverbs apart. */
  single(from: number): Chunk {
    return this.#plain(KINDS[this.#name(from).charAt(0)] ?? 'X', from, from + 1, from);
  }

  #plain(kind: ChunkKind, from: number, to: number, head: number): Chunk {
    return { kind, from, to, head, preposition: -1, finite: head, subject: -1, object: -1, negated: false };
  }

  #name(at: number): string {
    return this.#names[at] ?? '';
  }

  #text(at: number): string {
    return this.#reading.tokens[at]?.lower ?? '';
  }
}
