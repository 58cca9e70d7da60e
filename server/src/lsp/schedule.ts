import type { CancellationToken } from 'vscode-languageserver';
import type { Steps } from '../base/steps.ts';

/** Runs `work` after `delay` ms without another call; `now` runs a waiting call at once. */
export interface Debounced {
  (): void;
  now(): void;
  cancel(): void;
}

export function debounce(delay: number, work: () => void): Debounced {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = (): void => {
    timer = undefined;
    work();
  };
  return Object.assign(
    () => {
      clearTimeout(timer);
      timer = setTimeout(run, delay);
    },
    {
      now: () => {
        if (timer === undefined) return;
        clearTimeout(timer);
        run();
      },
      cancel: () => {
        clearTimeout(timer);
        timer = undefined;
      },
    },
  );
}

/** Lets other work in once `slice` ms of a longer computation have passed. */
export function createBreather(slice = 10): () => Promise<void> | undefined {
  let started = performance.now();
  return () => {
    if (performance.now() - started < slice) return undefined;
    return pause().then(() => {
      started = performance.now();
    });
  };
}

/** True when it is asked after `delay` ms for the first time, then after twice as many more, and so on. */
export function createAlarm(delay: number, now: () => number = () => performance.now()): () => boolean {
  let rings = now() + delay;
  let next = delay;
  return () => {
    if (now() < rings) return false;
    next *= 2;
    rings = now() + next;
    return true;
  };
}

/** Goes through steps and lets other work in between; undefined if the request was cancelled on the way. */
export async function inSteps<T>(steps: Steps<T>, token?: CancellationToken): Promise<T | undefined> {
  const breathe = createBreather();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    const pause = breathe();
    if (pause) await pause;
    if (token?.isCancellationRequested) return undefined;
  }
}

/** One turn of the event loop. Web workers have no `setImmediate`. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof setImmediate === 'function') setImmediate(resolve);
    else setTimeout(resolve, 0);
  });
}

/** Applies `work` to every item, at most `limit` at a time, until `stopped` says so. */
export async function forEachLimited<T>(items: readonly T[], limit: number, stopped: () => boolean, work: (item: T) => Promise<void>): Promise<void> {
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let i = next++; i < items.length && !stopped(); i = next++) await work(items[i] as T);
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, lane));
}

/** A list of listeners. One that fails does not keep the others from hearing. */
export class Signal<T = void> {
  readonly #listeners = new Set<(value: T) => void>();
  readonly #onError: (error: unknown) => void;

  constructor(onError: (error: unknown) => void) {
    this.#onError = onError;
  }

  /** Returns what ends the listening. */
  on(listener: (value: T) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  fire(value: T): void {
    for (const listener of this.#listeners) {
      try {
        listener(value);
      } catch (error) {
        this.#onError(error);
      }
    }
  }
}
