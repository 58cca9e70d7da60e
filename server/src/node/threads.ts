import os from 'node:os';
import { parentPort, Worker } from 'node:worker_threads';
import type { AnalyseElsewhere, Unread } from '../cli/elsewhere.ts';
import type { FileFacts } from '../extract/facts.ts';
import { createAnalyser } from '../extract/pipeline.ts';
import { decodeFacts, encodeFacts } from '../lsp/factsCodec.ts';

/** Characters for each thread: with less to read its start costs more than it saves. */
const WORTH = 400_000;
/** A thread takes about 150 MB. */
const MOST = 8;
/** Left to the compiler and the garbage collector: with a thread on each of two processors nothing was gained (14.1 to 15.7 s against 13.8 to 14.7). */
const SPARED = 1;
/** Texts that are handed over at once; a thread has the next ones before it is done with these. */
const BATCH = 8;
const AHEAD = 2;

/** Analyses texts on this thread and on others that run `script`, which is to call {@link serveTexts}; all of them here where there is too little to do. */
export function analyseOnThreads(script: string | undefined, worth = WORTH, processors = os.availableParallelism()): AnalyseElsewhere {
  return async (texts) => {
    const length = texts.reduce((sum, { text }) => sum + text.length, 0);
    const threads = Math.min(MOST, processors - SPARED, Math.floor(length / worth));
    const facts: (FileFacts | undefined)[] = Array.from({ length: texts.length });
    if (script === undefined || threads < 2) return facts;
    const queue = new Queue(texts.length);
    const lanes = Array.from({ length: threads - 1 }, () => startLane(script, texts, queue, facts));
    await workHere(texts, queue, facts);
    await Promise.all(lanes);
    return facts;
  };
}

/** Places of a list that are still to be taken. */
class Queue {
  #next = 0;
  readonly #end: number;

  constructor(end: number) {
    this.#end = end;
  }

  take(count: number): number[] {
    const from = this.#next;
    this.#next = Math.min(this.#end, from + count);
    return Array.from({ length: this.#next - from }, (_, i) => from + i);
  }
}

async function workHere(texts: readonly Unread[], queue: Queue, facts: (FileFacts | undefined)[]): Promise<void> {
  const analyse = createAnalyser();
  for (let [at] = queue.take(1); at !== undefined; [at] = queue.take(1)) {
    const unread = texts[at];
    if (unread) facts[at] = analyse(unread.text, unread.options);
    // Lets the answers of the other threads in.
    await new Promise(setImmediate);
  }
}

/** Another thread, until nothing is left; one that fails leaves what it had to whoever asks next. */
function startLane(script: string, texts: readonly Unread[], queue: Queue, facts: (FileFacts | undefined)[]): Promise<void> {
  return new Promise((resolve) => {
    const handed: (readonly number[])[] = [];
    let worker: Worker;
    try {
      worker = new Worker(script);
    } catch {
      resolve();
      return;
    }
    const hand = (): void => {
      const batch = queue.take(BATCH);
      if (batch.length === 0) return;
      handed.push(batch);
      worker.postMessage(batch.map((at) => texts[at]), []);
    };
    worker.on('message', (packed: readonly string[]) => {
      for (const [i, at] of (handed.shift() ?? []).entries()) facts[at] = decodeFacts(packed[i] ?? '');
      hand();
      if (handed.length === 0) void worker.terminate();
    });
    worker.on('error', () => resolve());
    worker.on('exit', () => resolve());
    for (let i = 0; i < AHEAD; i++) hand();
    if (handed.length === 0) void worker.terminate();
  });
}

/** Analyses what another thread sends. */
export function serveTexts(): void {
  const analyse = createAnalyser();
  parentPort?.on('message', (texts: readonly Unread[]) => parentPort?.postMessage(texts.map(({ text, options }) => encodeFacts(analyse(text, options))), []));
}
