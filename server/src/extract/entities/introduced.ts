import type { Token } from '../../text/types.ts';
import type { Candidate } from './candidate.ts';
import { fold } from './fold.ts';
import { surnameOf } from './gazetteer.ts';
import { genderBefore, genderOf } from './gender.ts';
import type { Identity } from './identity.ts';

/** The people who bear a surname, in the order in which the text introduces them. */
type Bearers = Map<string, Identity>;

/**
 * Tells two people of one surname apart by the order in which a text introduces them: until the second one is named, the surname alone is the first one's, in the headline, too. From then on
 * *Mme* and *Mr* may tell.
 */
export class Introduced {
  readonly #bearers = new Map<string, Bearers>();
  readonly #first = new Map<string, Identity>();

  /** Reads ahead: all names of the text, in order, before {@link read} is asked for the first. */
  expect(identity: Identity | undefined): void {
    const surname = surnameIn(identity);
    if (identity && surname !== undefined && !this.#first.has(surname)) this.#first.set(surname, identity);
  }

  /** Who a mention names, read in the order of the text. */
  read({ key, from }: Candidate, identity: Identity | undefined, tokens: readonly Token[]): Identity | undefined {
    if (identity?.type !== 'person') return identity;
    const surname = surnameIn(identity);
    if (surname !== undefined) {
      const bearers: Bearers = this.#bearers.get(surname) ?? new Map<string, Identity>();
      this.#bearers.set(surname, bearers.set(identity.id, identity));
      return identity;
    }
    const bearers = this.#bearers.get(key);
    const only = bearers ? onlyOne(bearers, genderBefore(tokens, from)) : this.#first.get(key);
    return only ? { ...only, inferred: true } : identity;
  }
}

/** The surname, folded, of somebody who is named in full. */
function surnameIn(identity: Identity | undefined): string | undefined {
  return identity?.type === 'person' && identity.anchored && identity.name.includes(' ') ? fold(surnameOf(identity.name)) : undefined;
}

/** The one bearer; of several the one whose first name fits the title, if no other's may. */
function onlyOne(bearers: Bearers, title: 'f' | 'm' | undefined): Identity | undefined {
  const all = [...bearers.values()];
  if (all.length === 1) return all[0];
  if (title === undefined) return undefined;
  const fitting = all.filter(({ name }) => (genderOf(name.slice(0, name.indexOf(' '))) ?? title) === title);
  return fitting.length === 1 ? fitting[0] : undefined;
}
