/** What the bytes of a file say, or that they are no text. */
export type Decoded =
  | { readonly kind: 'text'; readonly text: string; readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' }
  | { readonly kind: 'binary' };

/**
 * Reads the bytes of a text file. A byte order mark decides and is left out of the text; without one the bytes are UTF-8, UTF-16
 * when every other byte of the start is zero, and else Windows-1252, in which old newsroom systems wrote. A NUL character makes a
 * file binary.
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = markedEncoding(bytes) ?? guessedWide(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252');
  if (encoding === 'windows-1252' && looksBinary(bytes)) return { kind: 'binary' };
  const text = new TextDecoder(encoding).decode(bytes);
  return text.includes('\0') ? { kind: 'binary' } : { kind: 'text', text, encoding };
}

type Encoding = Extract<Decoded, { kind: 'text' }>['encoding'];

function markedEncoding(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 of a European text without its mark: nearly every second byte of the start is zero, and none of the others. */
function guessedWide(bytes: Uint8Array): Encoding | undefined {
  const sample = bytes.subarray(0, 512);
  if (sample.length < 4 || bytes.length % 2 !== 0) return undefined;
  const zeros = [0, 0] as [number, number];
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2 === 0 ? 0 : 1] += 1;
  });
  const most = 0.4 * sample.length;
  if (zeros[1] >= most && zeros[0] === 0) return 'utf-16le';
  return zeros[0] >= most && zeros[1] === 0 ? 'utf-16be' : undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Old single-byte text has line ends and tabs among its control characters and no others worth the name. */
function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 4096);
  const odd = sample.reduce((sum, byte) => sum + (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c ? 1 : 0), 0);
  return odd * 50 > sample.length;
}
