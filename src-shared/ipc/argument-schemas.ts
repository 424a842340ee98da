import * as v from 'valibot';
import { CLAIM_KINDS, STANDINGS } from '../domain/claim';
import { BLOCK_KINDS } from '../domain/block';
import { CHANNELS, ERROR_CAUSES, NOTICE_KINDS, NOTICE_STATES } from '../domain/notice';
import { SIGN_OFF_ROLES } from '../domain/sign-off';
import type { Said, SaidField } from '../domain/sentence';
import { TERMS_KINDS } from '../domain/terms';

/** The longest text a person can send in one argument; a whole book fits. */
const LONGEST_TEXT = 20_000_000;

export const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
export const line = v.pipe(v.string(), v.maxLength(20_000));
/** Ids become file names: nothing but letters, digits, `-` and `_`. */
export const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/, 'Not an id'));
export const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
export const seconds = v.pipe(v.number(), v.finite(), v.minValue(0));
export const calendarDate = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'Not a date'));
export const instant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/, 'Not a moment'),
);
export const range = v.strictObject({ start: offset, end: offset });

const saidField: v.GenericSchema<SaidField> = v.union([
  v.null(),
  v.boolean(),
  v.number(),
  text,
  v.array(v.lazy(() => saidField)),
  v.strictObject({ message: text, said: v.optional(v.lazy(() => said)) }),
]);

/** What a sentence says as data; a window gives back what it was given. */
export const said: v.GenericSchema<Said> = v.strictObject({
  code: line,
  fields: v.optional(v.record(v.string(), saidField)),
});

export const claimKind = v.picklist(CLAIM_KINDS);
export const standing = v.picklist(STANDINGS);
export const signOffRole = v.picklist(SIGN_OFF_ROLES);
export const noticeKind = v.picklist(NOTICE_KINDS);
export const noticeState = v.picklist(NOTICE_STATES);
export const errorCause = v.picklist(ERROR_CAUSES);
export const evidenceRole = v.picklist(['supports', 'contradicts', 'context']);

const words = { exact: text, prefix: line, suffix: line };
const point = v.strictObject({ segmentId: line, offset });

export const interviewPassage = v.strictObject({
  kind: v.literal('interview'),
  interviewId: id,
  from: point,
  to: point,
  ...words,
  startTime: v.optional(seconds),
  endTime: v.optional(seconds),
});

export const documentPassage = v.strictObject({
  kind: v.literal('document'),
  documentId: id,
  start: offset,
  end: offset,
  ...words,
});

export const passage = v.variant('kind', [interviewPassage, documentPassage]);

export const terms = v.strictObject({
  kind: v.picklist(TERMS_KINDS),
  until: v.optional(instant),
  note: v.optional(line),
});

const mark = v.variant('kind', [
  v.strictObject({ kind: v.picklist(['strong', 'emphasis']), start: offset, end: offset }),
  v.strictObject({
    kind: v.literal('link'),
    start: offset,
    end: offset,
    href: v.pipe(line, v.regex(/^(https?:\/\/|mailto:)/i, 'Not a web or mail address')),
  }),
]);

export const block = v.strictObject({ kind: v.picklist(BLOCK_KINDS), text, marks: v.array(mark) });

export const noticeFields = v.strictObject({
  kind: noticeKind,
  wrong: text,
  right: text,
  cause: v.nullable(errorCause),
  causeNote: text,
  foundHow: text,
  reportedBy: line,
  discoveredOn: v.nullable(calendarDate),
  correctedOn: v.nullable(calendarDate),
  placement: v.picklist(['top', 'foot']),
  grave: v.boolean(),
  text,
  repeatsError: v.boolean(),
  explanation: text,
  channels: v.array(v.picklist(CHANNELS)),
});
