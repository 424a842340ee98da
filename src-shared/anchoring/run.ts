/** Words that stand in both texts: `length` words from `before` on equal as many from `after` on. */
export interface Run {
  readonly before: number;
  readonly after: number;
  readonly length: number;
}

/** A part of both texts, in words: what stood between `before…beforeEnd` has to be found in `after…afterEnd`. */
export interface Gap {
  readonly before: number;
  readonly beforeEnd: number;
  readonly after: number;
  readonly afterEnd: number;
}

/** Where a run ends in the text before; not included. */
export function runEndsBefore(run: Run): number {
  return run.before + run.length;
}

/** Where a run ends in the text after; not included. */
export function runEndsAfter(run: Run): number {
  return run.after + run.length;
}

/** What lies between runs that follow one another in both texts, inside a gap. */
export function gapsBetween(gap: Gap, runs: readonly Run[]): Gap[] {
  const gaps: Gap[] = [];
  let { before, after } = gap;
  for (const run of runs) {
    gaps.push({ before, beforeEnd: run.before, after, afterEnd: run.after });
    before = runEndsBefore(run);
    after = runEndsAfter(run);
  }
  gaps.push({ before, beforeEnd: gap.beforeEnd, after, afterEnd: gap.afterEnd });
  return gaps.filter((part) => part.before < part.beforeEnd && part.after < part.afterEnd);
}
