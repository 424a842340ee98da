/** A run that differs: `[fromA, toA)` of the first list stands against `[fromB, toB)` of the second. */
export interface DifferingRun {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

/** Edits up to which the shortest script is looked for; memory grows with its square (here about 9 MB). */
const MOST_EDITS = 1_500;

/**
 * Where two lists differ, by the fewest insertions and deletions (Myers). Lists that are further apart than the
 * limit differ in one run from their first difference to their last.
 */
export function differingRuns(a: readonly string[], b: readonly string[]): DifferingRun[] {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  const innerA = a.slice(head, a.length - tail);
  const innerB = b.slice(head, b.length - tail);
  if (innerA.length === 0 && innerB.length === 0) return [];
  const runs = runsBetween(innerA, innerB);
  return runs.map((run) => ({
    fromA: run.fromA + head,
    toA: run.toA + head,
    fromB: run.fromB + head,
    toB: run.toB + head,
  }));
}

function runsBetween(a: readonly string[], b: readonly string[]): DifferingRun[] {
  const whole = [{ fromA: 0, toA: a.length, fromB: 0, toB: b.length }];
  if (a.length === 0 || b.length === 0) return whole;
  const trace = furthestPaths(a, b);
  return trace ? readBack(trace, a.length, b.length) : whole;
}

/** For each number of edits the furthest point of `a` on every diagonal; `null` past the limit. */
function furthestPaths(a: readonly string[], b: readonly string[]): Int32Array[] | null {
  const most = Math.min(a.length + b.length, MOST_EDITS);
  const trace: Int32Array[] = [];
  let last = new Int32Array([0]);
  for (let edits = 0; edits <= most; edits += 1) {
    // diagonals −edits … edits stand at 0 … 2 × edits
    const now = new Int32Array(2 * edits + 1);
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = edits === 0 ? 0 : step(last, diagonal, edits);
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x += 1;
      now[diagonal + edits] = x;
      if (x >= a.length && x - diagonal >= b.length) return [...trace, now];
    }
    trace.push(now);
    last = now;
  }
  return null;
}

/** Where a path on a diagonal stands after one more edit: down (an insertion) or right (a deletion). */
function step(last: Int32Array, diagonal: number, edits: number): number {
  const from = goesDown(last, diagonal, edits) ? diagonal + 1 : diagonal - 1;
  const reached = last[from + edits - 1]!;
  return from > diagonal ? reached : reached + 1;
}

/** Whether the further path comes from the diagonal above; at the edges there is only one. */
function goesDown(last: Int32Array, diagonal: number, edits: number): boolean {
  if (diagonal === -edits) return true;
  if (diagonal === edits) return false;
  return last[diagonal - 1 + edits - 1]! < last[diagonal + 1 + edits - 1]!;
}

/** Walks the paths back from the end and joins edits that touch. */
function readBack(trace: readonly Int32Array[], endA: number, endB: number): DifferingRun[] {
  const runs: DifferingRun[] = [];
  let diagonal = endA - endB;
  for (let edits = trace.length - 1; edits > 0; edits -= 1) {
    const last = trace[edits - 1]!;
    const toA = step(last, diagonal, edits);
    const toB = toA - diagonal;
    const down = goesDown(last, diagonal, edits);
    joinBefore(runs, { fromA: down ? toA : toA - 1, toA, fromB: down ? toB - 1 : toB, toB });
    diagonal += down ? 1 : -1;
  }
  return runs;
}

function joinBefore(runs: DifferingRun[], edit: DifferingRun): void {
  const next = runs[0];
  if (next && next.fromA === edit.toA && next.fromB === edit.toB) {
    runs[0] = { ...next, fromA: edit.fromA, fromB: edit.fromB };
  } else {
    runs.unshift(edit);
  }
}
