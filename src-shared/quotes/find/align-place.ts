import type { Interview } from '../../domain/interview';
import { alignWords } from '../align/align-words';
import type { PrintedWord, SpokenWord } from '../align/alignment';
import { spokenRanges } from '../align/spoken-words';
import type { WeighTerm } from '../align/term-weights';
import type { QuoteIndex } from '../index/quote-index';
import { words } from '../../text/words';
import { candidateFor } from './candidate';
import type { Finding } from './finding';
import type { Place } from './search';

/** How many terms beyond a place are looked at on each side, at least. */
const SURROUNDINGS = 16;

/** Reads the words at a place and aligns the printed ones with them; `null` where none of them is there. */
export function alignPlace(
  index: QuoteIndex,
  interview: Interview,
  place: Place,
  printed: readonly PrintedWord[],
  weigh: WeighTerm,
): Finding | null {
  const surroundings = Math.max(SURROUNDINGS, Math.min(60, printed.length));
  const spoken = wordsAt(index, interview, place, surroundings);
  const alignment = alignWords(printed, spoken, weigh);
  const candidate = candidateFor(interview, alignment);
  return candidate && { candidate, alignment };
}

/** The words around a place. The index counts terms, so it is asked where in the text they stand. */
function wordsAt(index: QuoteIndex, interview: Interview, place: Place, surroundings: number): SpokenWord[] {
  const { segmentStarts, spoken } = place.interview.postings;
  const from = Math.max(0, place.from - surroundings);
  const to = Math.min(spoken.length, place.to + surroundings);
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
