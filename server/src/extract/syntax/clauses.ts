import type { Language, Token } from '../../text/types.ts';
import { hangTogether } from './attach/attacher.ts';
import { RELATIONS, type Relation } from './attach/relations.ts';
import type { AttachWeights } from './attach/weights.ts';
import { chunksOf, type Chunk } from './chunks.ts';
import type { Tagger } from './model/tagger.ts';
import { tagName } from './tags.ts';

/** The tagger of a language with what was learnt of how chunks hang together. */
export interface Reader {
  readonly language: Language;
  readonly tagger: Tagger;
  readonly weights: AttachWeights;
}

/** A sentence in chunks that hang on each other. Tokens are counted from its first, chunks from its first. */
export interface Clauses {
  readonly tags: Uint8Array;
  readonly chunks: readonly Chunk[];
  /** By chunk: the chunk that it hangs on; the number of chunks for what hangs on nothing. */
  readonly heads: Int16Array;
  /** By chunk: how, see {@link relationOf}. */
  readonly relations: Uint8Array;
  /** By token: its chunk. */
  readonly chunkAt: Int16Array;
  /** The lemma of a token. */
  readonly lemma: (token: number) => string;
}

/** Sentences of more tokens are tables or no sentences: they are one clause without structure. */
const LONGEST = 400;

/** Reads a sentence. Work grows with its length. */
export function readClauses({ language, tagger, weights }: Reader, tokens: readonly Token[]): Clauses {
  const tags = tagger.tag(tokens, 0, tokens.length);
  const lemma = (at: number): string => lemmaAt(tagger, tokens, tags, at);
  if (tokens.length > LONGEST) return { tags, chunks: [], heads: new Int16Array(0), relations: new Uint8Array(0), chunkAt: new Int16Array(tokens.length).fill(-1), lemma };
  const reading = { tokens, tags, english: language === 'en', lemma };
  const chunks = chunksOf(reading);
  const { heads, relations } = hangTogether(weights, chunks, reading);
  const chunkAt = new Int16Array(tokens.length).fill(-1);
  for (const [i, { from, to }] of chunks.entries()) chunkAt.fill(i, from, to);
  return { tags, chunks, heads, relations, chunkAt, lemma };
}

/** How a chunk hangs on its head. */
export function relationOf({ relations }: Clauses, chunk: number): Relation {
  return RELATIONS[relations[chunk] ?? 0] ?? 'other';
}

/** Mood and tense of a verb by the letter of its tag (`P` present, `C` conditional, …), of `M` an English modal, of `n`, `g`, `k` what has none. */
export function moodOf({ tags }: Clauses, { finite }: Chunk): string {
  return tagName(tags[finite] ?? 0).slice(1, 2);
}

/** The lemma of a token of a sentence. */
export function lemmaAt(tagger: Tagger, tokens: readonly Token[], tags: Uint8Array, at: number): string {
  const token = tokens[at];
  return token ? tagger.lemma(token.word, tags[at] ?? 0) : '';
}
