/** Longer texts are not remembered: they seldom come back. */
const LONGEST = 40;

/**
 * A pure function of a word that remembers its results. Words of articles come back all the time; the memory is emptied when it holds
 * `capacity` of them, so that it stays bounded without any bookkeeping. Texts of more than `longest` characters are not remembered.
 */
export function memoised<V>(capacity: number, work: (word: string) => V, longest = LONGEST): (word: string) => V {
  const known = new Map<string, V>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const made = work(word);
    if (word.length > longest) return made;
    if (known.size >= capacity) known.clear();
    known.set(word, made);
    return made;
  };
}

/** The same for a function of an object that never changes: results of the last objects asked for, at least half of `capacity` of them. */
export function memoisedOf<K extends object, V>(capacity: number, work: (key: K) => V): (key: K) => V {
  let young = new Map<K, V>();
  let old = new Map<K, V>();
  return (key) => {
    const before = young.get(key);
    if (before !== undefined) return before;
    const made = old.get(key) ?? work(key);
    if (2 * young.size >= capacity) [old, young] = [young, new Map()];
    young.set(key, made);
    return made;
  };
}
