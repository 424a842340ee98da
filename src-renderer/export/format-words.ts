import type { ExportFormat } from '../../src-shared/domain/export-record';
import type { ReportFile } from '../state/export-choice.svelte';

/** What each format is for, in the order in which they are offered. */
export const FORMAT_WORDS: readonly { format: ExportFormat; name: string; says: string }[] = [
  { format: 'html', name: 'Web page', says: 'One file for readers, notices in place.' },
  { format: 'md', name: 'Markdown', says: 'For a CMS that takes Markdown.' },
  { format: 'docx', name: 'Word', says: 'The clean copy.' },
  {
    format: 'docx-annotated',
    name: 'Word, annotated',
    says: 'One comment for each claim, with its evidence.',
  },
  { format: 'txt', name: 'Plain text', says: 'Words alone.' },
  { format: 'pdf', name: 'PDF', says: 'The web page, printed.' },
  { format: 'ninjs', name: 'Wire object', says: 'IPTC ninjs, for a feed.' },
  { format: 'report', name: 'Fact-check report', says: 'Every claim, its standing and evidence.' },
  { format: 'book', name: 'Lawyer’s book', says: 'Every claim with its evidence printed in full.' },
];

/** What each kind of file of a report is called. */
export const FILE_WORDS: Readonly<Record<ReportFile, string>> = {
  html: 'Web page',
  docx: 'Word',
  pdf: 'PDF',
  csv: 'Table (CSV)',
};
