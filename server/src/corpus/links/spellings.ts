import { count, type Counts } from './counts.ts';
import type { Roster } from './roster.ts';

/**
 * Full names of people that differ only in how a foreign name is spelt. Two spellings that one article uses side by side are two
 * people. The key that most articles use (then the first in order) stands for all.
 */
export class Spellings {
  /** Keys of people by spelling-independent name, with the number of articles that use each. */
  readonly #ids: Counts = new Map();
  /** Names of which articles use two spellings, with their number. */
  readonly #together = new Map<string, number>();
  readonly #names: Counts = new Map();
  readonly #changed = new Set<string>();

  /** Counts the articles' names in (`by` 1) or out (-1). */
  count(roster: Roster, by: 1 | -1): void {
    const own = new Set<string>();
    const twice = new Set<string>();
    for (const { id, fullKey } of roster.entities) {
      if (fullKey === undefined) continue;
      count(this.#ids, fullKey, id, by);
      count(this.#names, id, fullKey, by);
      if (own.has(fullKey)) twice.add(fullKey);
      own.add(fullKey);
      this.#changed.add(fullKey);
    }
    for (const key of twice) {
      const now = (this.#together.get(key) ?? 0) + by;
      if (now > 0) this.#together.set(key, now);
      else this.#together.delete(key);
    }
  }

  /** Keys whose link may be another one than when this was asked last. */
  takeChanged(): Set<string> {
    const ids = new Set<string>();
    for (const name of this.#changed) for (const id of this.#ids.get(name)?.keys() ?? []) ids.add(id);
    this.#changed.clear();
    return ids;
  }

  /** The key that stands for a key everywhere, if it is another one. */
  linkOf(id: string): string | undefined {
    const mains = [...(this.#names.get(id)?.keys() ?? [])].sort().map((name) => this.#mainOf(name));
    return mains.find((main) => main !== undefined && main !== id);
  }

  #mainOf(name: string): string | undefined {
    const ids = this.#ids.get(name);
    if (!ids || ids.size < 2 || this.#together.has(name)) return undefined;
    let main = '';
    let most = 0;
    for (const [id, uses] of ids) {
      if (uses < most || (uses === most && id > main)) continue;
      main = id;
      most = uses;
    }
    return main;
  }
}
