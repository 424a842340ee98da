import type { Change } from '../../src-shared/domain/change';
import type { Claim } from '../../src-shared/domain/claim';
import type { DraftMetadata } from '../../src-shared/domain/draft';
import type { EvidenceRole } from '../../src-shared/domain/evidence';
import type { CalendarDate, Deed, Instant, Sha256 } from '../../src-shared/domain/instant';
import type { Verdict, WarningKind } from '../../src-shared/domain/quote-check';
import type { SignOffRole } from '../../src-shared/domain/sign-off';
import type { TermsKind } from '../../src-shared/domain/terms';
import type { TextRange } from '../../src-shared/domain/text-range';
import type { Blocker } from '../../src-shared/gate/blocker';
import type { PlacedStory } from '../../src-shared/notices/place-notices';
import type { ExportChoices } from '../../src-shared/domain/export-choices';

/** What every export says about itself, so that `verify` can tell what it was made from. */
export interface Proof {
  readonly exportId: string;
  readonly versionNumber: number;
  /** SHA-256 of the exported blocks. */
  readonly versionSha256: Sha256;
  /** Hash of the draft's last journal entry before the export. */
  readonly journalHead: Sha256;
  readonly exportedAt: Instant;
  readonly verified: boolean;
}

/** Everything that an exporter may write. What was not chosen is not in here, so no exporter can leak it. */
export interface ExportInput {
  readonly draftId: string;
  readonly title: string;
  readonly metadata: DraftMetadata;
  readonly story: PlacedStory;
  /** Latest day on which readers were told of a change, or of publication. */
  readonly modifiedOn: CalendarDate | null;
  /** How the house writes a day. */
  readonly dateForm: string;
  readonly proof: Proof;
  /** What stands between this text and "verified", with the overrides that were given. */
  readonly blockers: readonly Blocker[];
  readonly claims: readonly ReportedClaim[];
  readonly changes: readonly ReportedChange[];
  readonly signOffs: readonly ReportedSignOff[];
  readonly coverage: Coverage | null;
  readonly include: ExportChoices;
}

/** How much of the text somebody looked at. */
export interface Coverage {
  readonly sentences: number;
  readonly coveredSentences: number;
}

/** A claim as a report prints it. */
export interface ReportedClaim extends Pick<
  Claim,
  'id' | 'number' | 'kind' | 'standing' | 'legal' | 'orphan'
> {
  /** The words of the draft; in its story text unless `orphan`. */
  readonly exact: string;
  readonly range: TextRange;
  /** The block that it stands in, with the claim's words marked; `null` for an orphan. */
  readonly inText: ReportedTurn | null;
  /** Empty unless notes were chosen. */
  readonly note: string;
  readonly comments: readonly ReportedComment[];
  readonly notFromInterview: boolean;
  readonly evidence: readonly ReportedEvidence[];
  readonly settledOn: CalendarDate | null;
  /** Absent unless people were chosen. */
  readonly settledBy?: string;
}

/** A remark on a claim; `by` is `null` unless people were chosen. */
export interface ReportedComment {
  readonly text: string;
  readonly said: { readonly at: Instant; readonly by: string | null };
}

/** A link from a claim to a passage, without what its source's terms forbid to print. */
export interface ReportedEvidence {
  readonly does: EvidenceRole;
  readonly sourceKind: 'interview' | 'document';
  /** The source's title; for one that may not be named, what it is. */
  readonly source: string;
  /** `null` where the transcript names nobody or the source may not be named. */
  readonly speaker: string | null;
  /** True where the words said are those of an interviewer. */
  readonly askedByUs: boolean;
  readonly recordedOn: CalendarDate | null;
  readonly terms: TermsKind;
  /** `null` where the words may not leave the library. */
  readonly words: string | null;
  /** For the lawyer's book: the turns around the words; empty where they may not leave the library. */
  readonly context: readonly ReportedTurn[];
  /** `00:12:03–00:12:20`, or empty. */
  readonly time: string;
  readonly verdict: Verdict | null;
  readonly warnings: readonly WarningKind[];
  readonly lost: boolean;
  /** Empty unless notes were chosen. */
  readonly note: string;
}

/** One speaker turn or block around a passage; `marks` are the passage's words within `text`. */
export interface ReportedTurn {
  readonly speaker: string | null;
  readonly text: string;
  readonly marks: readonly TextRange[];
}

/** A proposed, accepted or refused change of wording. */
export interface ReportedChange extends Pick<Change, 'state' | 'replacement'> {
  readonly was: string;
  readonly decidedOn: CalendarDate | null;
  /** Empty unless notes were chosen. */
  readonly reason: string;
}

/** A sign-off that holds for the exported text. */
export interface ReportedSignOff {
  readonly role: SignOffRole;
  readonly signed: Omit<Deed, 'by'> & { readonly by: string | null };
  readonly note: string;
}
