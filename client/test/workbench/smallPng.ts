import { deflateSync, inflateSync } from 'node:zlib';
import { crc32 } from '../../../scripts/zip.ts';

const COLOURS = 160;
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** The same picture with a palette of its most frequent colours: a third of the size, for pictures of an editor without a visible difference. */
export function smallPng(png: Buffer): Buffer {
  const { width, height, channels, pixels } = decode(png);
  const { palette, index } = quantise(pixels, channels);
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) index.copy(lines, y * (width + 1) + 1, y * width, (y + 1) * width);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('PLTE', palette), chunk('IDAT', deflateSync(lines, { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** Pixels of a PNG as browsers write it: 8 bits, RGB or RGBA, not interlaced (PNG specification, §9 has the filters). */
function decode(png: Buffer): { width: number; height: number; channels: number; pixels: Buffer } {
  const [width, height, channels] = [png.readUInt32BE(16), png.readUInt32BE(20), png[25] === 6 ? 4 : 3];
  const data: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) if (png.toString('latin1', at + 4, at + 8) === 'IDAT') data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const raw = inflateSync(Buffer.concat(data));
  const stride = width * channels;
  const pixels = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x++) {
      const left = x >= channels ? (pixels[y * stride + x - channels] ?? 0) : 0;
      const up = y > 0 ? (pixels[(y - 1) * stride + x] ?? 0) : 0;
      const corner = y > 0 && x >= channels ? (pixels[(y - 1) * stride + x - channels] ?? 0) : 0;
      pixels[y * stride + x] = ((raw[y * (stride + 1) + 1 + x] ?? 0) + predicted(filter, left, up, corner)) & 255;
    }
  }
  return { width, height, channels, pixels };
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const [a, b, c] = [left, up, corner].map((value) => Math.abs(left + up - corner - value)) as [number, number, number];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

function quantise(pixels: Buffer, channels: number): { palette: Buffer; index: Buffer } {
  const counts = new Map<number, number>();
  const colours = new Uint32Array(pixels.length / channels);
  for (let i = 0; i < colours.length; i++) {
    const colour = pixels.readUIntBE(i * channels, 3);
    colours[i] = colour;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const chosen: number[] = [];
  // Not two that look alike: rare colours of icons and underlines are to have a place, too.
  for (const [colour] of [...counts].sort(([, a], [, b]) => b - a)) if (chosen.length < COLOURS && chosen.every((other) => distance(colour, other) > (chosen.length < 16 ? 0 : 160))) chosen.push(colour);
  const nearest = new Map<number, number>();
  for (const colour of counts.keys()) nearest.set(colour, chosen.reduce((best, other, at) => (distance(colour, other) < distance(colour, chosen[best] ?? 0) ? at : best), 0));
  const palette = Buffer.alloc(chosen.length * 3);
  chosen.forEach((colour, at) => palette.writeUIntBE(colour, at * 3, 3));
  return { palette, index: Buffer.from(Uint8Array.from(colours, (colour) => nearest.get(colour) ?? 0)) };
}

function distance(a: number, b: number): number {
  return ((a >> 16) - (b >> 16)) ** 2 + (((a >> 8) & 255) - ((b >> 8) & 255)) ** 2 + ((a & 255) - (b & 255)) ** 2;
}
