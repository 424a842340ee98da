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

/** What of a line the margin shows. */
export interface MarginRow {
  readonly top: number;
  readonly verdicts: readonly MarginVerdict[];
  /** True where verdicts are signs, not words. */
  readonly short: boolean;
  readonly claims: readonly Claim[];
  /** How many claims of the line are not among them. */
  readonly others: number;
}

/** What the parts of a row measure, in CSS pixels, rounded up: text of 11 and 12 pixels with its padding. */
const WIDTH = { claim: 19, digit: 6.5, flag: 14.5, sign: 19, others: 20 };

/** Words for a verdict only where nothing else is on the line but one claim. */
const MOST_BESIDE_A_WORD = 2;

/** Signs of verdicts beside claims; a line without claims has as many as there is room for. */
const MOST_VERDICTS = 2;

/**
 * As much of a line as there is room for, each claim with its number; one that is selected is always among them.
 *
 * @param room width of the margin, in CSS pixels
 */
export function marginRow(
  { top, claims, verdicts }: MarginLine,
  room: number,
  narrow: boolean,
  selectedId: string | null,
): MarginRow {
  const short = narrow || claims.length + verdicts.length > MOST_BESIDE_A_WORD;
  const signs = verdicts.slice(0, claims.length === 0 ? Math.floor(room / WIDTH.sign) : MOST_VERDICTS);
  const left = short ? room - signs.length * WIDTH.sign : room;
  const shown = short ? fitting(claims, left, selectedId) : claims;
  return { top, verdicts: signs, short, claims: shown, others: claims.length - shown.length };
}

/** The first claims for which there is room, and for the number of the others; at least one. */
function fitting(claims: readonly Claim[], room: number, selectedId: string | null): readonly Claim[] {
  for (let count = claims.length; count > 1; count--) {
    const some = withSelected(claims, count, selectedId);
    const width = some.reduce((sum, claim) => sum + widthOf(claim), 0);
    if (width + (count < claims.length ? WIDTH.others : 0) <= room) return some;
  }
  return withSelected(claims, Math.min(1, claims.length), selectedId);
}

/** That many from the first on; a selected one that is not among them stands in the place of the last. */
function withSelected(claims: readonly Claim[], count: number, selectedId: string | null): readonly Claim[] {
  const at = claims.findIndex(({ id }) => id === selectedId);
  return at < count ? claims.slice(0, count) : [...claims.slice(0, count - 1), claims[at]!];
}

function widthOf({ number, legal }: Claim): number {
  return WIDTH.claim + WIDTH.digit * `${number}`.length + (legal ? WIDTH.flag : 0);
}
