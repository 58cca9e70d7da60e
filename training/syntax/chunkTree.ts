import { RELATIONS, type Relation } from '../../server/src/extract/syntax/attach/relations.ts';
import { chunksOf, type Chunk, type Reading } from '../../server/src/extract/syntax/chunks.ts';
import type { Example } from './align.ts';
import { clauseTree } from './clauseTree.ts';

/** The chunks of a sentence with what each truly hangs on; the number of chunks for the root. */
export interface ChunkTree {
  readonly reading: Reading;
  readonly chunks: readonly Chunk[];
  readonly heads: readonly number[];
  readonly relations: readonly number[];
}

export function chunkTree(example: Example, reading: Reading): ChunkTree {
  const chunks = chunksOf(reading);
  const { heads, relations } = clauseTree(example);
  const chunkAt: number[] = [];
  for (const [i, { from, to }] of chunks.entries()) for (let at = from; at < to; at++) chunkAt[at] = i;
  const outer = chunks.map((chunk, i) => outerOf(chunk, (at) => (heads[at] ?? -1) < 0 || chunkAt[heads[at] ?? 0] !== i));
  return {
    reading,
    chunks,
    heads: outer.map((at) => ((heads[at] ?? -1) < 0 ? chunks.length : (chunkAt[heads[at] ?? 0] ?? chunks.length))),
    relations: outer.map((at) => RELATIONS.indexOf(relationOf(relations[at] ?? '', chunks[chunkAt[heads[at] ?? -1] ?? -1]))),
  };
}

/** The token of a chunk that hangs on something outside it: its head if that does. */
function outerOf({ from, to, head }: Chunk, isOuter: (at: number) => boolean): number {
  if (isOuter(head)) return head;
  for (let at = to - 1; at >= from; at--) if (isOuter(at)) return at;
  return head;
}

function relationOf(relation: string, governor: Chunk | undefined): Relation {
  if (relation === 'root') return 'root';
  for (const [pattern, name] of NAMES) if (pattern.test(relation)) return name;
  if (/^(?:obl|nmod|nummod|iobj)/.test(relation)) return governor?.kind === 'V' ? 'oblique' : 'noun';
  return 'other';
}

const NAMES: readonly (readonly [RegExp, Relation])[] = [
  [/^(?:nsubj|expl:subj|csubj)/, 'subject'],
  [/^obj/, 'object'],
  [/^attribute/, 'attribute'],
  [/^(?:appos|flat)/, 'apposition'],
  [/^conj/, 'member'],
  [/^(?:acl|amod)/, 'relative'],
  [/^(?:ccomp|xcomp)/, 'complement'],
  [/^advcl/, 'clause'],
  [/^parataxis/, 'beside'],
  [/^(?:mark|cc|case|fixed)/, 'link'],
  [/^punct/, 'mark'],
  [/^advmod/, 'adverb'],
  [/^aux/, 'auxiliary'],
];
