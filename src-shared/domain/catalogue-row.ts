import { isOpen } from './claim';
import type { Draft } from './draft';
import type { CalendarDate, Instant, Seconds, Sha256 } from './instant';
import type { Interview, Segment, TranscriptState } from './interview';
import type { SignOffRole } from './sign-off';
import type { DocumentKind, SourceDocument } from './source-document';
import type { Terms } from './terms';
import { countWordsIn } from '../text/count-words';

/** What a list shows of any document without opening it. */
interface Row {
  readonly id: string;
  readonly title: string;
  readonly words: number;
  readonly tags: readonly string[];
  /** Of the file that it was imported from, so that a second import of the same bytes is noticed. */
  readonly originalSha256: Sha256 | null;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

/** How a sign-off stands now: `fallen` once the text is no longer the one that was signed. */
export interface SignOffGlance {
  readonly role: SignOffRole;
  readonly by: string;
  readonly at: Instant;
  readonly state: 'stands' | 'fallen' | 'withdrawn';
}

/** A draft at a glance. */
export interface DraftRow extends Row {
  readonly kind: 'draft';
  readonly byline?: string;
  readonly section?: string;
  readonly publishedOn?: CalendarDate;
  readonly claims: number;
  /** Claims on which somebody still has to decide. */
  readonly open: number;
  readonly legal: number;
  /** Share of the sentences in which something is marked, from 0 to 1. */
  readonly coverage: number;
  /** Claims, no-checks and proposed changes whose text is gone. */
  readonly orphans: number;
  readonly proposedChanges: number;
  readonly signOffs: readonly SignOffGlance[];
  /** All notices, and those that readers have seen. */
  readonly notices: number;
  readonly publishedNotices: number;
  readonly versions: number;
  readonly published: boolean;
  /** Changes after publication that readers were not told of. */
  readonly untoldChanges?: number;
}

/** An interview at a glance. */
export interface InterviewRow extends Row {
  readonly kind: 'interview';
  readonly recordedOn?: CalendarDate;
  readonly speakers: readonly string[];
  readonly segments: number;
  /** Of the recording, as far as the timecodes tell; `null` without timecodes. */
  readonly duration: Seconds | null;
  readonly terms: Terms;
  readonly passageTerms: number;
  readonly transcript: TranscriptState;
  readonly hasMedia: boolean;
  readonly revision: number;
}

/** Any other source at a glance. */
export interface DocumentRow extends Row {
  readonly kind: 'document';
  readonly documentKind: DocumentKind;
  readonly author?: string;
  readonly datedOn?: CalendarDate;
  readonly terms: Terms;
}

/**
 * @param textSha256 the hash of the draft's current blocks, as in {@link Version.sha256}
 * @param coverage share of the draft's sentences in which something is marked
 */
export function draftRow(draft: Draft, textSha256: Sha256, coverage: number): DraftRow {
  const { byline, section, publishedOn } = draft.metadata;
  const anchored = [...draft.claims, ...draft.noChecks, ...draft.changes];
  return {
    kind: 'draft',
    ...shared(draft),
    words: countWordsIn(draft.blocks),
    ...(byline !== undefined && { byline }),
    ...(section !== undefined && { section }),
    ...(publishedOn !== undefined && { publishedOn }),
    claims: draft.claims.length,
    open: draft.claims.filter(isOpen).length,
    legal: draft.claims.filter((claim) => claim.legal).length,
    coverage,
    orphans: anchored.filter((item) => item.orphan).length,
    proposedChanges: draft.changes.filter((change) => change.state === 'proposed').length,
    signOffs: signOffGlances(draft, textSha256),
    notices: draft.notices.length,
    publishedNotices: draft.notices.filter((notice) => notice.state === 'published').length,
    versions: draft.versions.length,
    published: draft.publications.length > 0,
  };
}

/** What a list shows of an interview. */
export function interviewRow(interview: Interview): InterviewRow {
  return {
    kind: 'interview',
    ...shared(interview),
    words: countWordsIn(interview.segments),
    ...(interview.recordedOn !== undefined && { recordedOn: interview.recordedOn }),
    speakers: interview.speakers.map((speaker) => speaker.name),
    segments: interview.segments.length,
    duration: lastTime(interview.segments),
    terms: interview.terms,
    passageTerms: interview.passageTerms.length,
    transcript: interview.transcript,
    hasMedia: interview.media !== undefined,
    revision: interview.revision,
  };
}

/** What a list shows of a document. */
export function documentRow(document: SourceDocument): DocumentRow {
  return {
    kind: 'document',
    ...shared(document),
    words: countWordsIn(document.blocks),
    documentKind: document.kind,
    ...(document.author !== undefined && { author: document.author }),
    ...(document.datedOn !== undefined && { datedOn: document.datedOn }),
    terms: document.terms,
  };
}

function shared(document: Draft | Interview | SourceDocument): Omit<Row, 'words'> {
  const { id, title, tags, original, createdAt, updatedAt } = document;
  return { id, title, tags, originalSha256: original?.sha256 ?? null, createdAt, updatedAt };
}

/** How a draft's sign-offs stand towards the text with that hash. */
export function signOffGlances(draft: Draft, textSha256: Sha256): SignOffGlance[] {
  return draft.signOffs.map(({ role, signed, sha256, withdrawn }) => {
    const state = withdrawn ? 'withdrawn' : sha256 === textSha256 ? 'stands' : 'fallen';
    return { role, by: signed.by, at: signed.at, state };
  });
}

function lastTime(segments: readonly Segment[]): Seconds | null {
  return segments.reduce<Seconds | null>((latest, { start, end }) => {
    const time = end ?? start;
    return time === undefined ? latest : Math.max(latest ?? 0, time);
  }, null);
}
