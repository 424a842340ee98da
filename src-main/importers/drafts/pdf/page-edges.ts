import type { PdfPage } from './open-pdf';
import type { PdfLine } from './line-builder';

/** How much of a page counts as its head, and as its foot. */
const EDGE = 0.13;
const PAGE_NUMBER =
  /^(?:page\s+|p\.\s*|seite\s+)?[-–—|•·\s]*(?:\d{1,4}|[ivxlc]{1,6})(?:\s*(?:of|\/|von)\s*\d{1,4})?[-–—|•·\s]*$/i;

/** The lines of all pages without running heads and page numbers, and what was dropped. */
export interface WithoutEdges {
  readonly lines: readonly PdfLine[];
  readonly dropped: readonly PdfLine[];
}

/**
 * Drops what stands at the same height of several pages and says the same but for its numbers, and numbers
 * that stand alone at the edge of a page. The head of a table that is on several pages stays once.
 */
export function withoutPageEdges(lines: readonly PdfLine[], pages: readonly PdfPage[]): WithoutEdges {
  const heights = new Map(pages.map(({ number, height }) => [number, height]));
  const lowest = new Map<number, number>();
  for (const { page, y } of lines) lowest.set(page, Math.min(y, lowest.get(page) ?? Infinity));
  const atEdge = lines.filter((line) => isAtEdge(line, heights.get(line.page) ?? 0, lowest.get(line.page)!));
  const seenOn = new Map<string, Set<number>>();
  for (const line of atEdge) {
    const key = keyOf(line);
    seenOn.set(key, (seenOn.get(key) ?? new Set()).add(line.page));
  }
  const isRepeated = (line: PdfLine): boolean =>
    seenOn.get(keyOf(line))!.size >= Math.max(2, Math.min(3, pages.length / 2));
  const dropped = new Set(
    atEdge.filter((line, at) =>
      line.isRow
        ? isRepeated(line) && atEdge.findIndex((other) => keyOf(other) === keyOf(line)) < at
        : PAGE_NUMBER.test(line.text) || isRepeated(line),
    ),
  );
  // slides and forms may hold nothing but what looks like the edge of a page
  if (dropped.size === lines.length) return { lines, dropped: [] };
  return { lines: lines.filter((line) => !dropped.has(line)), dropped: [...dropped] };
}

/** Within the margin, or as near to it as anything on the page. */
function isAtEdge({ y, text }: PdfLine, height: number, lowest: number): boolean {
  if (y > height * (1 - EDGE) || y < height * EDGE) return true;
  return PAGE_NUMBER.test(text) && y <= lowest + 1;
}

/** The words with every number as one sign, and about how high they stand; numbers alone say more than that. */
function keyOf({ text, y, isRow }: PdfLine): string {
  const words = text.toLowerCase().replace(/\s+/g, ' ');
  const key = isRow || !/\p{L}/u.test(words) ? words : words.replace(/\d+/g, '#');
  return isRow ? key : `${Math.round(y / 6)} ${key}`;
}
