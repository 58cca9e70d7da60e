import { hashText, mix } from '../../entities/model/hash.ts';
import type { Chunk, Reading } from '../chunks.ts';
import { TAGS, tagName } from '../tags.ts';

/** What the features say of a chunk, as hashes. */
export interface Described {
  /** Kind, and of a verb its mood. */
  readonly kind: number;
  /** The same with the preposition, the mark or the conjunction itself. */
  readonly fine: number;
  readonly preposition: number;
  readonly lemma: number;
  /** 1 singular, 2 plural, 0 unknown or none. */
  readonly number: number;
  /** Whether it has a subject or object inside it. */
  readonly inside: number;
  /** How it begins: article, figure, nothing. */
  readonly opens: number;
}

/** Stands where no chunk is, and at the root. */
export const NOTHING: Described = { kind: 1, fine: 1, preposition: 0, lemma: 1, number: 0, inside: 0, opens: 0 };
export const ROOT: Described = { kind: 2, fine: 2, preposition: 0, lemma: 2, number: 0, inside: 0, opens: 0 };

export function describe(chunk: Chunk, { tokens, tags, lemma }: Reading): Described {
  const tag = tags[chunk.head] ?? 0;
  const finite = tags[chunk.finite] ?? 0;
  const lower = hashText(lemma(chunk.head));
  const preposition = chunk.preposition < 0 ? 0 : hashText(lemma(chunk.preposition));
  const kind = kindOf(chunk, tag, finite);
  const fine = mix(mix(kind, preposition), ITSELF.has(chunk.kind) ? lower : 0);
  const first = tags[chunk.from + (chunk.preposition === chunk.from ? 1 : 0)] ?? 0;
  return {
    kind,
    fine,
    preposition,
    lemma: lower,
    number: chunk.kind === 'V' ? (NUMBERS[finite] ?? 0) : chunk.kind === 'N' ? (NUMBERS[/^[DC]/.test(tagName(first)) ? first : tag] ?? 0) : 0,
    inside: (chunk.subject < 0 ? 0 : 1) + (chunk.object < 0 ? 0 : 2) + (chunk.negated ? 4 : 0) + (tokens[chunk.from]?.capital ? 8 : 0),
    opens: FIRSTS[first] ?? 0,
  };
}

/** Kinds of which the word itself tells more than any kind. */
const ITSELF: ReadonlySet<string> = new Set(['F', 'K', 'Q', 'R', 'X']);
const NUMBERS = TAGS.map(numberOf);
const FIRSTS = TAGS.map((name) => hashText(name.charAt(0)));
const VERBS = TAGS.map((name) => hashText(`V${name.slice(1, 2)}`));
const KINDS: Readonly<Record<string, number>> = Object.fromEntries([...'NVABQRKFX'].map((kind) => [kind, hashText(kind)]));

function kindOf({ kind, head, finite: first }: Chunk, tag: number, finite: number): number {
  if (kind === 'V') return head === first ? (VERBS[finite] ?? 0) : mix(VERBS[finite] ?? 0, VERBS[tag] ?? 0);
  return kind === 'N' ? mix(3, FIRSTS[tag] ?? 0) : (KINDS[kind] ?? 0);
}

function numberOf(tag: string): number {
  return tag.endsWith('s') && tag !== 'Rs' && tag !== 'Ks' ? 1 : tag.endsWith('p') ? 2 : 0;
}
