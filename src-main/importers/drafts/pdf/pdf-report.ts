import type { ImportReportItem } from '../../../../src-shared/domain/import-report';
import { counted, reportItem, sampleOf, was } from '../../report-items';
import type { Hyphens } from './hyphens';
import type { PdfLine } from './line-builder';
import type { PdfPage } from './open-pdf';
import type { PdfBlock } from './pdf-blocks';
import type { WithoutFootnotes } from './pdf-footnotes';
import type { PdfLines } from './pdf-lines';
import { unreadableSigns } from './unreadable-signs';

/** What was made of a PDF, for its report. */
export interface PdfFindings {
  readonly pages: readonly PdfPage[];
  readonly perPage: readonly PdfLines[];
  /** Running heads and page numbers. */
  readonly dropped: readonly PdfLine[];
  readonly hyphens: Hyphens;
  readonly footnotes: WithoutFootnotes;
  readonly blocks: readonly PdfBlock[];
  readonly pagesWithoutLooks: number;
}

export function pdfItems(found: PdfFindings): readonly ImportReportItem[] {
  const { pages, perPage, dropped, hyphens, footnotes, blocks } = found;
  const typed = perPage.flatMap((page) => page.typed);
  const turned = perPage.flatMap((page) => page.turned);
  const tables = sum(perPage.map((page) => page.tables));
  const notes = sum(blocks.map((block) => block.notes?.length ?? 0));
  const edges = [...new Set(dropped.map(({ text }) => text))];
  return [
    ...item(
      'decided',
      1,
      `The text was put together from ${counted(pages.length, 'page')}; compare it with the original.`,
    ),
    ...item(
      'read',
      tables,
      `${counted(tables, 'table')} ${was(tables)} read row by row, with | between the cells.`,
    ),
    ...item(
      'read',
      notes,
      `${counted(notes, 'footnote')} ${was(notes)} put on ${notes === 1 ? 'its sentence as a note' : 'their sentences as notes'}.`,
    ),
    ...item(
      'read',
      typed.length,
      'What was filled in or typed onto the pages was read where it stands.',
      typed,
    ),
    ...item('leftOut', dropped.length, 'Running heads and page numbers were left out.', edges),
    ...item(
      'decided',
      hyphens.joined,
      `${counted(hyphens.joined, 'word')} divided at the end of a line ${was(hyphens.joined)} joined.`,
    ),
    ...item(
      'decided',
      hyphens.kept,
      `${counted(hyphens.kept, 'hyphen')} at the end of a line ${was(hyphens.kept)} kept as part of ${hyphens.kept === 1 ? 'its word' : 'their words'}.`,
    ),
    ...item(
      'decided',
      footnotes.raised,
      'Raised numbers that refer to no note stay in the text, as in 40 m².',
    ),
    ...item(
      'leftOut',
      footnotes.unmatched,
      'Raised numbers that refer to notes were left out; the notes themselves stand where the file has them.',
    ),
    ...item('leftOut', turned.length, 'Text that runs up or down the page was left out.', turned),
    ...unreadItems(found),
  ];
}

function unreadItems({ pages, blocks, pagesWithoutLooks }: PdfFindings): readonly ImportReportItem[] {
  const empty = pages
    .filter(({ pieces }) => pieces.every(({ text }) => text.trim() === ''))
    .map(({ number }) => number);
  const [what, hold] = empty.length === 1 ? ['Page', 'holds'] : ['Pages', 'hold'];
  return [
    ...item(
      'notUnderstood',
      sum(blocks.map(({ text }) => unreadableSigns(text))),
      'Some signs could not be read: the fonts of the file do not say which letters they draw.',
    ),
    ...item(
      'notUnderstood',
      empty.length,
      `${what} ${empty.join(', ')} ${hold} no text: a picture, or empty.`,
    ),
    ...item(
      'notUnderstood',
      pagesWithoutLooks,
      `On ${counted(pagesWithoutLooks, 'page')} with further fonts bold and italics were not looked for: the file has too many.`,
    ),
  ];
}

function item(
  kind: ImportReportItem['kind'],
  count: number,
  message: string,
  words: readonly string[] = [],
): ImportReportItem[] {
  const sample = sampleOf(words.join(' … '));
  return count === 0 ? [] : [reportItem(kind, message, { count, ...(sample && { sample }) })];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
