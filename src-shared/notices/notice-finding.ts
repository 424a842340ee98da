import type { NoticeFields } from '../domain/notice';
import type { CalendarDate } from '../domain/instant';
import type { Notice } from '../domain/notice';
import type { Sentence } from '../domain/sentence';
import type { Person } from '../domain/person';

/** Everything that the lint of notices can find; the catalogue words each. */
export const NOTICE_FINDINGS = [
  'missing-right',
  'missing-wrong',
  'missing-text',
  'missing-date',
  'missing-cause',
  'missing-discovery',
  'dates-out-of-order',
  'clarification-of-fact',
  'update-of-fact',
  'admits-error',
  'hedged',
  'names-colleague',
  'misspelt-name',
  'euphemism',
  'restates-error',
  'repeats-error-unsaid',
  'late-without-explanation',
  'explanation-unsaid',
  'several-errors',
  'needs-the-story',
  'right-unsaid',
  'label-in-text',
  'unfilled-template',
  'retraction-without-reason',
  'senior-approver',
  'placement',
  'wrong-words-not-printed',
  'error-still-stands',
] as const;

export type NoticeFindingId = (typeof NOTICE_FINDINGS)[number];

/** `error`: should not go out so. `warning`: look again. `hint`: would make the record better. */
export type FindingSeverity = 'error' | 'warning' | 'hint';

/** What the lint has to say about a notice. */
export interface NoticeFinding extends Sentence {
  readonly id: NoticeFindingId;
  readonly severity: FindingSeverity;
  /** The field to look at. */
  readonly field: keyof NoticeFields;
}

/** What is linted: a form that is being filled in, or a notice of the ledger. */
export type LintedNotice = NoticeFields &
  Partial<Pick<Notice, 'state' | 'approved' | 'published' | 'rejectedReason' | 'imported'>>;

/** What the lint knows beside the notice. */
export interface LintContext {
  readonly publishedOn: CalendarDate | null;
  readonly today: CalendarDate;
  /** The story as it was printed; `null` where no published text is known. */
  readonly printedText: string | null;
  /** The story as it is now. */
  readonly currentText: string;
  readonly people: readonly Person[];
}

/** A finding in one field of a notice. */
export function finding(
  id: NoticeFindingId,
  severity: FindingSeverity,
  field: keyof NoticeFields,
  sentence: Sentence,
): NoticeFinding {
  return { id, severity, field, ...sentence };
}
