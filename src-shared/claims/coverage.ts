import { storyText, type Block } from '../domain/block';
import type { Claim, NoCheck } from '../domain/claim';
import type { TextRange } from '../domain/text-range';
import { sentenceRanges } from '../text/sentences';
import { Spans } from '../text/spans';

/** How much of a draft somebody has looked at, counted in sentences. */
export interface DraftCoverage {
  readonly sentences: number;
  /** Covered sentences out of all, from 0 to 1; 1 for a draft without sentences. */
  readonly share: number;
  /** Sentences in which nothing is marked, not even that there is nothing to check; story text, in order. */
  readonly unmarked: readonly TextRange[];
}

/** A sentence is covered once a claim or a no-check shares words with it; what lost its text covers nothing. */
export function coverage(
  blocks: readonly Block[],
  claims: readonly Claim[],
  noChecks: readonly NoCheck[],
): DraftCoverage {
  return coverageOf(sentenceRanges(storyText(blocks)), claims, noChecks);
}

/** The same for sentences that were read before: deciding about a claim changes none. */
export function coverageOf(
  sentences: readonly TextRange[],
  claims: readonly Claim[],
  noChecks: readonly NoCheck[],
): DraftCoverage {
  const placed = [...claims, ...noChecks].filter((mark) => !mark.orphan);
  const marks = new Spans(placed.map((mark) => mark.anchor));
  const unmarked = sentences.filter((sentence) => !marks.touches(sentence));
  const share = sentences.length === 0 ? 1 : 1 - unmarked.length / sentences.length;
  return { sentences: sentences.length, share, unmarked };
}

/** The first unmarked sentence that begins at an offset or after it, else the first of all; `null` for none. */
export function nextUnmarkedSentence(covered: DraftCoverage, from: number): TextRange | null {
  return covered.unmarked.find((sentence) => sentence.start >= from) ?? covered.unmarked[0] ?? null;
}
