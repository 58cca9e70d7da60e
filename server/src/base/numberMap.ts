/** Tables that one map is cut into: none of them is so large that it takes long to make room in it. */
const SHARDS = 64;
const LEAST = 16;
/** What stands in a place that is free, and in one that was given up. */
const FREE = 0;
const LEFT = -1;

/** A map from whole numbers of 32 bits to whole numbers from 0 on. A million entries take a fifth of the room of a {@link Map}, and nothing has to look through them to collect garbage. */
export class NumberMap {
  readonly #shards = Array.from({ length: SHARDS }, () => new Shard());
  #size = 0;

  get size(): number {
    return this.#size;
  }

  get(key: number): number | undefined {
    const value = this.#shardOf(key).get(key);
    return value === FREE ? undefined : value - 1;
  }

  set(key: number, value: number): void {
    if (this.#shardOf(key).set(key, value + 1)) this.#size++;
  }

  delete(key: number): void {
    if (this.#shardOf(key).delete(key)) this.#size--;
  }

  #shardOf(key: number): Shard {
    return this.#shards[mixed(key) & (SHARDS - 1)] as Shard;
  }
}

/** Keys that differ in a few bits only have to lie apart. */
function mixed(key: number): number {
  const hash = Math.imul(key ^ (key >>> 16), 0x45d9f3b);
  return hash ^ (hash >>> 15);
}

/** Open addressing: a key stands in the first free place behind the one that its hash tells. */
class Shard {
  #keys = new Int32Array(LEAST);
  #values = new Int32Array(LEAST);
  /** Places that are taken or were given up. */
  #used = 0;
  #size = 0;

  get(key: number): number {
    const value = this.#values[this.#find(key)] ?? FREE;
    return value === LEFT ? FREE : value;
  }

  /** True if the key is new. */
  set(key: number, value: number): boolean {
    if (4 * (this.#used + 1) > 3 * this.#keys.length) this.#rebuild();
    const at = this.#find(key);
    const fresh = this.#values[at] === FREE;
    if (fresh) {
      this.#used++;
      this.#size++;
      this.#keys[at] = key;
    }
    this.#values[at] = value;
    return fresh;
  }

  delete(key: number): boolean {
    const at = this.#find(key);
    if (this.#values[at] === FREE) return false;
    this.#values[at] = LEFT;
    this.#size--;
    return true;
  }

  /** Where the key stands, else the free place where it would. */
  #find(key: number): number {
    const mask = this.#keys.length - 1;
    let at = (mixed(key) >>> 6) & mask;
    while (this.#values[at] !== FREE && (this.#keys[at] !== key || this.#values[at] === LEFT)) at = (at + 1) & mask;
    return at;
  }

  #rebuild(): void {
    const [keys, values] = [this.#keys, this.#values];
    let length = LEAST;
    while (2 * (this.#size + 1) > length) length *= 2;
    [this.#keys, this.#values] = [new Int32Array(length), new Int32Array(length)];
    [this.#used, this.#size] = [0, 0];
    for (const [i, value] of values.entries()) if (value !== FREE && value !== LEFT) this.set(keys[i] ?? 0, value);
  }
}
