import type { DocumentRow, DraftRow, InterviewRow } from '../../../src-shared/domain/catalogue-row';
import { words } from '../../words';

type AnyRow = DraftRow | InterviewRow | DocumentRow;

/** In the order in which they are offered; `open` sorts drafts alone. */
export const ROW_ORDERS = ['updated', 'title', 'open', 'date', 'words'] as const;

/** By what the rows of a shelf are sorted. */
export type RowOrder = (typeof ROW_ORDERS)[number];

/** Newest, longest and most open first; titles from A to Z. Equal rows stay in order of title. */
export function sorted<Row extends AnyRow>(rows: readonly Row[], order: RowOrder): Row[] {
  return rows.toSorted((a, b) => compare(a, b, order) || a.title.localeCompare(b.title, words.locale));
}

function compare(a: AnyRow, b: AnyRow, order: RowOrder): number {
  switch (order) {
    case 'updated':
      return b.updatedAt.localeCompare(a.updatedAt);
    case 'title':
      return 0;
    case 'open':
      return openOf(b) - openOf(a);
    case 'date':
      return dateOf(b).localeCompare(dateOf(a));
    case 'words':
      return b.words - a.words;
  }
}

function openOf(row: AnyRow): number {
  return row.kind === 'draft' ? row.open : 0;
}

function dateOf(row: AnyRow): string {
  if (row.kind === 'draft') return row.publishedOn ?? '';
  return (row.kind === 'interview' ? row.recordedOn : row.datedOn) ?? '';
}
