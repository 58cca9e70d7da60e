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

/** The same for a function of an object that never changes: results of the last objects asked for, emptied at `capacity`. */
export function memoisedOf<K extends object, V>(capacity: number, work: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = work(key);
    if (known.size >= capacity) known.clear();
    known.set(key, made);
    return made;
  };
}
