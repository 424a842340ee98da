import type { ImportReportItem } from '../../../../src-shared/domain/import-report';
import type { CalendarDate } from '../../../../src-shared/domain/instant';
import type { TextRange } from '../../../../src-shared/domain/text-range';

/** One line of a typed transcript, whatever file it came from; paragraphs of a word processor are lines too. */
export interface TypedLine {
  /** Without markup; tabs are kept, because they can part the name from the words. Not blank. */
  readonly text: string;
  /** What is bold at the start of the line, in units of `text`, if anything is. */
  readonly strong?: TextRange;
  readonly isHeading?: boolean;
  /** A blank line stands before it, or the file has one paragraph a line. */
  readonly opensParagraph: boolean;
  /** Where the line is the row of a table: which table of the file, and its cells, empty ones too. */
  readonly row?: { readonly table: number; readonly cells: readonly string[] };
  /** One-based, in the file; absent where the format has no lines. */
  readonly line?: number;
}

/** A typed transcript as lines, with what its container says about it. */
export interface TypedText {
  readonly lines: readonly TypedLine[];
  readonly title?: string;
  readonly recordedOn?: CalendarDate;
  readonly language?: string;
  readonly items?: readonly ImportReportItem[];
}

/** Cuts plain text into lines; line ends of Unix, Windows and the old Mac, and the breaks of word processors. */
export function plainLines(text: string): TypedLine[] {
  return typedLines(text, (line) => ({ text: line }));
}

/**
 * Cuts text into lines and lets `read` make of each what its markup means; `null` drops the line.
 */
export function typedLines(
  text: string,
  read: (line: string) => Omit<TypedLine, 'line' | 'opensParagraph'> | null,
): TypedLine[] {
  const lines: TypedLine[] = [];
  let opensParagraph = true;
  const raw = text.split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/);
  raw.forEach((content, index) => {
    if (content.trim() === '') {
      opensParagraph = true;
      return;
    }
    const line = read(narrowed(content));
    if (!line || line.text.trim() === '') return;
    lines.push({ ...line, opensParagraph, line: index + 1 });
    opensParagraph = false;
  });
  return lines;
}

const WIDEST_GAP = 24;

/** Wider gaps say no more, and patterns that look for the end of one would go back and forth in it. */
function narrowed(line: string): string {
  return line.replace(/[ \u00a0]{24,}/g, (gap) => gap.slice(0, WIDEST_GAP));
}
