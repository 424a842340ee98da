import type { Interview } from '../../domain/interview';
import { alignWords } from '../align/align-words';
import type { PrintedWord, SpokenWord } from '../align/alignment';
import { spokenRanges } from '../align/spoken-words';
import type { WeighTerm } from '../align/term-weights';
import type { InterviewPostings } from '../index/interview-postings';
import type { QuoteIndex } from '../index/quote-index';
import { words } from '../../text/words';
import { candidateFor } from './candidate';
import type { Finding } from './finding';
import type { Place } from './search';

/** How many terms beyond a place are looked at on each side, at least. */
const SURROUNDINGS = 16;
const MOST_SURROUNDINGS = 48;
/** Where a cut is marked, the word or two on its other side may stand a sentence or two away. */
const BEYOND_CUTS = 90;

/** Reads the words at a place and aligns the printed ones with them; `null` where none of them is there. */
export function alignPlace(
  index: QuoteIndex,
  interview: Interview,
  place: Place,
  printed: readonly PrintedWord[],
  weigh: WeighTerm,
  others: readonly Place[],
): Finding | null {
  const marked = printed.some(({ cutBefore, cutAfter }) => cutBefore || cutAfter);
  const surroundings = marked
    ? BEYOND_CUTS
    : Math.max(SURROUNDINGS, Math.min(MOST_SURROUNDINGS, printed.length >> 1));
  const around = surroundingsOf(place, surroundings, others);
  const spoken = wordsAt(index, interview, place.interview.postings, around);
  const alignment = alignWords(printed, spoken, weigh);
  const candidate = candidateFor(interview, alignment);
  return candidate && { candidate, alignment };
}

/** A place with what is around it, up to other places: where the same was said twice, each is looked at for itself. */
function surroundingsOf(
  place: Place,
  surroundings: number,
  others: readonly Place[],
): { from: number; to: number } {
  let from = Math.max(0, place.from - surroundings);
  let to = Math.min(place.interview.postings.spoken.length, place.to + surroundings);
  for (const other of others) {
    if (other === place || other.interview !== place.interview) continue;
    if (other.to <= place.from) from = Math.max(from, other.to);
    if (other.from >= place.to) to = Math.min(to, other.from);
  }
  return { from, to };
}

/** The words at positions. The index counts terms, so it is asked where in the text they stand. */
export function wordsAt(
  index: QuoteIndex,
  interview: Interview,
  { segmentStarts, spoken }: InterviewPostings,
  { from, to }: { from: number; to: number },
): SpokenWord[] {
  const found: SpokenWord[] = [];
  for (let segment = segmentAt(segmentStarts, from); segment < interview.segments.length; segment++) {
    const start = segmentStarts[segment] ?? spoken.length;
    if (start >= to) break;
    const { text } = interview.segments[segment]!;
    const ranges = index.textRanges(
      text,
      spokenRanges(interview.segments[segment]!),
      from - start,
      to - start,
    );
    for (const range of ranges) for (const word of words(text, range)) found.push({ ...word, segment });
  }
  return found;
}

/** The segment in which a position lies: the last that starts at or before it. */
function segmentAt(segmentStarts: Uint32Array, position: number): number {
  let low = 0;
  let high = segmentStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (segmentStarts[middle]! <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}
