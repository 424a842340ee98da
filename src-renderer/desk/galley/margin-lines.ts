import type { Claim } from '../../../src-shared/domain/claim';
import type { QuoteCheck } from '../../../src-shared/domain/quote-check';

/** A quotation's verdict, and the claim that it belongs to if somebody marked one. */
export interface MarginVerdict {
  readonly check: QuoteCheck;
  readonly claim: Claim | null;
}

/** What begins on one line of the galley. */
export interface MarginLine {
  /** Distance of the line from the top of the galley, in CSS pixels. */
  readonly top: number;
  readonly claims: readonly Claim[];
  readonly verdicts: readonly MarginVerdict[];
}

/** How far apart two tops may be and still be one line: marks raise or lower a line's box a little. */
const SAME_LINE = 8;

/** Groups claims and verdicts by the line on which they begin, so that no two marks in the margin can collide. */
export function marginLines(
  claims: readonly Claim[],
  verdicts: readonly MarginVerdict[],
  lineTop: (offset: number) => number | null,
): readonly MarginLine[] {
  const lines: { top: number; claims: Claim[]; verdicts: MarginVerdict[] }[] = [];
  const lineAt = (offset: number) => {
    const top = lineTop(offset);
    if (top === null) return null;
    const known = lines.find((line) => Math.abs(line.top - top) < SAME_LINE);
    if (known) return known;
    const line = { top, claims: [], verdicts: [] };
    lines.push(line);
    return line;
  };
  for (const claim of claims) {
    if (!claim.orphan) lineAt(claim.anchor.start)?.claims.push(claim);
  }
  for (const verdict of verdicts) {
    const { claim, check } = verdict;
    lineAt(claim && !claim.orphan ? claim.anchor.start : check.quotation.range.start)?.verdicts.push(verdict);
  }
  return lines;
}
