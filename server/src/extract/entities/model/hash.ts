/** Number of bits of a feature's key: of 100,000 features one in a thousand shares its key with another. */
const KEY_BITS = 26;

/** Mixes a value into a hash, 32 bits. */
export function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

/** Key of a feature: template and up to three values. */
export function key(template: number, a: number, b = 0, c = 0): number {
  return mix(mix(mix(starts[template] ?? mix(START, template), a), b), c) >>> (32 - KEY_BITS);
}

/** What the hash starts with for the templates in use. */
const START = 0x2545f491;
const starts = Int32Array.from({ length: 128 }, (_, template) => mix(START, template));

/** Hash of the characters from `from` to `to` (exclusive), 32 bits, never 0. */
export function hashText(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 13;
  return hash === 0 ? 1 : hash;
}
