import type { QuoteCheck } from '../domain/quote-check';
import type { TextRange } from '../domain/text-range';

/**
 * A check of a text, in the text that one edit made of it: with its ranges where its paragraph stands now, or `null`
 * where the paragraph is not the same any more. Ranges are story offsets, in UTF-16 units.
 */
export function movedCheck(check: QuoteCheck, before: string, after: string): QuoteCheck | null {
  const { start, end } = paragraphsOf(check, before);
  const words = before.slice(start, end);
  const by = [0, after.length - before.length].find(
    (shift) => after.startsWith(words, start + shift) && isWhole(after, start + shift, end + shift),
  );
  return by === undefined ? null : by === 0 ? check : shifted(check, by);
}

/** The paragraphs in which the quotation and its attribution stand. */
function paragraphsOf({ quotation: { range, attribution } }: QuoteCheck, text: string): TextRange {
  const first = Math.min(range.start, attribution?.range.start ?? range.start);
  const last = Math.max(range.end, attribution?.range.end ?? range.end);
  const end = text.indexOf('\n', last);
  return { start: first === 0 ? 0 : text.lastIndexOf('\n', first - 1) + 1, end: end < 0 ? text.length : end };
}

function isWhole(text: string, start: number, end: number): boolean {
  const begins = start === 0 || text[start - 1] === '\n';
  return start >= 0 && begins && (end === text.length || text[end] === '\n');
}

function shifted(check: QuoteCheck, by: number): QuoteCheck {
  const moved = ({ start, end }: TextRange): TextRange => ({ start: start + by, end: end + by });
  const { quotation, differences, warnings } = check;
  const { attribution } = quotation;
  return {
    ...check,
    quotation: {
      ...quotation,
      range: moved(quotation.range),
      pieces: quotation.pieces.map(moved),
      attribution: attribution && { ...attribution, range: moved(attribution.range) },
    },
    differences: differences.map((difference) => ({ ...difference, printed: moved(difference.printed) })),
    warnings: warnings.map((warning) =>
      warning.printed ? { ...warning, printed: moved(warning.printed) } : warning,
    ),
  };
}
