/** Longer texts are not remembered: they seldom come back. */
const LONGEST = 40;

/**
 * A pure function of a word that remembers its results. Words of articles come back all the time; the memory is emptied when it holds
 * `capacity` of them, so that it stays bounded without any bookkeeping.
 */
export function memoised<V>(capacity: number, work: (word: string) => V): (word: string) => V {
  const known = new Map<string, V>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const made = work(word);
    if (word.length > LONGEST) return made;
    if (known.size >= capacity) known.clear();
    known.set(word, made);
    return made;
  };
}
