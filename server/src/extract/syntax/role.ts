import type { Chunk } from './chunks.ts';
import { relationOf, type Clauses } from './clauses.ts';
import { tagName } from './tags.ts';

/** What a word does in its clause. */
export interface Role {
  /** Chunk of the verb that governs it; -1 for none. */
  readonly verb: number;
  /** How the noun that it belongs to hangs on that verb: `subject`, `object`, `oblique`, `attribute` or another relation. */
  readonly relation: string;
  /** Lemma of the preposition before that noun; the empty string for none. */
  readonly preposition: string;
  /** Token of the noun that it counts, names or modifies, itself if it is one. */
  readonly noun: number;
  /** Token of the noun that this noun belongs to (*la réunion* du 12 mars); -1 for none. */
  readonly above: number;
}

const NONE: Role = { verb: -1, relation: 'other', preposition: '', noun: -1, above: -1 };
/** A sentence is not deeper. */
const DEEPEST = 30;
/** From these the role is that of the noun above. */
const UPWARDS: ReadonlySet<string> = new Set(['noun', 'apposition', 'member']);

/** True for *a été vu*, *sont vus*, *was seen*; not for *sont partis*. */
export function isPassive({ tags, lemma }: Clauses, { finite, head }: Chunk): boolean {
  if (finite === head || !tagName(tags[head] ?? 0).startsWith('Vk')) return false;
  for (let at = head - 1; at >= finite; at--) if (tagName(tags[at] ?? 0).startsWith('V')) return /^(?:être|be)$/.test(lemma(at)) && !withBe.has(lemma(head));
  return false;
}

/** French verbs whose past is made with *être*. */
const withBe: ReadonlySet<string> = new Set('aller arriver décéder devenir entrer intervenir mourir naître parvenir partir passer provenir redevenir rentrer repartir rester retomber retourner revenir sortir survenir tomber venir'.split(' '));

/** What the word at a token does. */
export function roleOf(clauses: Clauses, token: number): Role {
  const { chunks, heads, chunkAt } = clauses;
  let at = chunkAt[token] ?? -1;
  const own = chunks[at];
  if (!own) return NONE;
  if (own.kind === 'V') return { verb: at, relation: 'verb', preposition: '', noun: -1, above: -1 };
  const preposition = own.preposition < 0 ? '' : clauses.lemma(own.preposition);
  const found = { preposition, noun: own.head, above: nounAbove(clauses, at) };
  let relation = relationOf(clauses, at);
  for (let steps = 0; steps < DEEPEST; steps++) {
    const above = chunks[heads[at] ?? -1];
    at = heads[at] ?? -1;
    if (!above) return { ...found, verb: -1, relation };
    if (above.kind === 'V') return { ...found, verb: at, relation };
    if (!UPWARDS.has(relation)) return { ...found, verb: verbAbove(clauses, at), relation };
    relation = relationOf(clauses, at);
  }
  return { ...found, verb: -1, relation };
}

function nounAbove(clauses: Clauses, at: number): number {
  const above = clauses.chunks[clauses.heads[at] ?? -1];
  return above?.kind === 'N' && /^(?:noun|apposition)$/.test(relationOf(clauses, at)) ? above.head : -1;
}

/** The first verb above a chunk; -1 for none. */
function verbAbove({ chunks, heads }: Clauses, from: number): number {
  for (let at = from, steps = 0; steps < DEEPEST; steps++) {
    const chunk = chunks[at];
    if (!chunk) return -1;
    if (chunk.kind === 'V') return at;
    at = heads[at] ?? -1;
  }
  return -1;
}
