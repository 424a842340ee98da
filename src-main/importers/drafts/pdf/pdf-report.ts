import type { ImportReportItem } from '../../../../src-shared/domain/import-report';
import { say, type SaidSentence } from '../../../../src-shared/words/say';
import { reportItem, sampleOf } from '../../report-items';
import type { Hyphens } from './hyphens';
import type { PdfLine } from './line-builder';
import type { PdfPage } from './pdf-page';
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

/** What the report says of how a PDF was read. */
export function pdfItems(found: PdfFindings): readonly ImportReportItem[] {
  const { pages, perPage, dropped, hyphens, footnotes, blocks } = found;
  const typed = perPage.flatMap((page) => page.typed);
  const turned = perPage.flatMap((page) => page.turned);
  const tables = sum(perPage.map((page) => page.tables));
  const notes = sum(blocks.map((block) => block.notes?.length ?? 0));
  const edges = [...new Set(dropped.map(({ text }) => text))];
  return [
    ...item('decided', 1, say('draftReports.pdfPages', { pages: pages.length })),
    ...item('read', tables, say('draftReports.pdfTables', { count: tables })),
    ...item('read', notes, say('draftReports.pdfFootnotes', { count: notes })),
    ...item('read', typed.length, say('draftReports.pdfTyped'), typed),
    ...item('leftOut', dropped.length, say('draftReports.pdfRunningHeads'), edges),
    ...item('decided', hyphens.joined, say('draftReports.pdfJoined', { count: hyphens.joined })),
    ...item('decided', hyphens.kept, say('draftReports.pdfHyphens', { count: hyphens.kept })),
    ...item('decided', footnotes.raised, say('draftReports.pdfRaised')),
    ...item('leftOut', footnotes.unmatched, say('draftReports.pdfNoteSigns')),
    ...item('leftOut', turned.length, say('draftReports.pdfTurned'), turned),
    ...unreadItems(found),
  ];
}

function unreadItems({ pages, blocks, pagesWithoutLooks }: PdfFindings): readonly ImportReportItem[] {
  const empty = pages
    .filter(({ pieces }) => pieces.every(({ text }) => text.trim() === ''))
    .map(({ number }) => number);
  const unreadable = sum(blocks.map(({ text }) => unreadableSigns(text)));
  return [
    ...item('notUnderstood', unreadable, say('draftReports.pdfUnreadable')),
    ...item('notUnderstood', empty.length, say('draftReports.pdfEmptyPages', { pages: empty })),
    ...item(
      'notUnderstood',
      pagesWithoutLooks,
      say('draftReports.pdfWithoutLooks', { count: pagesWithoutLooks }),
    ),
  ];
}

function item(
  kind: ImportReportItem['kind'],
  count: number,
  sentence: SaidSentence,
  words: readonly string[] = [],
): ImportReportItem[] {
  const sample = sampleOf(words.join(' … '));
  return count === 0 ? [] : [reportItem(kind, sentence, { count, ...(sample && { sample }) })];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
