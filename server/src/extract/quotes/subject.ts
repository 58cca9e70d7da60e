import type { Span } from '../../base/span.ts';
import type { SentenceContext } from '../context.ts';
import { clausesOf, relationOf, type Clauses } from '../syntax/index.ts';

/** Where the subject of a verb stands with all that belongs to it; `pronoun` for one that only points back; undefined where the sentence shows none. */
export function subjectOf(context: SentenceContext, verb: Span): Span | 'pronoun' | undefined {
  const clauses = clausesOf(context.facts.paragraph, context.sentence);
  const token = context.tokens.findIndex(({ start }) => start === verb.start);
  const at = clauses.chunkAt[token] ?? -1;
  const chunk = clauses.chunks[at];
  if (chunk?.kind !== 'V') return undefined;
  if (chunk.subject >= 0) return 'pronoun';
  const subject = clauses.chunks.findIndex((_chunk, i) => clauses.heads[i] === at && relationOf(clauses, i) === 'subject');
  if (subject < 0) return undefined;
  const { kind, head } = clauses.chunks[subject] ?? chunk;
  if (kind !== 'N' || POINTING.test(context.tokens[head]?.lower ?? '')) return 'pronoun';
  return spanOf(context, clauses, subject);
}

const POINTING = /^(?:il|elle|ils|elles|on|ce|c'|cela|ça|qui|je|nous|he|she|it|they|we|i|who|that|which|this)$/;
const INSIDE: ReadonlySet<string> = new Set(['noun', 'apposition', 'member']);
/** A subject is not nested deeper. */
const DEEPEST = 4;

/** A noun with its complements, appositions and what is enumerated with it. */
function spanOf(context: SentenceContext, clauses: Clauses, noun: number): Span {
  const inside = new Set([noun]);
  for (let round = 0; round < DEEPEST; round++) for (const [i, head] of clauses.heads.entries()) if (inside.has(head) && INSIDE.has(relationOf(clauses, i))) inside.add(i);
  const chunks = [...inside].flatMap((i) => clauses.chunks[i] ?? []);
  const from = Math.min(...chunks.map((chunk) => chunk.from));
  const to = Math.max(...chunks.map((chunk) => chunk.to));
  return { start: context.tokens[from]?.start ?? 0, end: context.tokens[to - 1]?.end ?? 0 };
}
