/** A half-open range of UTF-16 units, `start` included, `end` not. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** True where the two ranges share at least one unit. */
export function rangesOverlap(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True where `inner` lies within `outer` (equal ranges included). */
export function rangeContains(outer: TextRange, inner: TextRange): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
