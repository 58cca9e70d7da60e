/** What comparisons came to, kept from one session to the next, by a name of all that they depend on. */
export interface PairMemory {
  /** False where nothing is asked or kept any more. */
  readonly open: boolean;
  get(name: string): string | undefined;
  set(name: string, packed: string): void;
}
