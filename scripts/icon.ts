/**
 * Draws media/icon.png: two speech shapes that overlap, and what both say in the middle.
 * Run: node scripts/icon.ts (writes it) or node scripts/icon.ts --check (fails when the file shows something else).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { deflateSync, inflateSync } from 'node:zlib';
import { crc32 } from './zip.ts';

const size = 256;
/** Samples per pixel and axis: smooth edges without a drawing library. */
const samples = 4;

type Colour = readonly [red: number, green: number, blue: number];
const ink: Colour = [27, 48, 79];
const paper: Colour = [244, 240, 230];
const accent: Colour = [232, 132, 74];
const both: Colour = [178, 58, 47];

/** Signed distance to a rectangle with round corners; negative inside. */
function box(x: number, y: number, left: number, top: number, right: number, bottom: number, radius: number): number {
  const dx = Math.abs(x - (left + right) / 2) - (right - left) / 2 + radius;
  const dy = Math.abs(y - (top + bottom) / 2) - (bottom - top) / 2 + radius;
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - radius;
}

/** The tail of a speech shape: a right triangle below the edge `y = top`, its tip below `tip`. */
function tail(x: number, y: number, tip: number, top: number, direction: 1 | -1): boolean {
  const along = (x - tip) * direction;
  return y >= top && along >= 0 && along <= 30 && y - top <= 30 - along;
}

const left = (x: number, y: number) => box(x, y, 40, 56, 164, 148, 14) < 0 || tail(x, y, 62, 147, 1);
const right = (x: number, y: number) => box(x, y, 92, 92, 216, 184, 14) < 0 || tail(x, y, 194, 183, -1);

function colourAt(x: number, y: number): Colour | undefined {
  if (box(x, y, 0, 0, size, size, 52) >= 0) return undefined;
  if (left(x, y)) return right(x, y) ? both : paper;
  return right(x, y) ? accent : ink;
}

/** One pixel as red, green, blue, alpha: the mean of its samples. */
function pixel(column: number, row: number): number[] {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let i = 0; i < samples * samples; i++) {
    const colour = colourAt(column + ((i % samples) + 0.5) / samples, row + (Math.floor(i / samples) + 0.5) / samples);
    if (colour === undefined) continue;
    covered++;
    colour.forEach((value, channel) => (sum[channel] = (sum[channel] ?? 0) + value));
  }
  return [...sum.map((value) => Math.round(value / Math.max(covered, 1))), Math.round((255 * covered) / samples ** 2)];
}

/** The picture as PNG scan lines, each after its filter byte (PNG specification, §7.2). */
function scanLines(): Buffer {
  const rows = Array.from({ length: size }, (_, row) => [0, ...Array.from({ length: size }, (__, column) => pixel(column, row)).flat()]);
  return Buffer.from(rows.flat());
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function encode(lines: Buffer): Buffer {
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 6, 0, 0, 0]);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  const data = deflateSync(lines, { level: 9 });
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

/** The scan lines of a PNG that `encode` wrote. Compared instead of the bytes: compression differs between zlib versions. */
function decode(png: Buffer): Buffer {
  const at = png.indexOf('IDAT', 0, 'latin1');
  return inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)));
}

const file = new URL('../media/icon.png', import.meta.url);
if (!process.argv.includes('--check')) writeFileSync(file, encode(scanLines()));
else if (!decode(readFileSync(file)).equals(scanLines())) {
  console.error('media/icon.png is not what scripts/icon.ts draws: run node scripts/icon.ts');
  process.exitCode = 1;
}
