import { CAUSE_WORDS, NOTICE_STATE_WORDS } from '../reports/report-words';
import type { LedgerEntry, LedgerInput } from './ledger-input';

/** A column of the ledger as CSV and XLSX have it. */
export interface LedgerColumn {
  readonly name: string;
  /** In characters, for XLSX. */
  readonly width: number;
  readonly type: 'text' | 'date' | 'number';
  cell(entry: LedgerEntry): string | number | null;
}

/** The columns for an export; those that hold only what was not chosen are left out. */
export function ledgerColumns({ include }: LedgerInput): LedgerColumn[] {
  return [
    date('date', (entry) => entry.date),
    text('kind', 14, (entry) => entry.label),
    text('story', 36, (entry) => entry.story),
    date('story published', (entry) => entry.storyPublishedOn),
    text('desk', 14, (entry) => entry.section),
    text('for readers', 60, (entry) => entry.forReaders),
    text('printed', 36, (entry) => entry.wrong),
    text('where', 14, (entry) => entry.place),
    text('right', 36, (entry) => entry.right),
    text('explanation', 30, (entry) => entry.explanation),
    text('cause', 14, (entry) => (entry.cause ? CAUSE_WORDS[entry.cause] : '')),
    date('discovered', (entry) => entry.discoveredOn),
    date('corrected', (entry) => entry.correctedOn),
    { name: 'days to correction', width: 10, type: 'number', cell: (entry) => entry.daysToCorrection },
    text('placement', 10, (entry) => entry.placement),
    text('channels', 18, (entry) => entry.channels.join(', ')),
    ...(include.notes ? [text('about the cause', 30, (entry) => entry.causeNote)] : []),
    ...(include.unpublished
      ? [
          text('state', 12, (entry) => NOTICE_STATE_WORDS[entry.state]),
          text('why rejected', 30, (entry) => entry.rejectedReason),
        ]
      : []),
    ...(include.people
      ? [
          text('approved by', 18, (entry) => entry.approvedBy),
          text('published by', 18, (entry) => entry.publishedBy),
        ]
      : []),
    text('text before (sha-256)', 20, (entry) => entry.beforeSha256),
    text('text after (sha-256)', 20, (entry) => entry.afterSha256),
    text('notice', 14, (entry) => entry.id),
  ];
}

function text(name: string, width: number, cell: (entry: LedgerEntry) => string): LedgerColumn {
  return { name, width, type: 'text', cell };
}

function date(name: string, cell: (entry: LedgerEntry) => string | null): LedgerColumn {
  return { name, width: 12, type: 'date', cell };
}
