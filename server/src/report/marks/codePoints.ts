/** Turns UTF-16 offsets of one text into code points and back; tools in Python count those. */
export interface CodePoints {
  toPoint(offset: number): number;
  toOffset(point: number): number;
}

export function codePointsOf(text: string): CodePoints {
  if (!/[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text)) return { toPoint: (offset) => offset, toOffset: (point) => point };
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) offsets.push(at);
  offsets.push(text.length);
  return {
    toPoint(offset) {
      let [low, high] = [0, offsets.length - 1];
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((offsets[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return low;
    },
    toOffset: (point) => offsets[point] ?? Number.NaN,
  };
}
