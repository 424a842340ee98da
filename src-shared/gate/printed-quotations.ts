import { storyText } from '../domain/block';
import type { Claim } from '../domain/claim';
import type { Evidence } from '../domain/evidence';
import type { QuoteCheck } from '../domain/quote-check';
import { rangesOverlap, type TextRange } from '../domain/text-range';
import type { GateInput } from './gate-input';
import { numberedKeys } from '../text/words-key';

/** A quotation of the draft with what the desk knows about it. */
export interface PrintedQuotation {
  readonly key: string;
  readonly words: string;
  readonly range: TextRange;
  /** `null` for a claim of kind quote in which no quotation was recognised. */
  readonly check: QuoteCheck | null;
  /** Claims of kind quote on it; the first is the one that its blockers are filed under. */
  readonly claims: readonly Claim[];
  /** Links of those claims that support it. */
  readonly support: readonly Evidence[];
}

/**
 * The quotations that the gate asks about: all that were recognised for certain, those that may be quotations
 * where somebody marked them as quotes, and quotes that somebody marked where none was recognised.
 */
export function printedQuotations(input: GateInput): PrintedQuotation[] {
  const quotes = input.draft.claims.filter(
    (claim) => claim.kind === 'quote' && !claim.orphan && claim.standing !== 'cut',
  );
  const checked = input.checks
    .map((check) => ({
      check,
      range: check.quotation.range,
      claims: overlapping(quotes, check.quotation.range),
    }))
    .filter(({ check, claims }) => check.quotation.kind !== 'uncertain' || claims.length > 0);
  const unrecognised = quotes
    .filter((claim) => !checked.some(({ claims }) => claims.includes(claim)))
    .map((claim) => ({ check: null, range: claim.anchor, claims: [claim] }));
  return withKeys([...checked, ...unrecognised], storyText(input.draft.blocks));
}

function overlapping(claims: readonly Claim[], range: TextRange): Claim[] {
  return claims.filter((claim) => rangesOverlap(claim.anchor, range));
}

function withKeys(
  found: Pick<PrintedQuotation, 'check' | 'range' | 'claims'>[],
  text: string,
): PrintedQuotation[] {
  const words = found.map(({ range }) => text.slice(range.start, range.end));
  const keys = numberedKeys(words);
  return found.map(({ check, range, claims }, index) => ({
    key: keys[index]!,
    words: words[index]!,
    range: { start: range.start, end: range.end },
    check,
    claims,
    support: claims.flatMap((claim) => claim.evidence.filter((evidence) => evidence.does === 'supports')),
  }));
}
