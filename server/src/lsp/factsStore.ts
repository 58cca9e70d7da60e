import { hashText } from '../base/hash.ts';
import type { FileFacts, SourceOptions } from '../extract/facts.ts';
import type { Analyse } from '../extract/pipeline.ts';
import { decodeFacts, encodeFacts } from './factsCodec.ts';
import { createBreather } from './schedule.ts';

/** Where pieces of text are kept from one session to the next. Never rejects: what cannot be kept is lost without harm. */
export interface BlobStore {
  /** Text that was written under a name, or undefined. */
  read(name: string): Promise<string | undefined>;
  write(name: string, text: string): Promise<void>;
}

/** To be changed when the meaning or the form of {@link FileFacts} changes. The client keeps the texts of each build of the engine apart. */
const FORMAT = 'recoupe facts 2';
const SHARDS = 16;
/** Most characters kept of one folder; articles beyond are analysed again. */
const CAPACITY = 160_000_000;

/**
 * Facts of the files of one folder from the session before, so that a file that did not change is not analysed again. Entries are
 * found by a hash of text and options and carry a checksum of their own: what is damaged is as if it were not there.
 */
export class FactsStore {
  readonly #blobs: BlobStore;
  readonly #folder: string;
  readonly #capacity: number;
  /** Entries as they were written, or the facts themselves, which somebody holds anyway. */
  #kept = new Map<string, string | FileFacts>();
  #used = new Set<string>();
  readonly #changed = new Set<number>();
  #writing: Promise<void> = Promise.resolve();

  constructor(blobs: BlobStore, folder: string, capacity = CAPACITY) {
    this.#blobs = blobs;
    this.#folder = hashText(folder);
    this.#capacity = capacity;
  }

  /** Takes up what the last session left. Entries are decoded when they are asked for. */
  async load(): Promise<void> {
    await Promise.all(Array.from({ length: SHARDS }, async (_, shard) => this.#take(await this.#blobs.read(this.#nameOf(shard)))));
  }

  #take(text: string | undefined): void {
    const [head, ...lines] = text?.split('\n') ?? [];
    if (head === FORMAT) for (const line of lines) if (line.length > 16) this.#kept.set(line.slice(0, 16), line.slice(17));
  }

  /** {@link Analyse}, answered from the store where it can be, and remembered for {@link save}. */
  through(analyse: Analyse): Analyse {
    return (text, options) => {
      const key = keyOf(text, options);
      const known = this.#find(key);
      if (known) return known;
      const facts = analyse(text, options);
      this.#keep(key, facts);
      return facts;
    };
  }

  /** Writes what was read so far and forgets nothing: a session that ends before {@link save} leaves it to the next one. */
  checkpoint(): Promise<void> {
    return this.#write(this.#kept, this.#kept.keys());
  }

  /** Writes the entries that were asked for since {@link load}, as far as they fit, and forgets all of them. */
  save(): Promise<void> {
    for (const key of this.#kept.keys()) if (!this.#used.has(key)) this.#changed.add(shardOf(key));
    const written = this.#write(this.#kept, this.#used);
    this.#kept = new Map();
    this.#used = new Set();
    return written;
  }

  /** Writes the shards that changed, one after another: each is put together when its turn comes, with pauses. */
  #write(kept: ReadonlyMap<string, string | FileFacts>, keys: Iterable<string>): Promise<void> {
    const shards = new Map([...this.#changed].map((shard): [number, string[]] => [shard, []]));
    this.#changed.clear();
    for (const key of keys) shards.get(shardOf(key))?.push(key);
    this.#writing = this.#writing.then(async () => {
      for (const [shard, own] of shards) await this.#blobs.write(this.#nameOf(shard), await this.#textOf(own, kept));
    });
    return this.#writing;
  }

  /** The text of a shard. What does not fit is left out. */
  async #textOf(keys: readonly string[], kept: ReadonlyMap<string, string | FileFacts>): Promise<string> {
    const breathe = createBreather();
    const lines = [FORMAT];
    let left = this.#capacity / SHARDS;
    for (const key of keys) {
      const entry = kept.get(key) ?? '';
      const text = typeof entry === 'string' ? entry : sealed(encodeFacts(entry));
      left -= text.length;
      if (left >= 0) lines.push(`${key} ${text}`);
      await breathe();
    }
    return lines.join('\n');
  }

  #find(key: string): FileFacts | undefined {
    const entry = this.#kept.get(key);
    const facts = typeof entry === 'string' ? opened(entry) : entry;
    if (!facts) return undefined;
    this.#kept.set(key, facts);
    this.#used.add(key);
    return facts;
  }

  #keep(key: string, facts: FileFacts): void {
    this.#kept.set(key, facts);
    this.#changed.add(shardOf(key));
    this.#used.add(key);
  }

  #nameOf(shard: number): string {
    return `facts-${this.#folder}-${shard.toString(16)}`;
  }
}

/** A text behind its checksum. */
function sealed(text: string): string {
  return `${hashText(text)} ${text}`;
}

function opened(entry: string): FileFacts | undefined {
  const text = entry.slice(17);
  return entry.slice(0, 16) === hashText(text) ? decodeFacts(text) : undefined;
}

function keyOf(text: string, options: SourceOptions): string {
  return hashText(`${JSON.stringify(options)}\n${text}`);
}

/** Keys are hexadecimal digits. */
function shardOf(key: string): number {
  return Number.parseInt(key.charAt(0), 16);
}
