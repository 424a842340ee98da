import type { WordSpan } from './reading';
import type { WordAlignment } from './word-alignment';

/** What replaces some words may be this many times as long, and a few words more. */
const LONGER = 3;
const A_FEW = 4;

/** Two words are one word misspelt, or one figure corrected, from here on. */
const ALIKE = 0.5;

/**
 * How many new words stand in the place of lost ones at the edge of a range.
 *
 * @param lost old words at the edge, none of which is left
 * @param side where the edge is
 */
export function wordsThatReplace(alignment: WordAlignment, lost: WordSpan, side: 'left' | 'right'): number {
  const count = lost.to - lost.from;
  if (count === 0) return 0;
  const { newOf, oldOf, pair } = alignment;
  const step = side === 'left' ? -1 : 1;
  const inner = side === 'left' ? lost.to : lost.from - 1;
  const sentence = pair.after.sentenceOf[newOf[inner]!];
  const most = LONGER * count + A_FEW;
  let free = 0;
  let at = newOf[inner]! + step;
  while (free < most && oldOf[at] === -1 && pair.after.sentenceOf[at] === sentence) {
    free++;
    at += step;
  }
  const outside = freeOutside(alignment, side === 'left' ? lost.from - 1 : lost.to, step);
  return outside === 0 ? free : Math.min(free, Math.max(count, free - outside));
}

/** How many lost words follow on the outer side of the edge. */
function freeOutside({ newOf }: WordAlignment, from: number, step: number): number {
  let count = 0;
  for (let at = from; newOf[at] === -1; at += step) count++;
  return count;
}

/**
 * The new words in the place of a range none of whose words is left, where its sentence goes on around it: the corrected
 * year, the other name. `null` where nobody can say.
 */
export function replacedWords(
  alignment: WordAlignment,
  words: WordSpan,
): (WordSpan & { readonly group: number }) | null {
  const { pair, newOf, oldOf, group } = alignment;
  const left = words.from - 1 - freeOutside(alignment, words.from - 1, -1);
  const right = words.to + freeOutside(alignment, words.to, 1);
  const known = neighbour(alignment, words, left, right);
  if (known === null) return null;
  const number = group[known]!;
  const sentence = pair.after.sentenceOf[newOf[known]!]!;
  const span = pair.after.sentences[sentence]!;
  const fits = (at: number): boolean => at >= 0 && newOf[at]! >= 0 && group[at] === number;
  const from = fits(left) ? Math.max(span.from, newOf[left]! + 1) : span.from;
  const to = fits(right) ? Math.min(span.to, newOf[right]!) : span.to;
  for (let at = from; at < to; at++) if (oldOf[at] !== -1) return null;
  const place = choose(alignment, words, { from: left + 1, to: right }, { from, to });
  return place && { ...place, group: number };
}

/** A word of the same sentence that is still there, from which the place of the lost ones is known. */
function neighbour(
  { pair, newOf }: WordAlignment,
  words: WordSpan,
  left: number,
  right: number,
): number | null {
  const isHere = (at: number, beside: number): boolean =>
    newOf[at] !== undefined &&
    newOf[at] >= 0 &&
    pair.before.sentenceOf[at] === pair.before.sentenceOf[beside];
  if (isHere(left, words.from)) return left;
  return isHere(right, words.to - 1) ? right : null;
}

/** Which of the new words in the gap replace the range, if not all of them do. */
function choose(alignment: WordAlignment, words: WordSpan, gap: WordSpan, fresh: WordSpan): WordSpan | null {
  const [count, news] = [words.to - words.from, fresh.to - fresh.from];
  if (news <= 0) return null;
  if (gap.from === words.from && gap.to === words.to) return news <= LONGER * count + A_FEW ? fresh : null;
  if (gap.to - gap.from === news) {
    return { from: fresh.from + words.from - gap.from, to: fresh.to - (gap.to - words.to) };
  }
  return mostAlike(alignment, words, fresh);
}

function mostAlike({ pair }: WordAlignment, words: WordSpan, fresh: WordSpan): WordSpan | null {
  const count = words.to - words.from;
  let best: WordSpan | null = null;
  let score = ALIKE * count;
  for (let from = fresh.from; from + count <= fresh.to; from++) {
    let sum = 0;
    for (let index = 0; index < count; index++) {
      sum += alike(wordAt(pair.before, words.from + index), wordAt(pair.after, from + index));
    }
    if (sum > score) [best, score] = [{ from, to: from + count }, sum];
  }
  return best;
}

function wordAt(reading: { text: string; starts: Int32Array; ends: Int32Array }, at: number): string {
  return reading.text.slice(reading.starts[at], reading.ends[at]);
}

/** Common letters at the beginning and the end, against the longer word: 0 to 1. */
function alike(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let tail = 0;
  while (tail < shorter - start && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  return (start + tail) / Math.max(a.length, b.length);
}
