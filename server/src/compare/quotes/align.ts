/** A place where two sequences of words differ: half-open ranges of indexes; one of the two may be empty. */
export interface Edit {
  readonly a: readonly [from: number, to: number];
  readonly b: readonly [from: number, to: number];
}

export interface Alignment {
  /** Words in common, in order. */
  readonly common: number;
  /** Differences between the first and the last common word. */
  readonly inner: readonly Edit[];
  /** True if nothing stands before the first and after the last common word on either side. */
  readonly whole: boolean;
}

/** Aligns two sequences of words by their longest common subsequence; the work is their product. */
export function alignWords(a: readonly string[], b: readonly string[]): Alignment {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const at = i * width + j;
      table[at] = a[i] === b[j] ? (table[at + width + 1] ?? 0) + 1 : Math.max(table[at + width] ?? 0, table[at + 1] ?? 0);
    }
  }
  const edits: Edit[] = [];
  let [i, j, fromA, fromB] = [0, 0, 0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      if (i > fromA || j > fromB) edits.push({ a: [fromA, i], b: [fromB, j] });
      i++;
      j++;
      [fromA, fromB] = [i, j];
    } else if ((table[(i + 1) * width + j] ?? 0) >= (table[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  const opens = edits[0]?.a[0] === 0 && edits[0].b[0] === 0;
  return { common: table[0] ?? 0, inner: opens ? edits.slice(1) : edits, whole: !opens && fromA === a.length && fromB === b.length };
}
