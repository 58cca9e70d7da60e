import type { FormGroup } from './decide.ts';
import type { Identity } from './identity.ts';
import { fold } from './fold.ts';
import { nameLexicon } from './lexicon.ts';

/**
 * Gives a name of several words that is the front or the end of the name of one body of the article the identity of that body: *Calder Paving* of *Calder Paving Co.*, *State Police* of
 * *Castel State Police*. What is left of the name behind must be a kind (*Co.*), in front a proper name.
 */
export function partsOfBodies(identities: Map<string, Identity>, groups: ReadonlyMap<string, FormGroup>): void {
  const wholes = [...groups.values()].filter(({ key, text }) => text.includes(' ') && identities.get(key)?.type === 'organization');
  for (const group of groups.values()) {
    if (!mayBePart(group, identities.get(group.key))) continue;
    const bodies = new Set(wholes.filter(({ key, text }) => isFront(group.key, key) || isEnd(group.text, text)).map(({ key }) => identities.get(key)?.id));
    const [whole] = bodies.size === 1 ? wholes.filter(({ key }) => bodies.has(identities.get(key)?.id)) : [];
    const body = whole && identities.get(whole.key);
    if (body) identities.set(group.key, { ...body, inferred: true });
  }
}

/** Listed names stand for themselves; people with first names are people. */
function mayBePart({ candidates }: FormGroup, known: Identity | undefined): boolean {
  const sample = candidates[0];
  return sample !== undefined && sample.senses.length === 0 && (known === undefined || known.type === 'organization' || !sample.fullName);
}

/** *calder paving* of *calder paving co.* */
function isFront(part: string, whole: string): boolean {
  if (!part.includes(' ') || !whole.startsWith(`${part} `)) return false;
  return whole.slice(part.length + 1).split(' ').every((word) => nameLexicon('en').organizationTail.has(word));
}

/** *State Police* of *Castel State Police*, *Times-Tribune* of *Castel Times-Tribune*. */
function isEnd(part: string, whole: string): boolean {
  return whole.endsWith(` ${part}`) && END.test(part) && FRONT.test(whole.slice(0, whole.length - part.length - 1));
}

const END = /^\p{Lu}\p{L}*[ -]\p{Lu}/u;
const FRONT = /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?$/u;

/** The shorter names, folded, that another text may use for a body: *calder paving* for *Calder Paving Co.*, *state police* for *Castel State Police*. */
export function partsOf(name: string): string[] {
  const parts: string[] = [];
  for (let space = name.indexOf(' '); space > 0; space = name.indexOf(' ', space + 1)) {
    const [front, end] = [fold(name.slice(0, space)), name.slice(space + 1)];
    if (isFront(front, fold(name))) parts.push(front);
    if (isEnd(end, name)) parts.push(fold(end));
  }
  return parts;
}
