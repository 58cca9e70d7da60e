import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Engine, TextChange } from '../compare/engine.ts';
import type { PairMemory } from '../compare/recall/memory.ts';
import type { Comparison } from '../compare/types.ts';
import type { Snapshot } from '../corpus/types.ts';
import type { FileFacts, SourceOptions } from '../extract/facts.ts';
import type { Analyse } from '../extract/pipeline.ts';
import type { Positions } from './convert.ts';
import type { FactsStore } from './factsStore.ts';

/** {@link createEngine}, or what stands for it in tests. */
export type MakeEngine = (analyse: Analyse, trees?: undefined, memory?: PairMemory) => Engine;

/**
 * The texts of a folder as the engine knows them. A text is analysed when it is put in, so that a long list can be worked
 * through in slices; `commit` hands everything to the engine at once.
 */
export class Articles implements Positions {
  readonly #analyse: Analyse;
  readonly #known: Analyse;
  readonly #engine: Engine;
  readonly #analysed = new WeakMap<SourceOptions, FileFacts>();
  readonly #documents = new Map<string, TextDocument>();
  readonly #uris = new Map<string, string>();
  readonly #options = new Map<string, string>();
  readonly #changes = new Map<string, TextChange>();

  constructor(analyse: Analyse, createEngine: MakeEngine, store: FactsStore, pairs?: PairMemory) {
    this.#analyse = analyse;
    this.#known = store.through(analyse);
    this.#engine = createEngine((text, options) => this.#analysed.get(options) ?? analyse(text, options), undefined, pairs);
  }

  /** Texts that wait for {@link commit}. */
  get waiting(): number {
    return this.#changes.size;
  }

  get snapshot(): Snapshot {
    return this.#engine.snapshot;
  }

  /** True if {@link comparison} has nothing to work out. */
  get settled(): boolean {
    return this.#engine.settled;
  }

  get comparison(): Comparison {
    return this.#engine.comparison;
  }

  uris(): string[] {
    return [...this.#documents.keys()];
  }

  documentOf(uri: string): TextDocument | undefined {
    return this.#documents.get(uri);
  }

  uriOf(file: string): string {
    return this.#uris.get(file) ?? file;
  }

  /** `file` is what the engine knows the text by: ids of findings are made from it. With `kept` its facts come from the last session and are kept for the next. */
  put(uri: string, file: string, text: string, options: SourceOptions, kept = false): void {
    const key = JSON.stringify(options);
    if (this.#documents.get(uri)?.getText() === text && this.#options.get(uri) === key) return;
    this.#analysed.set(options, (kept ? this.#known : this.#analyse)(text, options));
    this.#documents.set(uri, TextDocument.create(uri, '', 0, text));
    this.#options.set(uri, key);
    this.#uris.set(file, uri);
    this.#changes.set(uri, { file, text, options });
  }

  remove(uri: string, file: string): void {
    if (!this.#documents.delete(uri)) return;
    this.#options.delete(uri);
    this.#changes.set(uri, { file, text: null, options: {} });
  }

  /** Gives the engine what was put in or removed; false if that is nothing. With `later`, {@link settle} has to follow. */
  commit(later = false): boolean {
    if (this.#changes.size === 0) return false;
    const changes = [...this.#changes.values()];
    this.#changes.clear();
    this.#engine.update(changes, later);
    return true;
  }

  /** Compares everything, in steps between which `breathe` may let others in. */
  async settle(breathe: () => Promise<void> | undefined, stopped: () => boolean): Promise<void> {
    while (!this.#engine.settled && !stopped()) {
      for (const steps = this.#engine.settle(); !stopped() && !steps.next().done; ) {
        const pause = breathe();
        if (pause) await pause;
      }
    }
  }
}
