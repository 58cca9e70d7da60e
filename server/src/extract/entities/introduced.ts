import type { Candidate } from './candidate.ts';
import { fold } from './fold.ts';
import { surnameOf } from './gazetteer.ts';
import type { Identity } from './identity.ts';

/** Tells two people of one surname apart by the order in which a text introduces them: until the second one is named, the surname alone is the first one's. */
export class Introduced {
  readonly #bearers = new Map<string, Map<string, Identity>>();

  /** Who a mention names, read in the order of the text. */
  read(candidate: Candidate, identity: Identity | undefined): Identity | undefined {
    if (identity?.type !== 'person') return identity;
    if (identity.anchored && identity.name.includes(' ')) {
      const surname = fold(surnameOf(identity.name));
      const bearers = this.#bearers.get(surname) ?? new Map<string, Identity>();
      this.#bearers.set(surname, bearers.set(identity.id, identity));
      return identity;
    }
    const bearers = this.#bearers.get(candidate.key);
    const [only] = bearers?.values() ?? [];
    return bearers?.size === 1 && only ? { ...only, inferred: true } : identity;
  }
}
