/**
 * A map that mostly holds one entry and takes a fifth of the room of another one then. A corpus has hundreds of thousands of them: nearly
 * every name stands in one article.
 */
export class Few<K, V> {
  #only: readonly [K, V] | undefined;
  #all: Map<K, V> | undefined;

  get size(): number {
    return this.#all?.size ?? (this.#only ? 1 : 0);
  }

  get(key: K): V | undefined {
    if (this.#all) return this.#all.get(key);
    return this.#only && this.#only[0] === key ? this.#only[1] : undefined;
  }

  set(key: K, value: V): void {
    if (!this.#all && (!this.#only || this.#only[0] === key)) {
      this.#only = [key, value];
      return;
    }
    this.#all ??= new Map(this.#only ? [this.#only] : []);
    this.#all.set(key, value);
    this.#only = undefined;
  }

  delete(key: K): void {
    if (this.#all) this.#all.delete(key);
    else if (this.#only && this.#only[0] === key) this.#only = undefined;
  }

  keys(): Iterable<K> {
    return this.#all ? this.#all.keys() : this.#only ? [this.#only[0]] : [];
  }

  values(): Iterable<V> {
    return this.#all ? this.#all.values() : this.#only ? [this.#only[1]] : [];
  }

  [Symbol.iterator](): Iterator<readonly [K, V]> {
    return (this.#all ?? (this.#only ? [this.#only] : []))[Symbol.iterator]();
  }
}

/** Sets the value of a key in the map under another key. */
export function putUnder<K, V>(maps: Map<string, Few<K, V>>, under: string, key: K, value: V): void {
  const known = maps.get(under);
  if (known) return known.set(key, value);
  const few = new Few<K, V>();
  few.set(key, value);
  maps.set(under, few);
}

/** Takes a key out of the map under another key; an empty map goes. */
export function dropUnder<K, V>(maps: Map<string, Few<K, V>>, under: string, key: K): void {
  const known = maps.get(under);
  known?.delete(key);
  if (known?.size === 0) maps.delete(under);
}

/** Adds to a list that mostly stays short, without the room for more that lists take when they grow. */
export function appended<T>(list: T[], item: T): T[] {
  // A spread would forget that all items are numbers.
  if (list.length < 8) return list.concat([item]);
  list.push(item);
  return list;
}
