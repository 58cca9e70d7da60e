import { hashText } from '../base/hash.ts';
import type { Decision } from './types.ts';

/** Address of what has no file: a rule, an entity. */
export function urnOf(kind: 'rule' | 'entity', name: string): string {
  return `urn:recoupe:${kind}:${name}`;
}

/** Id of a decision: the same for two people who decide on the same thing, whatever they decide. */
export function decisionId(kind: Decision['kind'], ...about: readonly string[]): string {
  return `urn:recoupe:${hashText([kind, ...about].join('\n'))}`;
}
