/**
 * A map that mostly holds one entry and takes a fifth of the room of another one then. A corpus has hundreds of thousands of them: nearly
 * every name stands in one article.
 */
export class Few<K, V> {
  #key: K;
  #value: V;
  #size = 1;
  #all: Map<K, V> | undefined;

  constructor(key: K, value: V) {
    this.#key = key;
    this.#value = value;
  }

  get size(): number {
    return this.#all?.size ?? this.#size;
  }

  get(key: K): V | undefined {
    if (this.#all) return this.#all.get(key);
    return this.#size === 1 && this.#key === key ? this.#value : undefined;
  }

  set(key: K, value: V): void {
    if (!this.#all && (this.#size === 0 || this.#key === key)) {
      this.#key = key;
      this.#value = value;
      this.#size = 1;
      return;
    }
    this.#all ??= new Map([[this.#key, this.#value]]);
    this.#all.set(key, value);
  }

  delete(key: K): void {
    if (this.#all) this.#all.delete(key);
    else if (this.#key === key) this.#size = 0;
  }

  *keys(): Iterable<K> {
    if (this.#all) yield* this.#all.keys();
    else if (this.#size === 1) yield this.#key;
  }

  *values(): Iterable<V> {
    if (this.#all) yield* this.#all.values();
    else if (this.#size === 1) yield this.#value;
  }

  *[Symbol.iterator](): Iterator<[K, V]> {
    if (this.#all) yield* this.#all;
    else if (this.#size === 1) yield [this.#key, this.#value];
  }
}

/** Sets the value of a key in the map under another key. */
export function putUnder<K, V>(maps: Map<string, Few<K, V>>, under: string, key: K, value: V): void {
  const known = maps.get(under);
  if (known) known.set(key, value);
  else maps.set(under, new Few(key, value));
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
