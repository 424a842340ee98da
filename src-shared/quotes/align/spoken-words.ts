import type { Segment } from '../../domain/interview';
import type { TextRange } from '../../domain/text-range';
import { words } from '../../text/words';
import type { SpokenWord } from './alignment';

/** The words said in a range of segments (indexes, half-open), in order; what was not spoken is left out. */
export function spokenWords(segments: readonly Segment[], from: number, to: number): SpokenWord[] {
  const found: SpokenWord[] = [];
  for (let segment = Math.max(0, from); segment < Math.min(to, segments.length); segment++) {
    const { text } = segments[segment]!;
    for (const range of spokenRanges(segments[segment]!)) {
      for (const word of words(text, range)) found.push({ ...word, segment });
    }
  }
  return found;
}

/** The ranges of a segment's text that were spoken, in order. */
export function spokenRanges({ text, notSpoken }: Pick<Segment, 'text' | 'notSpoken'>): TextRange[] {
  const ranges: TextRange[] = [];
  let start = 0;
  for (const gap of notSpoken ?? []) {
    if (gap.start > start) ranges.push({ start, end: gap.start });
    start = Math.max(start, gap.end);
  }
  if (start < text.length) ranges.push({ start, end: text.length });
  return ranges;
}
