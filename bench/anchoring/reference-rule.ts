import search from 'approx-string-match';
import type { Anchor } from '../../src-shared/domain/anchor';
import type { TextRange } from '../../src-shared/domain/text-range';

/*
 * The rule that hypothesis/client publishes, written from its description: an exact occurrence wins over an approximate
 * one; places are ranked by quote (50), prefix (20), suffix (20) and position (2); up to half of the quote may be wrong;
 * there is no floor, so that the best place is always taken.
 */
const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 };
const MOST_ERRORS = 256;

export function byReferenceRule(text: string, anchor: Anchor): TextRange | null {
  const errors = Math.min(MOST_ERRORS, anchor.exact.length / 2);
  const places = matches(text, anchor.exact, errors);
  let best: TextRange | null = null;
  let highest = -1;
  for (const place of places) {
    const score = scoreOf(text, anchor, place);
    if (score > highest) [best, highest] = [{ start: place.start, end: place.end }, score];
  }
  return best;
}

interface Match extends TextRange {
  readonly errors: number;
}

/** Exact occurrences, or approximate ones where there are none. */
function matches(text: string, quote: string, errors: number): Match[] {
  const exact: Match[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    exact.push({ start: at, end: at + quote.length, errors: 0 });
  }
  return exact.length > 0 ? exact : search(text, quote, errors);
}

function scoreOf(text: string, anchor: Anchor, place: Match): number {
  const quote = 1 - place.errors / anchor.exact.length;
  const prefix = anchor.prefix
    ? likeness(text.slice(Math.max(0, place.start - anchor.prefix.length), place.start), anchor.prefix)
    : 1;
  const suffix = anchor.suffix
    ? likeness(text.slice(place.end, place.end + anchor.suffix.length), anchor.suffix)
    : 1;
  const position = 1 - Math.abs(place.start - anchor.start) / text.length;
  const raw =
    WEIGHTS.quote * quote + WEIGHTS.prefix * prefix + WEIGHTS.suffix * suffix + WEIGHTS.position * position;
  return raw / (WEIGHTS.quote + WEIGHTS.prefix + WEIGHTS.suffix + WEIGHTS.position);
}

/** 1 minus the share of errors in the best match; 0 where there is nothing to compare. */
function likeness(text: string, wanted: string): number {
  if (text === '' || wanted === '') return 0;
  const found = search(text, wanted, wanted.length);
  const [first] = found;
  return first ? 1 - first.errors / wanted.length : 0;
}
