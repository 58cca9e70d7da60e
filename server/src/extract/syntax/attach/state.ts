/**
 * Reads chunks from left to right (arc-hybrid, Kuhlmann et al. 2011): the next chunk is put onto a pile, or the chunk on top of the pile is hung on the next one or on the one below it. The root stands behind the last chunk.
 */
export class State {
  readonly size: number;
  readonly heads: Int16Array;
  readonly relations: Uint8Array;
  /** By chunk, bits of the relations that hang on it, and the last of them on its left and right. */
  readonly has: Int32Array;
  readonly lastLeft: Uint8Array;
  readonly lastRight: Uint8Array;
  readonly pile: number[] = [];
  next = 0;

  constructor(size: number) {
    this.size = size;
    this.heads = new Int16Array(size + 1).fill(-1);
    this.relations = new Uint8Array(size + 1);
    this.has = new Int32Array(size + 1);
    this.lastLeft = new Uint8Array(size + 1);
    this.lastRight = new Uint8Array(size + 1);
  }

  get done(): boolean {
    return this.next === this.size && this.pile.length === 0;
  }

  /** The chunk so far below the top of the pile, -1 for none. */
  top(below = 0): number {
    return this.pile[this.pile.length - 1 - below] ?? -1;
  }

  get canShift(): boolean {
    return this.next < this.size;
  }

  get canLeft(): boolean {
    return this.pile.length > 0;
  }

  get canRight(): boolean {
    return this.pile.length > 1;
  }

  shift(): void {
    this.pile.push(this.next++);
  }

  /** Hangs the top of the pile on the next chunk. */
  left(relation: number): void {
    const child = this.pile.pop() ?? 0;
    this.#hang(child, this.next, relation);
    this.lastLeft[this.next] = relation + 1;
  }

  /** Hangs the top of the pile on the chunk below it. */
  right(relation: number): void {
    const child = this.pile.pop() ?? 0;
    const head = this.top();
    this.#hang(child, head, relation);
    this.lastRight[head] = relation + 1;
  }

  #hang(child: number, head: number, relation: number): void {
    this.heads[child] = head;
    this.relations[child] = relation;
    this.has[head] = (this.has[head] ?? 0) | (1 << relation);
  }
}
