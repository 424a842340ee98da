import type { Claim } from '../../../src-shared/domain/claim';

/** The claims that begin on one line of the galley. */
export interface MarginLine {
  /** Distance of the line from the top of the galley, in CSS pixels. */
  readonly top: number;
  readonly claims: readonly Claim[];
}

/** How far apart two tops may be and still be one line: marks raise or lower a line's box a little. */
const SAME_LINE = 8;

/** Groups claims by the line on which they begin, so that no two marks in the margin can collide. */
export function marginLines(
  claims: readonly Claim[],
  lineTop: (offset: number) => number | null,
): readonly MarginLine[] {
  const lines: { top: number; claims: Claim[] }[] = [];
  for (const claim of claims) {
    const top = claim.orphan ? null : lineTop(claim.anchor.start);
    if (top === null) continue;
    const line = lines.find((known) => Math.abs(known.top - top) < SAME_LINE);
    if (line) line.claims.push(claim);
    else lines.push({ top, claims: [claim] });
  }
  return lines;
}
