import type { ImportReportItem } from '../../../src-shared/domain/import-report';
import { say } from '../../../src-shared/words/say';
import { reportItem } from '../report-items';

/** The parser's work grows with the square of lines without a blank one between them. */
const MOST_LINES = 500;
/** A row of a table. */
const ROW = /^\s*\|/;

interface PartedMarkdown {
  readonly text: string;
  readonly items: readonly ImportReportItem[];
}

/**
 * Markdown with a blank line within every stretch of hundreds of lines that has none: a long list, table or log
 * is read in parts. A table goes on as a table.
 */
export function inParts(text: string): PartedMarkdown {
  const parted: string[] = [];
  let run = 0;
  let cuts = 0;
  for (const line of text.split(/\r\n?|\n/)) {
    run = line.trim() === '' ? 0 : run + 1;
    if (run > MOST_LINES) {
      run = 1;
      cuts += 1;
      parted.push('', line, ...(ROW.test(line) ? [dividerFor(line)] : []));
    } else parted.push(line);
  }
  if (cuts === 0) return { text, items: [] };
  const sentence = say('draftReports.readInParts', { most: MOST_LINES });
  return { text: parted.join('\n'), items: [reportItem('decided', sentence, { count: cuts })] };
}

/** What makes a row the first one of a table: as many cells of dashes. */
function dividerFor(row: string): string {
  const cells = row
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/).length;
  return `|${' --- |'.repeat(cells)}`;
}
