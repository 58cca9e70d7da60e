/**
 * A map that mostly holds one entry and takes a fifth of the room of another one then. A corpus has hundreds of thousands of them: nearly
 * every name stands in one article.
 */
export class Few<K extends string | object, V> {
  #key: K | undefined;
  #value: V | undefined;
  #all: Map<K, V> | undefined;

  get size(): number {
    return this.#all?.size ?? (this.#key === undefined ? 0 : 1);
  }

  get(key: K): V | undefined {
    if (this.#all) return this.#all.get(key);
    return this.#key === key ? this.#value : undefined;
  }

  set(key: K, value: V): void {
    if (!this.#all && (this.#key === undefined || this.#key === key)) {
      this.#key = key;
      this.#value = value;
      return;
    }
    this.#all ??= new Map(this);
    this.#all.set(key, value);
    this.#key = undefined;
    this.#value = undefined;
  }

  delete(key: K): void {
    if (this.#all) this.#all.delete(key);
    else if (this.#key === key) {
      this.#key = undefined;
      this.#value = undefined;
    }
  }

  keys(): Iterable<K> {
    return this.#all ? this.#all.keys() : this.#key === undefined ? [] : [this.#key];
  }

  values(): Iterable<V> {
    return this.#all ? this.#all.values() : this.#key === undefined ? [] : [this.#value as V];
  }

  [Symbol.iterator](): Iterator<readonly [K, V]> {
    const only: readonly (readonly [K, V])[] = this.#key === undefined ? [] : [[this.#key, this.#value as V]];
    return (this.#all ?? only)[Symbol.iterator]();
  }
}

/** Sets the value of a key in the map under another key. */
export function putUnder<K extends string | object, V>(maps: Map<string, Few<K, V>>, under: string, key: K, value: V): void {
  const known = maps.get(under);
  if (known) return known.set(key, value);
  const few = new Few<K, V>();
  few.set(key, value);
  maps.set(under, few);
}

/** Takes a key out of the map under another key; an empty map goes. */
export function dropUnder<K extends string | object, V>(maps: Map<string, Few<K, V>>, under: string, key: K): void {
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
