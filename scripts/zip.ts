/** Reads a ZIP archive (a VSIX is one) with nothing but zlib. */
import { crc32 as zlibCrc32, inflateRawSync } from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  readonly data: Buffer;
}

/** CRC-32 as ZIP and PNG use it. */
export const crc32 = (data: Buffer): number => zlibCrc32(data);

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;

/** Every file of the archive, in the order of its directory. Throws when an entry does not match its checksum. */
export function readZip(archive: Buffer): ZipEntry[] {
  const end = archive.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0 || archive.readUInt32LE(end) !== endOfDirectory) throw new Error('not a ZIP archive');
  const entries: ZipEntry[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    if (archive.readUInt32LE(at) !== directoryEntry) throw new Error(`damaged directory at ${at}`);
    const nameLength = archive.readUInt16LE(at + 28);
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    if (!name.endsWith('/')) entries.push({ name, data: readEntry(archive, at, name) });
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return entries;
}

/** The content of the file that the directory entry at `at` describes. */
function readEntry(archive: Buffer, at: number, name: string): Buffer {
  const method = archive.readUInt16LE(at + 10);
  const header = archive.readUInt32LE(at + 42);
  const start = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28);
  const packed = archive.subarray(start, start + archive.readUInt32LE(at + 20));
  const data = method === 0 ? packed : inflateRawSync(packed);
  if (crc32(data) !== archive.readUInt32LE(at + 16)) throw new Error(`${name} does not match its checksum`);
  return data;
}
