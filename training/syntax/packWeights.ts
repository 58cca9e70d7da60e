import { TAGS } from '../../server/src/extract/syntax/tags.ts';
import { ByteWriter } from '../names/bytes.ts';
import type { Trained } from './perceptron.ts';
import { writeRows } from './packRows.ts';

const T = TAGS.length;
/** Largest number of a signed byte. */
const FULL = 127;

/** Packs weights as `unpackWeights` reads them. Weights below `least` are dropped, and features that keep none. */
export function packWeights({ keys, weights, moves }: Trained, seen: ReadonlyMap<number, readonly number[]>, least: number, most: number): { packed: string; features: number; kept: number } {
  const scale = FULL / most;
  const writer = new ByteWriter();
  for (const move of moves) {
    const units = Math.max(-32_000, Math.min(32_000, Math.round(move * scale)));
    writer.byte(units);
    writer.byte(units >> 8);
  }
  writer.varint(seen.size);
  let last = 0;
  for (const [key, tags] of [...seen].toSorted(([a], [b]) => a - b)) {
    writer.varint(key - last);
    writer.byte(tags.length);
    for (const tag of tags) writer.byte(tag);
    last = key;
  }
  const rows = [...keys].flatMap((key, row) => {
    const kept = TAGS.flatMap((_name, tag): [number, number][] => {
      const weight = weights[row * T + tag] ?? 0;
      const units = Math.max(-FULL, Math.min(FULL, Math.round(weight * scale)));
      return Math.abs(weight) < least || units === 0 ? [] : [[tag, units]];
    });
    return kept.length === 0 ? [] : [{ key, kept }];
  });
  writer.varint(rows.length);
  writeRows(writer, rows);
  return { packed: writer.base64(), features: rows.length, kept: rows.reduce((sum, { kept }) => sum + kept.length, 0) };
}
