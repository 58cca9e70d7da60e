import type { Articles } from './articles.ts';

/** Milliseconds after which a step is felt. */
const felt = 40;

/**
 * Hands over articles to the engine while a folder is read: as many at once as keep a commit short, but more where a commit costs
 * much whatever its size, and compares in between as long as that is quick. What is left is compared when a view asks for it.
 */
export function createPace(articles: Articles, breathe: () => Promise<void> | undefined): () => Promise<void> {
  let atOnce = 25;
  let comparing = true;
  return async () => {
    if (articles.waiting < atOnce) return;
    if (timed(() => articles.commit()) > felt) atOnce *= 2;
    await breathe();
    if (comparing) comparing = timed(() => articles.compare()) <= felt;
  };
}

function timed(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
