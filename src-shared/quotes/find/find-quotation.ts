import type { TextRange } from '../../domain/text-range';
import { printedWords } from '../align/printed-words';
import type { QuoteIndex } from '../index/quote-index';
import { findPieces } from './find-pieces';
import { findPrinted, type FindOptions } from './find-printed';
import type { Finding, FoundQuotation } from './finding';
import type { InterviewTexts } from './interview-texts';

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
  return { words, findings, pieces: findPieces(index, texts, words, findings, options) };
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
