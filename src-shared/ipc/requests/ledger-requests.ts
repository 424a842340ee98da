import type { LedgerLine } from '../../domain/ledger-line';
import * as v from 'valibot';
import * as a from '../argument-schemas';
import { LEDGER_FORMATS, type LedgerPreview, type LedgerWork } from '../ledger-values';
import { nothing, request } from './request';

const ledgerFilter = v.strictObject({
  from: v.optional(a.calendarDate),
  to: v.optional(a.calendarDate),
  kinds: v.optional(v.array(a.noticeKind)),
  states: v.optional(v.array(a.noticeState)),
  causes: v.optional(v.array(a.errorCause)),
  section: v.optional(a.line),
  person: v.optional(a.line),
  words: v.optional(a.line),
});
const ledgerChoices = v.strictObject({ unpublished: v.boolean(), notes: v.boolean(), people: v.boolean() });
const wish = v.strictObject({
  format: v.picklist(LEDGER_FORMATS),
  filter: ledgerFilter,
  include: ledgerChoices,
});

/** Requests about all notices of the library. */
export const LEDGER_REQUESTS = {
  /** All notices of the library, of every draft and in every state. */
  'ledger.rows': request<readonly LedgerLine[]>()(nothing),
  /** Changes that readers were not told of, and corrected words that still stand elsewhere. */
  'ledger.work': request<LedgerWork>()(nothing),
  'ledger.preview': request<LedgerPreview>()(wish),
  /** Asks where to, and writes the ledger. `null`: the person thought better of it. */
  'ledger.export': request<{ readonly fileName: string } | null>()(wish),
} as const;
