/** What the bytes of a file say. `cut` is true where the file is longer than the limit and its end was left out. */
export type Decoded =
  | { readonly kind: 'text'; readonly text: string; readonly encoding: Encoding; readonly cut: boolean }
  | { readonly kind: 'binary' };

/** Encodings told apart by their bytes. `utf-8` with or without a byte order mark. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Bytes of a file that are read at most, unless a setting says otherwise. */
export const defaultByteLimit = 5_000_000;

/**
 * Text of a file without its byte order mark. Valid UTF-8 is UTF-8, UTF-16 is known by its mark or by the zero bytes of every
 * second place, everything else that looks like text is Windows-1252, the encoding of old newsroom files (WHATWG Encoding
 * Standard, index windows-1252). Accepts any bytes.
 */
export function decode(bytes: Uint8Array, limit = defaultByteLimit): Decoded {
  const cut = bytes.length > limit;
  const kept = cut ? bytes.subarray(0, limit) : bytes;
  const encoding = encodingOf(kept, cut);
  if (encoding === 'binary') return { kind: 'binary' };
  const text = readers[encoding](kept);
  return { kind: 'text', text: text.startsWith('\uFEFF') ? text.slice(1) : text, encoding, cut };
}

const readers: Record<Encoding, (bytes: Uint8Array) => string> = {
  'utf-8': (bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, wholeCharacters(bytes))),
  'utf-16le': (bytes) => new TextDecoder('utf-16le', { ignoreBOM: true }).decode(evenPart(bytes)),
  'utf-16be': (bytes) => new TextDecoder('utf-16le', { ignoreBOM: true }).decode(swapped(evenPart(bytes))),
  'windows-1252': decodeWindows1252,
};

function encodingOf(bytes: Uint8Array, cut: boolean): Encoding | 'binary' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 8_192);
  const zeros = [countZeros(head, 0), countZeros(head, 1)] as const;
  const half = head.length / 2;
  if (zeros[1] > half * 0.6 && zeros[0] < half * 0.1) return 'utf-16le';
  if (zeros[0] > half * 0.6 && zeros[1] < half * 0.1) return 'utf-16be';
  if (zeros[0] + zeros[1] > 0 || countControls(head) > head.length * 0.02) return 'binary';
  return isUtf8(cut ? bytes.subarray(0, wholeCharacters(bytes)) : bytes) ? 'utf-8' : 'windows-1252';
}

function countZeros(bytes: Uint8Array, from: 0 | 1): number {
  let zeros = 0;
  for (let i = from; i < bytes.length; i += 2) if (bytes[i] === 0) zeros++;
  return zeros;
}

/** Control characters that no text holds: all below the space but tab, line feed, form feed and carriage return. */
function countControls(bytes: Uint8Array): number {
  return bytes.reduce((sum, byte) => sum + (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 ? 1 : 0), 0);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Length without a UTF-8 sequence that the end of the bytes cuts in two. */
function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? bytes.length - back : bytes.length;
    if (byte < 0x80) return bytes.length;
  }
  return bytes.length;
}

function evenPart(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, bytes.length - (bytes.length % 2));
}

function swapped(bytes: Uint8Array): Uint8Array {
  return bytes.map((_, i) => bytes[i ^ 1] ?? 0);
}

/**
 * 0x80 to 0x9F of Windows-1252; the five that it leaves open are the C1 controls. `TextDecoder` is not used because some
 * versions of Node read this label as ISO 8859-1.
 */
const upper = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let i = 0; i < bytes.length; i += 4_096) {
    parts.push(Array.from(bytes.subarray(i, i + 4_096), (byte) => (byte >= 0x80 && byte < 0xa0 ? (upper[byte - 0x80] ?? '') : String.fromCharCode(byte))).join(''));
  }
  return parts.join('');
}
