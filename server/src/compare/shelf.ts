import { compareText } from '../base/compareText.ts';

/** An item with the key that it is ordered by and the labels under which it is looked up. */
export interface Shelved<T> {
  readonly item: T;
  readonly order: string;
  readonly labels: readonly string[];
}

/** The items of a shelf at one moment, all or under a label, in order. */
export interface Shown<T> {
  readonly items: readonly T[];
  under(label: string): readonly T[];
}

/**
 * Items in order, and by label. A change costs the items that it touches, and one walk over a list of pointers. The list of a label
 * stays the same object until something under that label changes.
 */
export class Shelf<T> {
  #items: readonly Shelved<T>[] = [];
  readonly #byLabel = new Map<string, readonly Shelved<T>[]>();
  readonly #lists = new Map<string, readonly T[]>();

  #version = 0;

  /** The shelf as it stands now; what is read of it later is still that. */
  read(): Shown<T> {
    const [shelved, version] = [this.#items, this.#version];
    let items: readonly T[] | undefined;
    return {
      get items() {
        items ??= shelved.map(({ item }) => item);
        return items;
      },
      under: (label) => (version === this.#version ? this.#under(label) : shelved.filter(({ labels }) => labels.includes(label)).map(({ item }) => item)),
    };
  }

  replace(gone: ReadonlySet<Shelved<T>>, made: readonly Shelved<T>[]): void {
    if (gone.size === 0 && made.length === 0) return;
    this.#version++;
    this.#items = merged(this.#items, gone, made);
    const fresh = new Map<string, Shelved<T>[]>();
    for (const shelved of gone) for (const label of shelved.labels) fresh.set(label, []);
    for (const shelved of made) for (const label of shelved.labels) fresh.set(label, [...(fresh.get(label) ?? []), shelved]);
    for (const [label, added] of fresh) {
      const now = merged(this.#byLabel.get(label) ?? [], gone, added);
      this.#lists.delete(label);
      if (now.length > 0) this.#byLabel.set(label, now);
      else this.#byLabel.delete(label);
    }
  }

  #under(label: string): readonly T[] {
    const known = this.#lists.get(label);
    if (known) return known;
    const items = (this.#byLabel.get(label) ?? []).map(({ item }) => item);
    if (items.length > 0) this.#lists.set(label, items);
    return items;
  }
}

function merged<T>(items: readonly Shelved<T>[], gone: ReadonlySet<Shelved<T>>, made: readonly Shelved<T>[]): Shelved<T>[] {
  const kept = gone.size === 0 ? items : items.filter((item) => !gone.has(item));
  const added = made.toSorted((a, b) => compareText(a.order, b.order));
  const all: Shelved<T>[] = [];
  let next = 0;
  for (const item of kept) {
    for (let other = added[next]; other && other.order < item.order; other = added[++next]) all.push(other);
    all.push(item);
  }
  for (let other = added[next]; other; other = added[++next]) all.push(other);
  return all;
}
