import type { Paragraph } from '../../text/types.ts';
import type { Candidate } from './candidate.ts';
import { initialsOf } from './bodies.ts';
import { fold } from './fold.ts';
import type { Identity } from './identity.ts';

/** Finds *Name in Full (NIF)* and *NIF (Name in Full)* and gives the acronym the identity of the name. */
export function acronymsOf(
  paragraphs: readonly { readonly paragraph: Paragraph; readonly candidates: readonly Candidate[] }[],
  identityOf: (key: string) => Identity | undefined,
  assign: (key: string, identity: Identity) => void,
): void {
  for (const { paragraph, candidates } of paragraphs) {
    for (let i = 1; i < candidates.length; i++) {
      const left = candidates[i - 1];
      const right = candidates[i];
      if (!left || !right || !bracketed(paragraph, left, right)) continue;
      const [full, short] = isAbbreviation(left) && !isAbbreviation(right) ? [right, left] : [left, right];
      const identity = identityOf(full.key);
      if (!isAbbreviation(short) || full.acronym || !identity || identity.type === 'person' || !abbreviates(short.text, full.text)) continue;
      if (short.senses.length === 0) assign(short.key, identity);
      else if (full.senses.length === 0 && short.senses.every(({ type }) => type === identity.type)) assign(full.key, identityOf(short.key) ?? identity);
    }
  }
}

/** *OFB*, and *Ineris*: French writes an acronym that is spoken as a word like one. */
function isAbbreviation({ acronym, text }: Candidate): boolean {
  return acronym || SPOKEN.test(text);
}

const SPOKEN = /^\p{Lu}\p{L}{2,8}$/u;

/** Gives an acronym that nothing explains the identity of the one body of the article whose initials it has: *Western Rivers Coalition … the WRC*. */
export function initialsIn(identities: Map<string, Identity>, acronyms: Iterable<Candidate>): void {
  const bodies = new Map<string, Identity | null>();
  for (const identity of identities.values()) {
    const initials = identity.type === 'organization' ? initialsOf(identity.name) : undefined;
    if (initials === undefined) continue;
    const known = bodies.get(initials);
    bodies.set(initials, known === undefined || known?.id === identity.id ? identity : null);
  }
  for (const { key, acronym, senses } of acronyms) {
    const body = acronym && senses.length === 0 ? bodies.get(key) : undefined;
    if (body && identities.get(key)?.inferred !== true) identities.set(key, { ...body, inferred: true });
  }
}

function bracketed(paragraph: Paragraph, left: Candidate, right: Candidate): boolean {
  const open = paragraph.tokens[left.to]?.text;
  return open === '(' && right.from === left.to + 1 && paragraph.tokens[right.to]?.text === ')';
}

/** True if the letters of the acronym stand in the name in order, the first one at its start. */
export function abbreviates(acronym: string, name: string): boolean {
  const letters = fold(acronym).replace(/[^a-z0-9]/g, '');
  const words = fold(name);
  if (letters.charAt(0) !== words.charAt(0) || !words.includes(' ')) return false;
  let at = 0;
  for (const letter of letters) {
    at = words.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
