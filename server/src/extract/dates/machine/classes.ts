/** A class of words that all mean the same: the value says only that one is there. */
export function wordsOf(words: readonly string[]): Record<string, number> {
  return Object.fromEntries(words.map((word) => [word, 1]));
}

/** Abbreviations stand with and without their stop (*sept*, *sept.*). */
export function withStops(words: Readonly<Record<string, number>>): Record<string, number> {
  const all: Record<string, number> = { ...words };
  for (const [word, value] of Object.entries(words)) if (word.length <= 5) all[`${word}.`] = value;
  return all;
}
