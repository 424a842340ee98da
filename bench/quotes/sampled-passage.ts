import type { Interview } from '../../src-shared/domain/interview';
import { sentenceRanges } from '../../src-shared/text/sentences';
import { words, type Word } from '../../src-shared/text/words';
import type { Random } from '../support/random';

/** Words of one turn that a generated quotation is made from. */
export interface SampledPassage {
  readonly interview: Interview;
  readonly segment: number;
  /** In the segment's text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly words: readonly Word[];
}

export interface PassageWish {
  readonly fewest: number;
  readonly most: number;
  /** Whole sentences; else a stretch of words that may begin and end anywhere. */
  readonly whole: boolean;
}

/** A stretch of speech of the wished length, or `null` where this interview has none after some tries. */
export function samplePassage(
  interview: Interview,
  wish: PassageWish,
  random: Random,
): SampledPassage | null {
  for (let tries = 0; tries < 40; tries++) {
    const segment = random.below(interview.segments.length);
    const { text, notSpoken } = interview.segments[segment]!;
    if ((notSpoken?.length ?? 0) > 0 || text.length < wish.fewest * 3) continue;
    const range = wish.whole ? wholeSentences(text, wish, random) : anyWords(text, wish, random);
    if (!range) continue;
    const passage = text.slice(range.start, range.end);
    const found = words(passage);
    if (found.length < wish.fewest || found.length > wish.most || /[[\]"“”*_<>]|\.\.\.|…/.test(passage)) {
      continue;
    }
    return { interview, segment, ...range, text: passage, words: found };
  }
  return null;
}

function wholeSentences(
  text: string,
  { fewest, most }: PassageWish,
  random: Random,
): { start: number; end: number } | null {
  const sentences = sentenceRanges(text);
  const first = random.below(sentences.length);
  for (let last = first; last < sentences.length; last++) {
    const range = { start: sentences[first]!.start, end: sentences[last]!.end };
    const count = words(text, range).length;
    if (count > most) return null;
    if (count >= fewest && random.chance(0.6)) return range;
  }
  return null;
}

function anyWords(
  text: string,
  { fewest, most }: PassageWish,
  random: Random,
): { start: number; end: number } | null {
  const all = words(text);
  const count = fewest + random.below(most - fewest + 1);
  if (all.length < count) return null;
  const first = random.below(all.length - count + 1);
  return { start: all[first]!.start, end: all[first + count - 1]!.end };
}

/** As many passages as wished, spread over the interviews. */
export function samplePassages(
  interviews: readonly Interview[],
  count: number,
  wish: PassageWish,
  random: Random,
): SampledPassage[] {
  const found: SampledPassage[] = [];
  for (let tries = 0; found.length < count && tries < count * 20; tries++) {
    const passage = samplePassage(random.pick(interviews), wish, random);
    if (passage) found.push(passage);
  }
  return found;
}
