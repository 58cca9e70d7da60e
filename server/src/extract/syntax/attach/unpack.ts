import { ByteReader } from '../../entities/model/bytes.ts';
import { tableSize } from '../../entities/model/dictionary.ts';
import { enter, FILTER, type AttachWeights } from './weights.ts';

/** Unpacks weights: number of features and of weights, then of each feature the gap to its key, the number of its weights, and of these move and weight. */
export function unpackAttach(base64: string): AttachWeights {
  const reader = new ByteReader(base64);
  const size = reader.varint();
  const cells = new Int16Array(reader.varint());
  const weights = { filter: new Uint8Array(FILTER), slots: new Int32Array(2 * tableSize(size)).fill(-1), cells };
  let cell = 0;
  for (let i = 0, key = 0; i < size; i++) {
    key += reader.varint();
    const count = reader.byte();
    enter(weights, key, cell, count);
    for (let left = count; left > 0; left--) {
      const move = reader.byte();
      cells[cell++] = (reader.signed() << 8) | move;
    }
  }
  return weights;
}
