import type { TextSplice } from '../domain/draft-command';
import type { TextRange } from '../domain/text-range';

/** Where a range stands after a splice, and whether its own words were touched. `null`: its text is gone. */
export interface MappedRange extends TextRange {
  readonly touched: boolean;
}

/**
 * Carries a range through one splice. Text inserted at either edge stays outside: a mark grows only by what is
 * typed inside it. What replaces words of the range, or all of them, stands in their place and belongs to it.
 */
function mapThroughSplice(range: MappedRange, splice: TextSplice): MappedRange | null {
  const removedEnd = splice.start + splice.removed;
  const shift = splice.inserted - splice.removed;
  if (removedEnd <= range.start) return { ...range, start: range.start + shift, end: range.end + shift };
  if (splice.start >= range.end) return range;
  const within = splice.start >= range.start && removedEnd <= range.end;
  if (within && range.end + shift > range.start) {
    return { start: range.start, end: range.end + shift, touched: true };
  }
  if (splice.start <= range.start && removedEnd >= range.end) return null;
  const start = splice.start <= range.start ? splice.start + splice.inserted : range.start;
  const end = removedEnd >= range.end ? splice.start : range.end + shift;
  return start < end ? { start, end, touched: true } : null;
}

/** Carries a range through splices in order of time, each in the coordinates that the one before left. */
export function mapThroughSplices(range: TextRange, splices: readonly TextSplice[]): MappedRange | null {
  let mapped: MappedRange | null = { start: range.start, end: range.end, touched: false };
  for (const splice of splices) {
    if (mapped === null) return null;
    mapped = mapThroughSplice(mapped, splice);
  }
  return mapped;
}

/** By how many units splices move a range that none of them touches, not even at its edges; `null` where one does. */
export function shiftThroughSplices(range: TextRange, splices: readonly TextSplice[]): number | null {
  let by = 0;
  for (const { start, removed, inserted } of splices) {
    if (start + removed < range.start + by) by += inserted - removed;
    else if (start <= range.end + by) return null;
  }
  return by;
}

/** One splice for two that follow each other at the same place, as typing makes them; `null` where they lie apart. */
export function joinedSplice(first: TextSplice, second: TextSplice): TextSplice | null {
  const firstEnd = first.start + first.inserted;
  const secondEnd = second.start + second.removed;
  if (second.start > firstEnd || secondEnd < first.start) return null;
  const before = Math.max(0, first.start - second.start);
  const behind = Math.max(0, secondEnd - firstEnd);
  return {
    start: Math.min(first.start, second.start),
    removed: before + first.removed + behind,
    inserted: first.inserted + before + behind - second.removed + second.inserted,
  };
}
