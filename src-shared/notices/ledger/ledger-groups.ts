import type { LedgerLine } from '../../domain/ledger-line';
import { ledgerDate } from './ledger';

/** In the order in which they are offered. */
export const LEDGER_GROUPINGS = ['none', 'month', 'story', 'kind', 'cause', 'state'] as const;

/** By what the lines of a ledger are put together. */
export type LedgerGrouping = (typeof LEDGER_GROUPINGS)[number];

/** Lines that have something in common, in the order in which they came. */
export interface LedgerGroup {
  /** A month, a story's title, or a kind, cause or state by its name; empty where it is not known. */
  readonly key: string;
  readonly lines: readonly LedgerLine[];
}

/** Groups in the order of their first line; without a grouping one group with an empty key. */
export function groupLedger(lines: readonly LedgerLine[], by: LedgerGrouping): LedgerGroup[] {
  const groups = new Map<string, LedgerLine[]>();
  for (const line of lines) {
    const key = keyOf(line, by);
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups].map(([key, own]) => ({ key, lines: own }));
}

function keyOf({ draftTitle, notice }: LedgerLine, by: LedgerGrouping): string {
  switch (by) {
    case 'none':
      return '';
    case 'month':
      return ledgerDate(notice)?.slice(0, 7) ?? '';
    case 'story':
      return draftTitle;
    case 'kind':
      return notice.kind;
    case 'cause':
      return notice.cause ?? '';
    case 'state':
      return notice.state;
  }
}
