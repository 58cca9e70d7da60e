import type { Example } from './align.ts';

/** A tree in which verbs govern: *est* what is, with the attribute beneath it. Heads are indexes of tokens, -1 for the root. */
export interface ClauseTree {
  readonly heads: readonly number[];
  readonly relations: readonly string[];
}

/** What belongs to a clause and not to the noun or adjective that is its attribute. */
const OF_CLAUSE = /^(?:nsubj|csubj|expl|obl|advmod|advcl|mark|punct|parataxis|ccomp|aux|vocative|dislocated|discourse|obj|iobj|cc)/;

/** Turns copulas of Universal Dependencies round: there the attribute governs its verb. */
export function clauseTree({ heads, relations }: Example): ClauseTree {
  const newHeads = [...heads];
  const newRelations = [...relations];
  for (const [copula, relation] of relations.entries()) {
    if (relation !== 'cop') continue;
    const attribute = heads[copula] ?? -1;
    if (attribute < 0) continue;
    newHeads[copula] = newHeads[attribute] ?? -1;
    newRelations[copula] = newRelations[attribute] ?? '';
    newHeads[attribute] = copula;
    newRelations[attribute] = 'attribute';
    for (const [child, head] of heads.entries()) if (head === attribute && child !== copula && OF_CLAUSE.test(relations[child] ?? '')) newHeads[child] = copula;
  }
  return { heads: newHeads, relations: newRelations };
}
