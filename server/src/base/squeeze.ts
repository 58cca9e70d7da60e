/** What texts may repeat from their start, made ready once (see {@link dictionaryOf}). */
export interface Dictionary {
  readonly bytes: Uint8Array;
  /** Where each run of four bytes stood last, as {@link squeeze} looks it up. */
  readonly places: Int32Array;
}

/** Runs shorter than this are not worth the three bytes that tell where they stood. */
const LEAST = 4;
/** Repeats are told by two bytes. */
const FARTHEST = 0xffff;
/** Half a byte that says that more follows; and the byte that says so again. */
const MORE = 15;
const FULL = 255;
const BITS = 13;
/** Bytes that tell how long the text is. */
const LENGTH = 4;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Makes what texts often begin with ready to be repeated. */
export function dictionaryOf(text: string): Dictionary {
  const bytes = encoder.encode(text);
  const places = new Int32Array(1 << BITS);
  for (let at = 0; at + LEAST <= bytes.length; at++) places[slotAt(bytes, at)] = at + 1;
  return { bytes, places };
}

/**
 * A text in fewer bytes: what stood before is told by where and how long (LZ77, in the manner of LZ4). Quick rather than small, for what is kept in
 * memory by the thousand and seldom asked for. Halves of characters do not come back.
 */
export function squeeze(text: string, { bytes: before, places }: Dictionary): Uint8Array {
  const room = roomFor(before.length + 3 * text.length);
  room.set(before);
  const { written } = encoder.encodeInto(text, room.subarray(before.length));
  known.set(places);
  return squeezed(room.subarray(0, before.length + written), before.length, known);
}

/** Memory that is used again and again: short-lived buffers between those that stay would leave holes that nobody can use. */
const [scratch, told, known] = [new Uint8Array(0x40000), new Uint8Array(0x20000), new Int32Array(1 << BITS)];

function roomFor(size: number, room = scratch): Uint8Array {
  return room.length < size ? new Uint8Array(size) : room;
}

/** The text that was {@link squeeze | squeezed} with the same dictionary. */
export function unsqueeze(packed: Uint8Array, { bytes: before }: Dictionary): string {
  const out = roomFor(before.length + new DataView(packed.buffer, packed.byteOffset).getUint32(0));
  out.set(before);
  let end = before.length;
  for (let at = LENGTH; at < packed.length; ) {
    const token = packed[at++] ?? 0;
    let fresh = token >> 4;
    if (fresh === MORE) for (let more = FULL; more === FULL; fresh += more) more = packed[at++] ?? 0;
    for (const stop = at + fresh; at < stop; ) out[end++] = packed[at++] ?? 0;
    if (at >= packed.length) break;
    const back = (packed[at] ?? 0) | ((packed[at + 1] ?? 0) << 8);
    at += 2;
    let same = token & MORE;
    if (same === MORE) for (let more = FULL; more === FULL; same += more) more = packed[at++] ?? 0;
    for (const stop = end + same + LEAST; end < stop; end++) out[end] = out[end - back] ?? 0;
  }
  return decoder.decode(out.subarray(before.length, end));
}

function squeezed(all: Uint8Array, start: number, places: Int32Array): Uint8Array {
  const out = roomFor(all.length - start + (all.length >> 6) + 16, told);
  new DataView(out.buffer).setUint32(0, all.length - start);
  let [written, from] = [LENGTH, start];
  for (let at = start; at + LEAST <= all.length; ) {
    const slot = slotAt(all, at);
    const before = (places[slot] ?? 0) - 1;
    places[slot] = at + 1;
    const same = before < 0 || at - before > FARTHEST ? 0 : commonAt(all, before, at);
    if (same < LEAST) {
      at++;
      continue;
    }
    written = tellFresh(out, written, all, from, at, same - LEAST);
    out[written++] = (at - before) & FULL;
    out[written++] = (at - before) >> 8;
    if (same - LEAST >= MORE) written = tellMore(out, written, same - LEAST - MORE);
    for (let i = at + 1; i < at + same && i + LEAST <= all.length; i += 2) places[slotAt(all, i)] = i + 1;
    at += same;
    from = at;
  }
  return out.slice(0, tellFresh(out, written, all, from, all.length, 0));
}

/** Writes what repeats nothing, behind a byte that says how much it is and how long the repeat behind it is. */
function tellFresh(out: Uint8Array, at: number, all: Uint8Array, from: number, to: number, same: number): number {
  const fresh = to - from;
  out[at++] = (Math.min(fresh, MORE) << 4) | Math.min(same, MORE);
  let end = fresh >= MORE ? tellMore(out, at, fresh - MORE) : at;
  for (let i = from; i < to; i++) out[end++] = all[i] ?? 0;
  return end;
}

function tellMore(out: Uint8Array, at: number, left: number): number {
  let end = at;
  for (; left >= FULL; left -= FULL) out[end++] = FULL;
  out[end++] = left;
  return end;
}

function slotAt(all: Uint8Array, at: number): number {
  const four = (all[at] ?? 0) | ((all[at + 1] ?? 0) << 8) | ((all[at + 2] ?? 0) << 16) | ((all[at + 3] ?? 0) << 24);
  return Math.imul(four, 0x9e3779b1) >>> (32 - BITS);
}

function commonAt(all: Uint8Array, one: number, two: number): number {
  let end = two;
  for (let at = one; end < all.length && all[at] === all[end]; at++) end++;
  return end - two;
}
