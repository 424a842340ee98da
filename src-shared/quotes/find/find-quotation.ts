import type { TextRange } from '../../domain/text-range';
import { printedWords } from '../align/printed-words';
import type { QuoteIndex } from '../index/quote-index';
import { findPieces } from './find-pieces';
import { findPrinted, type FindOptions } from './find-printed';
import type { Finding, FoundQuotation } from './finding';
import type { InterviewTexts } from './interview-texts';

/** What a place needs that explains one of the two halves of a quotation. */
const HALF_FLOOR = 0.25;

/** Finds where the words inside the quote marks were said. `pieces` are ranges of the story text, in order. */
export function findQuotation(
  index: QuoteIndex,
  texts: InterviewTexts,
  storyText: string,
  pieces: readonly TextRange[],
  options: FindOptions = {},
): FoundQuotation {
  const words = printedWords(storyText, pieces);
  const findings = findPrinted(index, texts, words, options);
  if (findings.length > 0) {
    return { words, findings, pieces: findPieces(index, texts, words, findings, options) };
  }
  // halves of two places: neither reaches the floor for the whole, and together they explain it
  const halves = findPrinted(index, texts, words, { ...options, floor: HALF_FLOOR });
  const parts = findPieces(index, texts, words, halves, options);
  return parts.length > 1 ? { words, findings: halves, pieces: parts } : { words, findings: [], pieces: [] };
}

/** Finds where some words were said: a selection, or what somebody types. */
export function findWords(
  index: QuoteIndex,
  texts: InterviewTexts,
  text: string,
  options: FindOptions = {},
): readonly Finding[] {
  return findPrinted(index, texts, printedWords(text, [{ start: 0, end: text.length }]), options);
}
