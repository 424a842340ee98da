import type { PdfPage } from './pdf-page';
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
  const alike = new Map<string, PdfLine[]>();
  for (const line of atEdge) {
    const key = keyOf(line);
    alike.set(key, [...(alike.get(key) ?? []), line]);
  }
  const least = Math.max(2, Math.min(3, pages.length / 2));
  const repeated = new Set([...alike].filter(([, group]) => isFurniture(group, least)).map(([key]) => key));
  const isRepeated = (line: PdfLine): boolean => repeated.has(keyOf(line));
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

/**
 * On so many pages, in the same words or with a number that counts the pages. “Part 1” above one page and “Part 2”
 * above a later one are headings.
 */
function isFurniture(group: readonly PdfLine[], least: number): boolean {
  if (new Set(group.map(({ page }) => page)).size < least) return false;
  if (new Set(group.map(({ text }) => text.toLowerCase())).size === 1) return true;
  const numbers = group.map(({ text }) => (text.match(/\d+/g) ?? []).map(Number));
  return (numbers[0] ?? []).some((_, at) => {
    const ahead = numbers.map((of, line) => (of[at] ?? NaN) - group[line]!.page);
    const most = Math.max(...ahead.map((one) => ahead.filter((other) => other === one).length));
    return most >= group.length * 0.7;
  });
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
