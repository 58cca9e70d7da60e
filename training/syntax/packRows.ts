import type { ByteWriter } from '../names/bytes.ts';

/** A feature by its key, with what it adds to each label or move that it says anything of. */
export interface Row {
  readonly key: number;
  readonly kept: readonly (readonly [label: number, units: number])[];
}

/** Writes rows in order of their keys: each key as what it is more than the one before. */
export function writeRows(writer: ByteWriter, rows: readonly Row[]): void {
  let last = 0;
  for (const { key, kept } of rows) {
    writer.varint(key - last);
    writer.byte(kept.length);
    for (const [label, units] of kept) {
      writer.byte(label);
      writer.byte(units);
    }
    last = key;
  }
}
