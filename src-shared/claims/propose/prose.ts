import type { ClaimKind } from '../../domain/claim';
import type { Said } from '../../domain/sentence';
import { rangesOverlap, type TextRange } from '../../domain/text-range';
import { sentenceRanges } from '../../text/sentences';

/** A sentence of the draft's own prose: what stands between quote marks is blanked out, unit for unit. */
export interface ProseSentence extends TextRange {
  /** As long as the range; a quotation's words are spaces. */
  readonly text: string;
  /** Whether somebody is quoted in it. */
  readonly quotes: boolean;
}

/** Something worth checking that was found in a sentence; the range is in the story text. */
export interface Finding {
  readonly kind: ClaimKind;
  readonly range: TextRange;
  /** One sentence for a person, and what it says as data. */
  readonly reason: string;
  readonly said: Said;
}

/** Looks for one kind of thing in one sentence. */
export type Detector = (sentence: ProseSentence) => Finding[];

/**
 * The sentences of a block, quotations blanked out; ranges count from the beginning of the block.
 *
 * @param quoted what somebody else says in it, in order
 */
export function proseSentences(text: string, quoted: readonly TextRange[]): ProseSentence[] {
  const prose = blanked(text, quoted);
  return sentenceRanges(text).map(({ start, end }) => ({
    start,
    end,
    text: prose.slice(start, end),
    quotes: quoted.some((piece) => rangesOverlap(piece, { start, end })),
  }));
}

/** Makes the findings of a pattern: of its group `what`, or of all that it matches. */
export function matches(
  sentence: ProseSentence,
  pattern: RegExp,
  make: (match: RegExpExecArray, words: string) => Pick<Finding, 'kind' | 'reason' | 'said'> | null,
): Finding[] {
  return [...sentence.text.matchAll(pattern)].flatMap((match) => {
    const at = match.indices?.groups?.['what'] ?? [match.index, match.index + match[0].length];
    const words = sentence.text.slice(at[0], at[1]);
    const found = make(match, words);
    const range = { start: sentence.start + at[0], end: sentence.start + at[1] };
    return found && words.trim() !== '' ? [{ ...found, range }] : [];
  });
}

function blanked(text: string, ranges: readonly TextRange[]): string {
  return ranges.reduce(
    (prose, { start, end }) => prose.slice(0, start) + ' '.repeat(end - start) + prose.slice(end),
    text,
  );
}
