import * as v from 'valibot';
import type { DraftCommand } from '../domain/draft-command';
import type { InterviewCommand } from '../domain/interview-command';
import * as a from './argument-schemas';
import type { Sendable } from './sendable';

/**
 * What a window may ask to be done to a draft. `draft.recordExport`, `evidence.recheck` and `signOff.sign` are
 * missing on purpose: the main process alone knows what was written, checked, or stands at the journal's head.
 */
export const draftCommand = v.variant('type', [
  v.strictObject({ type: v.literal('draft.rename'), title: a.line }),
  v.strictObject({
    type: v.literal('draft.describe'),
    metadata: v.strictObject({
      byline: v.optional(a.line),
      section: v.optional(a.line),
      publishedOn: v.optional(a.calendarDate),
      canonicalUrl: v.optional(a.line),
      language: v.optional(a.line),
    }),
  }),
  v.strictObject({ type: v.literal('draft.tag'), tags: v.array(a.line) }),
  v.strictObject({
    type: v.literal('claim.mark'),
    range: a.range,
    kind: a.claimKind,
    standing: v.optional(a.standing),
    legal: v.optional(v.boolean()),
    note: v.optional(a.text),
    supports: v.optional(v.array(a.passage)),
  }),
  v.strictObject({
    type: v.literal('claim.edit'),
    claimId: a.id,
    kind: v.optional(a.claimKind),
    note: v.optional(a.text),
    legal: v.optional(v.boolean()),
    assignee: v.optional(a.line),
  }),
  v.strictObject({ type: v.literal('claim.settle'), claimId: a.id, standing: a.standing }),
  v.strictObject({ type: v.literal('claim.place'), claimId: a.id, range: a.range }),
  v.strictObject({ type: v.literal('claim.remove'), claimId: a.id }),
  v.strictObject({
    type: v.literal('claim.comment'),
    claimId: a.id,
    text: a.text,
    thread: v.optional(a.id),
  }),
  v.strictObject({ type: v.literal('claim.resolveComment'), claimId: a.id, commentId: a.id }),
  v.strictObject({ type: v.literal('claim.reopenComment'), claimId: a.id, commentId: a.id }),
  v.strictObject({ type: v.literal('claim.notFromInterview'), claimId: a.id, reason: v.nullable(a.line) }),
  v.strictObject({
    type: v.literal('evidence.link'),
    claimId: a.id,
    passage: a.passage,
    does: a.evidenceRole,
    note: v.optional(a.text),
  }),
  v.strictObject({
    type: v.literal('evidence.edit'),
    claimId: a.id,
    evidenceId: a.id,
    does: v.optional(a.evidenceRole),
    note: v.optional(a.text),
  }),
  v.strictObject({ type: v.literal('evidence.unlink'), claimId: a.id, evidenceId: a.id }),
  v.strictObject({ type: v.literal('noCheck.mark'), range: a.range, reason: a.line }),
  v.strictObject({ type: v.literal('noCheck.remove'), noCheckId: a.id }),
  v.strictObject({ type: v.literal('noCheck.place'), noCheckId: a.id, range: a.range }),
  v.strictObject({ type: v.literal('proposal.dismiss'), key: a.line }),
  v.strictObject({ type: v.literal('proposal.restore'), key: a.line }),
  v.strictObject({
    type: v.literal('change.propose'),
    range: a.range,
    replacement: a.text,
    reason: a.text,
    claimId: v.optional(a.id),
  }),
  v.strictObject({
    type: v.literal('change.decide'),
    changeId: a.id,
    state: v.picklist(['accepted', 'rejected', 'stet']),
    reason: a.text,
  }),
  v.strictObject({ type: v.literal('change.withdraw'), changeId: a.id }),
  v.strictObject({ type: v.literal('change.place'), changeId: a.id, range: a.range }),
  v.strictObject({
    type: v.literal('text.edit'),
    blocks: v.array(a.block),
    splices: v.optional(v.array(v.strictObject({ start: a.offset, removed: a.offset, inserted: a.offset }))),
    continues: v.optional(v.boolean()),
  }),
  v.strictObject({ type: v.literal('version.save'), name: a.line }),
  v.strictObject({ type: v.literal('version.restore'), versionId: a.id }),
  v.strictObject({
    type: v.literal('version.bringIn'),
    blocks: v.array(a.block),
    name: a.line,
    choices: v.optional(v.array(v.strictObject({ annotationId: a.id, range: v.nullable(a.range) }))),
  }),
  v.strictObject({
    type: v.literal('notice.report'),
    fields: a.noticeFields,
    range: v.optional(a.range),
    claimId: v.optional(a.id),
  }),
  v.strictObject({ type: v.literal('notice.edit'), noticeId: a.id, fields: a.noticeFields }),
  v.strictObject({
    type: v.literal('notice.changeText'),
    noticeId: a.id,
    range: a.range,
    replacement: a.text,
  }),
  v.strictObject({
    type: v.literal('notice.advance'),
    noticeId: a.id,
    to: a.noticeState,
    reason: v.optional(a.text),
  }),
  v.strictObject({ type: v.literal('notice.remove'), noticeId: a.id }),
  v.strictObject({ type: v.literal('signOff.withdraw'), signOffId: a.id, reason: a.text }),
  v.strictObject({
    type: v.literal('override.give'),
    blocker: a.line,
    was: a.text,
    said: v.optional(a.said),
    reason: a.text,
  }),
  v.strictObject({ type: v.literal('override.withdraw'), overrideId: a.id }),
  v.strictObject({ type: v.literal('draft.publish') }),
]);

/** What a window may send to be done to an interview. */
export const interviewCommand = v.variant('type', [
  v.strictObject({
    type: v.literal('interview.describe'),
    title: v.optional(a.line),
    recordedOn: v.optional(v.union([a.calendarDate, v.literal('')])),
    place: v.optional(a.line),
    note: v.optional(a.text),
    tags: v.optional(v.array(a.line)),
    transcript: v.optional(v.picklist(['reviewed', 'unreviewed', 'machine'])),
  }),
  v.strictObject({
    type: v.literal('interview.shiftTimes'),
    by: v.pipe(v.number(), v.minValue(-86_400), v.maxValue(86_400)),
  }),
  v.strictObject({ type: v.literal('interview.terms'), terms: a.terms }),
  v.strictObject({ type: v.literal('passage.terms'), passage: a.interviewPassage, terms: a.terms }),
  v.strictObject({ type: v.literal('passage.clearTerms'), passageTermsId: a.id }),
  v.strictObject({
    type: v.literal('speaker.edit'),
    speakerId: a.line,
    name: v.optional(a.line),
    role: v.optional(v.picklist(['interviewer', 'interviewee', 'unknown'])),
    alsoKnownAs: v.optional(v.array(a.line)),
  }),
  v.strictObject({ type: v.literal('speaker.merge'), speakerId: a.line, into: a.line }),
  v.strictObject({ type: v.literal('segment.speaker'), segmentId: a.line, speakerId: v.nullable(a.line) }),
  v.strictObject({ type: v.literal('segment.correct'), segmentId: a.line, text: a.text }),
]);

/** Fails to compile where a schema lets through what the domain does not know. */
type Within<Inner extends Outer, Outer> = Inner;
/** A command on a draft as a window sends it: those that only the main process makes are not among them. */
export type WindowDraftCommand = Sendable<Within<v.InferOutput<typeof draftCommand>, DraftCommand>>;
/** A command on an interview as a window sends it. */
export type WindowInterviewCommand = Sendable<
  Within<v.InferOutput<typeof interviewCommand>, InterviewCommand>
>;
