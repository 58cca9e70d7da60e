/** A number for a text: a hash of 32 bits (FNV-1a). Of two texts that meet hardly ever the same, and no table of all texts to keep. */
export function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}

/** The numbers of texts in order, each once. */
export function numbersOf(texts: Iterable<string>): Int32Array {
  const numbers = new Set<number>();
  for (const text of texts) numbers.add(numberOf(text));
  return Int32Array.from(numbers).sort();
}

/** How many numbers two lists in order have in common. */
export function commonNumbers(a: Int32Array, b: Int32Array): number {
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [one = 0, two = 0] = [a[i], b[j]];
    if (one === two) count++;
    if (one <= two) i++;
    if (two <= one) j++;
  }
  return count;
}
