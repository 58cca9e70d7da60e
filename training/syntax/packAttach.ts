import { MOVES } from '../../server/src/extract/syntax/attach/attacher.ts';
import { ByteWriter } from '../names/bytes.ts';
import type { AttachTrained } from './attachment.ts';
import { writeRows } from './packRows.ts';

const FULL = 127;

/** Packs weights as `unpackAttach` reads them. Weights below `least` are dropped, and features that keep none. @param most weights beyond are cut */
export function packAttach({ keys, weights }: AttachTrained, least: number, most: number): { packed: string; features: number; kept: number } {
  const rows = [...keys].flatMap((key, row) => {
    const kept: [number, number][] = [];
    for (let move = 0; move < MOVES; move++) {
      const weight = weights[row * MOVES + move] ?? 0;
      const units = Math.max(-FULL, Math.min(FULL, Math.round((weight * FULL) / most)));
      if (Math.abs(weight) >= least && units !== 0) kept.push([move, units]);
    }
    return kept.length === 0 ? [] : [{ key, kept }];
  });
  rows.sort((a, b) => a.key - b.key);
  const writer = new ByteWriter();
  const all = rows.reduce((sum, { kept }) => sum + kept.length, 0);
  writer.varint(rows.length);
  writer.varint(all);
  writeRows(writer, rows);
  return { packed: writer.base64(), features: rows.length, kept: all };
}
