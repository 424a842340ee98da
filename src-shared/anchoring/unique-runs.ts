import type { ReadPair } from './reading';
import { runEndsBefore, type Gap, type Run } from './run';

/**
 * Runs that hold a sequence of `size` words which occurs once in each side of the gap, grown in both directions as
 * far as the words agree. In order of the old text; where runs would overlap, the earlier one keeps its words.
 */
export function uniqueRuns(pair: ReadPair, gap: Gap, size: number): Run[] {
  const places = uniquePlaces(pair.before.ids, gap.before, gap.beforeEnd, size);
  const others = uniquePlaces(pair.after.ids, gap.after, gap.afterEnd, size);
  const taken = new Uint8Array(gap.afterEnd - gap.after);
  const runs: Run[] = [];
  for (const [key, before] of places) {
    const after = before < 0 ? undefined : others.get(key);
    if (after === undefined || after < 0 || taken[after - gap.after]) continue;
    const last = runs.at(-1);
    if (last && before < runEndsBefore(last)) continue;
    if (!sameWords(pair, before, after, size)) continue;
    const run = grown(
      pair,
      gap,
      { before, after, length: size },
      last ? runEndsBefore(last) : gap.before,
      taken,
    );
    taken.fill(1, run.after - gap.after, run.after - gap.after + run.length);
    runs.push(run);
  }
  return runs;
}

/** By hash: where each sequence of `size` words stands, in order of the text; −1 where it stands twice. */
function uniquePlaces(ids: Int32Array, from: number, to: number, size: number): Map<number, number> {
  const places = new Map<number, number>();
  for (let at = from; at + size <= to; at++) {
    const key = hashAt(ids, at, size);
    places.set(key, places.has(key) ? -1 : at);
  }
  return places;
}

/** A number below 2^52: two different sequences of one text hardly ever share it, and matches are compared anyway. */
function hashAt(ids: Int32Array, at: number, size: number): number {
  let high = 0;
  let low = 0;
  for (let index = at; index < at + size; index++) {
    high = (Math.imul(high, 31) + ids[index]! + 1) | 0;
    low = (Math.imul(low ^ ids[index]!, 0x9e3779b1) + 0x7f4a7c15) | 0;
  }
  return (high >>> 0) * 0x100000 + ((low >>> 0) & 0xfffff);
}

function sameWords({ before, after }: ReadPair, at: number, other: number, size: number): boolean {
  for (let index = 0; index < size; index++) {
    if (before.ids[at + index] !== after.ids[other + index]) return false;
  }
  return true;
}

function grown(pair: ReadPair, gap: Gap, seed: Run, from: number, taken: Uint8Array): Run {
  const { before, after } = pair;
  let back = 0;
  while (
    seed.before - back > from &&
    seed.after - back > gap.after &&
    !taken[seed.after - back - 1 - gap.after] &&
    before.ids[seed.before - back - 1] === after.ids[seed.after - back - 1]
  ) {
    back++;
  }
  let length = seed.length;
  while (
    seed.before + length < gap.beforeEnd &&
    seed.after + length < gap.afterEnd &&
    !taken[seed.after + length - gap.after] &&
    before.ids[seed.before + length] === after.ids[seed.after + length]
  ) {
    length++;
  }
  return { before: seed.before - back, after: seed.after - back, length: length + back };
}
