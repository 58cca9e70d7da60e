/** What a later version wrote over: the values that the earlier one had, undefined for keys that it had not. */
interface Step<K, V> {
  readonly next: VersionedMap<K, V>;
  readonly before: ReadonlyMap<K, V | undefined>;
}

/**
 * A map that never changes, of which a changed one is made at the price of the change. The newest version holds the entries; an older one
 * is put together when somebody asks it, at the price of a copy. `undefined` is no value.
 */
export class VersionedMap<K, V> implements ReadonlyMap<K, V> {
  #entries: Map<K, V> | undefined;
  #step: Step<K, V> | undefined;

  /** The same map with versions to come, which may be itself. */
  static of<K, V>(map: ReadonlyMap<K, V>): VersionedMap<K, V> {
    return map instanceof VersionedMap ? map : new VersionedMap(map);
  }

  constructor(entries: Iterable<readonly [K, V]> = []) {
    this.#entries = new Map(entries);
  }

  /** The map with some values in place of others; a key with `undefined` goes. */
  with(changes: ReadonlyMap<K, V | undefined>): VersionedMap<K, V> {
    const entries = this.#own();
    const next = new VersionedMap<K, V>();
    // An empty one is where others start from: it must not hold on to what follows.
    if (entries.size === 0) {
      write(next.#own(), changes);
      return next;
    }
    const before = new Map([...changes.keys()].map((key) => [key, entries.get(key)]));
    next.#entries = write(entries, changes);
    this.#entries = undefined;
    this.#step = { next, before };
    return next;
  }

  get size(): number {
    return this.#own().size;
  }

  get(key: K): V | undefined {
    return this.#own().get(key);
  }

  has(key: K): boolean {
    return this.#own().has(key);
  }

  keys(): MapIterator<K> {
    return this.#own().keys();
  }

  values(): MapIterator<V> {
    return this.#own().values();
  }

  entries(): MapIterator<[K, V]> {
    return this.#own().entries();
  }

  [Symbol.iterator](): MapIterator<[K, V]> {
    return this.entries();
  }

  forEach(callback: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    for (const [key, value] of this.#own()) callback(value, key, this);
  }

  #own(): Map<K, V> {
    return (this.#entries ??= this.#restore());
  }

  #restore(): Map<K, V> {
    const undone: ReadonlyMap<K, V | undefined>[] = [];
    let step = this.#step;
    for (; step && !step.next.#entries; step = step.next.#step) undone.push(step.before);
    const entries = new Map(step ? step.next.#entries : undefined);
    if (step) write(entries, step.before);
    for (const before of undone.reverse()) write(entries, before);
    this.#step = undefined;
    return entries;
  }
}

function write<K, V>(entries: Map<K, V>, changes: ReadonlyMap<K, V | undefined>): Map<K, V> {
  for (const [key, value] of changes) {
    if (value === undefined) entries.delete(key);
    else entries.set(key, value);
  }
  return entries;
}
