import { hashText } from '../base/hash.ts';
import type { PairMemory } from '../compare/recall/memory.ts';
import { narrow } from './factsCodec.ts';
import type { BlobStore } from './factsStore.ts';
import { createBreather } from './schedule.ts';

/** To be changed when the meaning or the form of what is kept changes. The client keeps the texts of each build of the engine apart. */
const FORMAT = 'recoupe pairs 1';
const SHARDS = 16;
/** Characters of a name. */
const NAME = 16;
/** Most characters kept of one folder; pairs beyond are compared again. */
const CAPACITY = 40_000_000;

/**
 * What came of comparing two articles of one folder, from the session before: so that opening it again compares only what changed. Open from
 * {@link load} to {@link save}; what is edited later is compared anew by the next session. A piece that is damaged is as if it were not there.
 */
export class PairsStore implements PairMemory {
  readonly #blobs: BlobStore;
  readonly #folder: string;
  readonly #capacity: number;
  #kept = new Map<string, string>();
  #used = new Set<string>();
  #changed = new Set<number>();
  #size = 0;
  #open = false;

  constructor(blobs: BlobStore, folder: string, capacity = CAPACITY) {
    this.#blobs = blobs;
    this.#folder = hashText(folder);
    this.#capacity = capacity;
  }

  get open(): boolean {
    return this.#open;
  }

  /** Takes up what the last session left. */
  async load(): Promise<void> {
    this.#forget();
    const texts = await Promise.all(Array.from({ length: SHARDS }, (_, shard) => this.#blobs.read(this.#nameOf(shard))));
    for (const text of texts) this.#take(text ?? '');
    this.#open = true;
  }

  get(name: string): string | undefined {
    const packed = this.#kept.get(name);
    if (packed !== undefined) this.#used.add(name);
    return packed;
  }

  set(name: string, packed: string): void {
    const text = narrow(packed);
    this.#size += NAME + text.length;
    if (!this.#open || this.#size > this.#capacity) return;
    this.#kept.set(name, text);
    this.#used.add(name);
    this.#changed.add(shardOf(name));
  }

  /** Writes what was asked for or added since {@link load}, and forgets all of it. */
  async save(): Promise<void> {
    const [kept, used, changed] = [this.#kept, this.#used, this.#changed];
    this.#forget();
    const lines = new Map(Array.from({ length: SHARDS }, (_, shard): [number, string[]] => [shard, []]));
    const breathe = createBreather();
    for (const [name, packed] of kept) {
      if (used.has(name)) lines.get(shardOf(name))?.push(`${name} ${packed}`);
      else changed.add(shardOf(name));
      const pause = breathe();
      if (pause) await pause;
    }
    for (const shard of changed) {
      const body = (lines.get(shard) ?? []).join('\n');
      await this.#blobs.write(this.#nameOf(shard), `${FORMAT} ${hashText(body)}\n${body}`);
      await breathe();
    }
  }

  #take(text: string): void {
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    if (end < 0 || text.slice(0, end) !== `${FORMAT} ${hashText(body)}`) return;
    for (const line of body.split('\n')) if (line.length > NAME) this.#kept.set(line.slice(0, NAME), line.slice(NAME + 1));
    this.#size += body.length;
  }

  #forget(): void {
    this.#open = false;
    this.#kept = new Map();
    this.#used = new Set();
    this.#changed = new Set();
    this.#size = 0;
  }

  #nameOf(shard: number): string {
    return `pairs-${this.#folder}-${shard.toString(16)}`;
  }
}

/** Names are hexadecimal digits. */
function shardOf(name: string): number {
  return Number.parseInt(name.charAt(0), 16);
}
