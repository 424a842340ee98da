import type { HouseStyle } from '../../../src-shared/domain/house-style';
import type { CalendarDate, Instant } from '../../../src-shared/domain/instant';
import type { LedgerLine } from '../../../src-shared/domain/ledger-line';
import type { Channel, ErrorCause, NoticeKind, NoticeState } from '../../../src-shared/domain/notice';
import { daysToCorrection, ledgerDate, sortLedger } from '../../../src-shared/notices/ledger/ledger';
import { ledgerFigures, type LedgerFigures } from '../../../src-shared/notices/ledger/ledger-figures';
import { noticeForReaders } from '../../../src-shared/notices/notice-wording';
import { noticePlacement, noticesForReaders } from '../../../src-shared/notices/place-notices';

/** What may be in an exported ledger beyond what readers were told. */
export interface LedgerChoices {
  /** Reports that are not published or were rejected, with the reason. */
  readonly unpublished: boolean;
  /** What the desk wrote about causes. */
  readonly notes: boolean;
  /** Who approved and published. */
  readonly people: boolean;
}

/** What a ledger is made of. */
export interface LedgerRequest {
  /** Of the library: what a feed is known by from one export to the next. */
  readonly libraryId: string;
  readonly name: string;
  readonly house: HouseStyle;
  readonly lines: readonly LedgerLine[];
  readonly include: LedgerChoices;
  readonly exportId: string;
  readonly exportedAt: Instant;
}

/** All that a ledger may write; how an error was found and who reported it never gets in here. */
export interface LedgerInput {
  readonly libraryId: string;
  readonly title: string;
  readonly entries: readonly LedgerEntry[];
  /** Of what readers were told, whatever else is listed. */
  readonly figures: LedgerFigures;
  readonly labels: Readonly<Record<NoticeKind, string>>;
  readonly include: LedgerChoices;
  readonly exportId: string;
  readonly exportedAt: Instant;
}

/** One notice as a ledger prints it. */
export interface LedgerEntry {
  readonly id: string;
  readonly kind: NoticeKind;
  readonly label: string;
  readonly state: NoticeState;
  /** The day under which it is entered. */
  readonly date: CalendarDate | null;
  readonly story: string;
  readonly storyPublishedOn: CalendarDate | null;
  readonly section: string;
  readonly wrong: string;
  /** Where those words stood, `paragraph 7`; empty where that is not known. */
  readonly place: string;
  readonly right: string;
  readonly text: string;
  /** Opening and text, as readers see it. */
  readonly forReaders: string;
  readonly explanation: string;
  readonly cause: ErrorCause | null;
  /** Empty unless notes were chosen. */
  readonly causeNote: string;
  readonly discoveredOn: CalendarDate | null;
  readonly correctedOn: CalendarDate | null;
  readonly daysToCorrection: number | null;
  readonly placement: 'top' | 'foot';
  readonly repeatsError: boolean;
  readonly channels: readonly Channel[];
  /** Empty unless unpublished reports were chosen. */
  readonly rejectedReason: string;
  /** Empty unless people were chosen. */
  readonly approvedBy: string;
  readonly publishedBy: string;
  /** Hashes of the text before and after, where they are known. */
  readonly beforeSha256: string;
  readonly afterSha256: string;
}

/** The entries newest first, with what was not chosen left out once, for every format. */
export function assembleLedger(request: LedgerRequest): LedgerInput {
  const told = request.lines.filter(({ notice }) => noticesForReaders([notice]).length > 0);
  const chosen = request.include.unpublished ? request.lines : told;
  return {
    libraryId: request.libraryId,
    title: `${request.name}: corrections and clarifications`,
    entries: sortLedger(chosen, 'date', 'downwards').map((line) => ledgerEntry(line, request)),
    figures: ledgerFigures(told),
    labels: request.house.notices.labels,
    include: request.include,
    exportId: request.exportId,
    exportedAt: request.exportedAt,
  };
}

function ledgerEntry(line: LedgerLine, { house, include }: LedgerRequest): LedgerEntry {
  const { notice } = line;
  return {
    id: notice.id,
    kind: notice.kind,
    label: house.notices.labels[notice.kind],
    state: notice.state,
    date: ledgerDate(notice),
    story: line.draftTitle,
    storyPublishedOn: line.publishedOn,
    section: line.section ?? '',
    wrong: notice.wrong,
    place: line.place ?? '',
    right: notice.right,
    text: notice.text,
    forReaders: notice.text.trim() === '' ? '' : noticeForReaders(notice, house),
    explanation: notice.explanation,
    cause: notice.cause,
    causeNote: include.notes ? notice.causeNote : '',
    discoveredOn: notice.discoveredOn,
    correctedOn: notice.correctedOn,
    daysToCorrection: daysToCorrection(notice),
    placement: noticePlacement(notice, house),
    repeatsError: notice.repeatsError,
    channels: notice.channels,
    rejectedReason: include.unpublished ? (notice.rejectedReason ?? '') : '',
    approvedBy: include.people ? (notice.approved?.by ?? '') : '',
    publishedBy: include.people ? (notice.published?.by ?? '') : '',
    beforeSha256: notice.before?.sha256 ?? '',
    afterSha256: notice.after?.sha256 ?? '',
  };
}
