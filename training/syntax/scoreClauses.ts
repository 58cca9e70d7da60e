import { hangTogether, type AttachWeights } from '../../server/src/extract/syntax/attach/attacher.ts';
import { RELATIONS } from '../../server/src/extract/syntax/attach/relations.ts';
import type { Example } from './align.ts';
import { clauseTree } from './clauseTree.ts';
import type { ChunkTree } from './chunkTree.ts';

/** Share of chunks that hang where they should, and with the right relation; F1 of pairs of verb and subject, verb and object, each the very token. Marks do not count. */
export function scoreClauses(weights: AttachWeights, examples: readonly Example[], trees: readonly ChunkTree[]): string {
  let [all, hung, named] = [0, 0, 0];
  const counts = { subject: [0, 0, 0], object: [0, 0, 0] };
  for (const [t, tree] of trees.entries()) {
    const { chunks, reading, heads, relations } = tree;
    const state = hangTogether(weights, chunks, reading);
    const found = { subject: new Set<string>(), object: new Set<string>() };
    for (const [i, chunk] of chunks.entries()) {
      const relation = RELATIONS[state.relations[i] ?? 0];
      if (chunk.kind !== 'F') {
        all++;
        if (state.heads[i] === heads[i]) hung++;
        if (state.heads[i] === heads[i] && state.relations[i] === relations[i]) named++;
      }
      const governor = chunks[state.heads[i] ?? -1];
      if ((relation === 'subject' || relation === 'object') && governor) found[relation].add(`${chunk.head} ${governor.head}`);
      if (chunk.subject >= 0) found.subject.add(`${chunk.subject} ${chunk.head}`);
      if (chunk.object >= 0) found.object.add(`${chunk.object} ${chunk.head}`);
    }
    const gold = goldPairs(examples[t]);
    for (const role of ['subject', 'object'] as const) {
      counts[role][0] = (counts[role][0] ?? 0) + gold[role].size;
      counts[role][1] = (counts[role][1] ?? 0) + found[role].size;
      counts[role][2] = (counts[role][2] ?? 0) + [...found[role]].filter((pair) => gold[role].has(pair)).length;
    }
  }
  const percent = (part: number, whole: number): string => ((100 * part) / Math.max(1, whole)).toFixed(1);
  const f1 = ([gold = 0, guessed = 0, both = 0]: readonly number[]): string => `${percent(2 * both, gold + guessed)} (precision ${percent(both, guessed)}, recall ${percent(both, gold)})`;
  return `hung ${percent(hung, all)}, with relation ${percent(named, all)}; subjects ${f1(counts.subject)}, objects ${f1(counts.object)}`;
}

function goldPairs(example: Example | undefined): { subject: Set<string>; object: Set<string> } {
  const pairs = { subject: new Set<string>(), object: new Set<string>() };
  if (!example) return pairs;
  const { heads, relations } = clauseTree(example);
  for (const [i, relation] of relations.entries()) {
    if (/^(?:nsubj|expl:subj)/.test(relation) && (heads[i] ?? -1) >= 0) pairs.subject.add(`${i} ${heads[i] ?? -1}`);
    if (/^obj(?:$|:)/.test(relation) && (heads[i] ?? -1) >= 0) pairs.object.add(`${i} ${heads[i] ?? -1}`);
  }
  return pairs;
}
