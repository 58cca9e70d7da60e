/** A half-open range of UTF-16 code units: `start` is inside, `end` is not. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True if the two ranges share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True if `inner` lies inside `outer`; a range contains itself. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The same value moved by `by` code units. */
export function shifted<T extends Span>(value: T, by: number): T {
  return by === 0 ? value : { ...value, start: value.start + by, end: value.end + by };
}
