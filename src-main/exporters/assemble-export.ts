import { blockRanges, type Block } from '../../src-shared/domain/block';
import type { Change } from '../../src-shared/domain/change';
import type { Claim, Comment } from '../../src-shared/domain/claim';
import type { Draft } from '../../src-shared/domain/draft';
import type { HouseStyle } from '../../src-shared/domain/house-style';
import type { CalendarDate, Instant, Sha256 } from '../../src-shared/domain/instant';
import type { SignOff } from '../../src-shared/domain/sign-off';
import { rangesOverlap, type TextRange } from '../../src-shared/domain/text-range';
import type { Blocker } from '../../src-shared/gate/blocker';
import { isVerified } from '../../src-shared/gate/is-verified';
import { validSignOffs } from '../../src-shared/gate/valid-sign-offs';
import { noticeDate } from '../../src-shared/notices/notice-wording';
import { noticesForReaders, placeNotices } from '../../src-shared/notices/place-notices';
import type { ExportChoices } from '../../src-shared/domain/export-choices';
import type {
  Coverage,
  ExportInput,
  ReportedChange,
  ReportedClaim,
  ReportedComment,
  ReportedSignOff,
  ReportedTurn,
} from './export-input';
import { reportEvidence, type SourceLookup } from './reports/report-evidence';

/** All that an export is made from. The text is the draft's current one, saved as a version by the caller. */
export interface ExportRequest {
  readonly draft: Draft;
  readonly house: HouseStyle;
  readonly sources: SourceLookup;
  readonly blockers: readonly Blocker[];
  readonly coverage: Coverage | null;
  readonly include: ExportChoices;
  /** Of the draft's current blocks. */
  readonly sha256: Sha256;
  readonly journalHead: Sha256;
  readonly exportId: string;
  readonly exportedAt: Instant;
}

/** Gathers what may be exported; what was not chosen stays out here, once, for every format. */
export function assembleExport(request: ExportRequest): ExportInput {
  const { draft, include } = request;
  const notices = noticesForReaders(draft.notices);
  const headline = draft.blocks.find((block) => block.kind === 'headline');
  return {
    draftId: draft.id,
    title: headline?.text || draft.title,
    metadata: draft.metadata,
    story: placeNotices(draft.blocks, notices, request.house),
    modifiedOn: latest([draft.metadata.publishedOn, ...notices.map(noticeDate), ...publicationDays(draft)]),
    dateForm: request.house.notices.dateForm,
    proof: {
      exportId: request.exportId,
      versionNumber: draft.versions.findLast((version) => version.sha256 === request.sha256)?.number ?? 0,
      versionSha256: request.sha256,
      journalHead: request.journalHead,
      exportedAt: request.exportedAt,
      verified: isVerified(request.blockers),
    },
    blockers: request.blockers.map((blocker) => withoutPerson(blocker, include)),
    claims: inTextOrder(draft.claims).map((claim) => reportClaim(claim, request)),
    changes: draft.changes.map((change) => reportChange(change, include)),
    signOffs: validSignOffs(draft.signOffs, request.sha256).map((one) => reportSignOff(one, include)),
    coverage: request.coverage,
    include,
  };
}

function publicationDays(draft: Draft): CalendarDate[] {
  return draft.publications.map((publication) => publication.published.at.slice(0, 10));
}

function latest(days: readonly (CalendarDate | null | undefined)[]): CalendarDate | null {
  return (
    days
      .filter((day) => day != null)
      .sort()
      .at(-1) ?? null
  );
}

function inTextOrder(claims: readonly Claim[]): Claim[] {
  return [...claims].sort((a, b) => a.anchor.start - b.anchor.start || a.number - b.number);
}

function reportClaim(claim: Claim, request: ExportRequest): ReportedClaim {
  const { include } = request;
  return {
    id: claim.id,
    number: claim.number,
    kind: claim.kind,
    standing: claim.standing,
    legal: claim.legal,
    orphan: claim.orphan,
    exact: claim.anchor.exact,
    range: { start: claim.anchor.start, end: claim.anchor.end },
    inText: claim.orphan ? null : blockAround(request.draft.blocks, claim.anchor),
    note: include.notes ? claim.note : '',
    comments: include.notes ? claim.comments.map((comment) => reportComment(comment, include)) : [],
    notFromInterview: claim.notFromInterview !== undefined,
    evidence: claim.evidence.map((evidence) => reportEvidence(evidence, request)),
    settledOn: claim.settled?.at.slice(0, 10) ?? null,
    ...(include.people && claim.settled ? { settledBy: claim.settled.by } : {}),
  };
}

function reportComment({ text, said }: Comment, include: ExportChoices): ReportedComment {
  return { text, said: { at: said.at, by: include.people ? said.by : null } };
}

/** The first block that a range touches, with the range marked in it. */
function blockAround(blocks: readonly Block[], range: TextRange): ReportedTurn | null {
  const ranges = blockRanges(blocks);
  const index = ranges.findIndex((one) => rangesOverlap(one, range));
  const block = blocks[index];
  if (!block) return null;
  const from = ranges[index]!.start;
  const mark = { start: Math.max(0, range.start - from), end: Math.min(block.text.length, range.end - from) };
  return { speaker: null, text: block.text, marks: [mark] };
}

function reportChange(change: Change, include: ExportChoices): ReportedChange {
  return {
    state: change.state,
    was: change.anchor.exact,
    replacement: change.replacement,
    decidedOn: change.decided?.at.slice(0, 10) ?? null,
    reason: include.notes ? change.decided?.reason || change.reason : '',
  };
}

function reportSignOff(signOff: SignOff, include: ExportChoices): ReportedSignOff {
  return {
    role: signOff.role,
    signed: { at: signOff.signed.at, by: include.people ? signOff.signed.by : null },
    note: include.notes ? signOff.note : '',
  };
}

/** An override's reason is printed in every report; the name beside it only where people were chosen. */
function withoutPerson(blocker: Blocker, include: ExportChoices): Blocker {
  if (!blocker.override || include.people) return blocker;
  return { ...blocker, override: { ...blocker.override, given: { ...blocker.override.given, by: '' } } };
}
