/** Work that can be done in small steps, each of which leaves everything as it should be but unfinished. */
export type Steps<T> = Generator<void, T>;

/** Does all the steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
