import type { TextRange } from '../domain/text-range';
import { newEnd, newStart } from './range-edges';
import { replacedWords, wordsThatReplace } from './replaced-words';
import { weightOf, type Reading, type WordSpan } from './reading';
import { saysTheSame } from './same-words';
import type { WordAlignment } from './word-alignment';

/** Where a range went. */
export interface FollowedRange extends TextRange {
  /** Its words are what they were. */
  readonly same: boolean;
  /** It stands elsewhere in the order of the story. */
  readonly moved: boolean;
}

/** A range whose kept words tell less than this part of it has lost its text, unless others stand in their place. */
const ENOUGH_WEIGHT = 0.34;
const ENOUGH_WORDS = 0.5;

/** Follows a range of the old text into the new one; `null` where too little of it is left to say where it is. */
export function followRange(alignment: WordAlignment, range: TextRange): FollowedRange | null {
  const { before, after } = alignment.pair;
  const words = wordsWithin(before, range);
  if (words.from === words.to) return followSigns(alignment, range, words.from);
  const group = groupOf(alignment, words);
  const place = group === null ? replacedWords(alignment, words) : hullOf(alignment, words, group);
  if (!place) return null;
  const start = newStart(alignment, range, words.from, place.from);
  const end = newEnd(alignment, range, words.to - 1, place.to - 1);
  const same = saysTheSame(before.text.slice(range.start, range.end), after.text.slice(start, end));
  return { start, end, same, moved: (group ?? place.group ?? 0) > 0 };
}

/** The words that a range touches. */
export function wordsWithin(reading: Reading, range: TextRange): WordSpan {
  const from = firstAfter(reading.ends, range.start);
  let to = from;
  while (to < reading.starts.length && reading.starts[to]! < range.end) to++;
  return { from, to };
}

/** The index of the first value that is greater, in values that rise. */
function firstAfter(values: Int32Array, limit: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Where most of the words went, by weight; `null` where none of them is left. */
function groupOf({ pair, newOf, group }: WordAlignment, words: WordSpan): number | null {
  const weights = new Map<number, number>();
  for (let at = words.from; at < words.to; at++) {
    if (newOf[at]! < 0) continue;
    weights.set(group[at]!, (weights.get(group[at]!) ?? 0) + pair.weights[pair.before.ids[at]!]!);
  }
  const [heaviest] = [...weights].sort((a, b) => b[1] - a[1]);
  return heaviest ? heaviest[0] : null;
}

/** From the first to the last word that is left, and what stands in the place of lost words at the edges. */
function hullOf(
  alignment: WordAlignment,
  words: WordSpan,
  number: number,
): (WordSpan & { group?: number }) | null {
  const { pair, newOf, group } = alignment;
  const kept: number[] = [];
  for (let at = words.from; at < words.to; at++) {
    if (newOf[at]! >= 0 && group[at] === number) kept.push(at);
  }
  const [first, last] = [kept[0], kept.at(-1)];
  if (first === undefined || last === undefined) return null;
  const hull = {
    from: newOf[first]! - wordsThatReplace(alignment, { from: words.from, to: first }, 'left'),
    to: newOf[last]! + 1 + wordsThatReplace(alignment, { from: last + 1, to: words.to }, 'right'),
  };
  const weight = kept.reduce((sum, at) => sum + pair.weights[pair.before.ids[at]!]!, 0);
  const enough =
    weight >= ENOUGH_WEIGHT * weightOf(pair, pair.before, words) ||
    (hull.to - hull.from >= ENOUGH_WORDS * (words.to - words.from) && kept.length < hull.to - hull.from);
  return enough ? hull : null;
}

/** A range without words, a dash for instance, holds on to the words on both sides of it. */
function followSigns(
  { pair, newOf, group }: WordAlignment,
  range: TextRange,
  next: number,
): FollowedRange | null {
  const { before, after } = pair;
  const previous = next - 1;
  const hasPrevious = previous >= 0 && newOf[previous]! >= 0;
  const hasNext = next < newOf.length && newOf[next]! >= 0;
  if (!hasPrevious && !hasNext) return null;
  const shift = hasPrevious
    ? after.ends[newOf[previous]!]! - before.ends[previous]!
    : after.starts[newOf[next]!]! - before.starts[next]!;
  const [start, end] = [range.start + shift, range.end + shift];
  const same = start >= 0 && before.text.slice(range.start, range.end) === after.text.slice(start, end);
  return same ? { start, end, same, moved: group[hasPrevious ? previous : next]! > 0 } : null;
}
