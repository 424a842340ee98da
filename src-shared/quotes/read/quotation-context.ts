import type { TextRange } from '../../domain/text-range';
import { clauseTokens, endsClause, type ClauseToken } from './clause-token';
import type { RawQuotation } from './raw-quotation';

/** The prose on both sides of a quotation, within its paragraph and up to its neighbours. */
export interface QuotationContext {
  /** From the paragraph's start or the quotation before, up to the opening mark. */
  readonly before: readonly ClauseToken[];
  /** Behind the closing mark to the end of that sentence, or to the next quotation. */
  readonly after: readonly ClauseToken[];
  /** How the printed words end and what follows their mark decides on which side to look for the speaker first. */
  readonly ending: 'comma' | 'exclamation' | 'stop' | 'none';
}

/** Reads the surroundings of `raw[at]`. */
export function contextOf(
  story: string,
  raw: readonly RawQuotation[],
  at: number,
  ranges: readonly TextRange[],
): QuotationContext {
  const quotation = raw[at]!;
  const first = ranges.find((range) => range.end >= quotation.range.start)!;
  const last = ranges[quotation.block]!;
  const before = { start: Math.max(first.start, raw[at - 1]?.range.end ?? 0), end: quotation.range.start };
  const after = { start: quotation.range.end, end: Math.min(last.end, raw[at + 1]?.range.start ?? last.end) };
  const behind = clauseTokens(story, after);
  return {
    before: clauseTokens(story, before),
    after: firstSentence(behind),
    ending: endingOf(story.slice(0, quotation.pieces.at(-1)!.end), behind[0]),
  };
}

function firstSentence(tokens: readonly ClauseToken[]): readonly ClauseToken[] {
  const end = tokens.findIndex(endsClause);
  return end < 0 ? tokens : tokens.slice(0, end + 1);
}

function endingOf(printed: string, next: ClauseToken | undefined): QuotationContext['ending'] {
  if (/,$/.test(printed) || (next && /^[,—–(]$/.test(next.text))) return 'comma';
  if (/[?!…—–]$/.test(printed) || /\.\.\.$/.test(printed)) return 'exclamation';
  if (/[.;]$/.test(printed) || (next && endsClause(next))) return 'stop';
  return 'none';
}
