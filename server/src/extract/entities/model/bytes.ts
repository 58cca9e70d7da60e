/** Reads what training has packed: unsigned numbers of seven bits a byte, single bytes, from base64. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(base64: string) {
    this.#bytes = decode(base64);
  }

  /** One unsigned byte; 0 behind the end. */
  byte(): number {
    return this.#bytes[this.#at++] ?? 0;
  }

  /** One signed byte. */
  signed(): number {
    return (this.byte() << 24) >> 24;
  }

  /** A number of up to 31 bits. */
  varint(): number {
    let value = 0;
    for (let shift = 0; shift < 32; shift += 7) {
      const byte = this.byte();
      value |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    return value;
  }
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Decodes base64 by hand: the engine knows neither Node's Buffer nor a browser's atob. */
function decode(base64: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let i = 0; i < 64; i++) values[ALPHABET.charCodeAt(i)] = i;
  const length = base64.indexOf('=') < 0 ? base64.length : base64.indexOf('=');
  const bytes = new Uint8Array((length * 3) >> 2);
  for (let i = 0, at = 0; i < length; i += 4) {
    const four = ((values[base64.charCodeAt(i) & 127] ?? 0) << 18) | ((values[base64.charCodeAt(i + 1) & 127] ?? 0) << 12) | ((values[base64.charCodeAt(i + 2) & 127] ?? 0) << 6) | (values[base64.charCodeAt(i + 3) & 127] ?? 0);
    bytes[at++] = four >> 16;
    bytes[at++] = four >> 8;
    bytes[at++] = four;
  }
  return bytes;
}
