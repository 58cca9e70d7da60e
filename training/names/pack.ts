import { LABELS } from '../../server/src/extract/entities/model/labels.ts';
import type { Trained } from './crf.ts';
import { ByteWriter } from './bytes.ts';

/** Packs weights as `unpackWeights` reads them. Weights below `least` are dropped, and features that keep none. */
export function packWeights({ keys, weights, transitions }: Trained, least: number): { packed: string; features: number; kept: number } {
  const rows = [...keys].map((key, row) => ({ key, row })).sort((a, b) => a.key - b.key);
  let most = 0;
  for (const weight of weights) most = Math.max(most, Math.abs(weight));
  const scale = Math.ceil((Math.min(most, 6) / 127) * 1_000_000) / 1_000_000;
  const writer = new ByteWriter();
  const strong = rows.filter(({ row }) => weights.subarray(row * LABELS, (row + 1) * LABELS).some((weight) => Math.abs(weight) >= least));
  writer.varint(strong.length);
  writer.varint(Math.round(scale * 1_000_000));
  for (const score of transitions) writer.byte(Math.max(-127, Math.min(127, Math.round(score * 16))));
  let last = 0;
  let kept = 0;
  for (const { key, row } of strong) {
    const units = Array.from({ length: LABELS }, (_, y) => quantised(weights[row * LABELS + y] ?? 0, scale, least / 2));
    writer.varint(key - last);
    writer.varint(units.reduce((mask, unit, y) => mask | (unit === 0 ? 0 : 1 << y), 0));
    for (const unit of units) if (unit !== 0) writer.byte(unit);
    kept += units.filter((unit) => unit !== 0).length;
    last = key;
  }
  return { packed: writer.base64(), features: strong.length, kept };
}

function quantised(weight: number, scale: number, least: number): number {
  if (Math.abs(weight) < least) return 0;
  return Math.max(-127, Math.min(127, Math.round(weight / scale)));
}
