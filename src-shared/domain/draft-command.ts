import type { Block } from './block';
import type { ChangeState } from './change';
import type { ClaimKind, Standing } from './claim';
import type { DraftMetadata } from './draft';
import type { EvidenceRole, StoredVerdict } from './evidence';
import type { ExportRecord } from './export-record';
import type { Sha256 } from './instant';
import type { NoticeFields, NoticeState } from './notice';
import type { Passage } from './passage';
import type { Said, Sentence } from './sentence';
import type { SignOffRole } from './sign-off';
import type { TextRange } from './text-range';
import type { VersionCause } from './version';

/** Replaces `removed` units of the old story text at `start` by `inserted` units of the new one. */
export interface TextSplice {
  /** UTF-16 units into the text before the splice. */
  readonly start: number;
  readonly removed: number;
  readonly inserted: number;
}

/** Everything that can be done to a draft. Ranges are in the story text of its current blocks. */
export type DraftCommand =
  | { readonly type: 'draft.rename'; readonly title: string }
  | { readonly type: 'draft.describe'; readonly metadata: DraftMetadata }
  | { readonly type: 'draft.tag'; readonly tags: readonly string[] }
  | {
      readonly type: 'claim.mark';
      readonly range: TextRange;
      readonly kind: ClaimKind;
      readonly standing?: Standing;
      readonly legal?: boolean;
      readonly note?: string;
      /** Passages that the claim rests on from the start. */
      readonly supports?: readonly Passage[];
    }
  | {
      readonly type: 'claim.edit';
      readonly claimId: string;
      readonly kind?: ClaimKind;
      readonly note?: string;
      readonly legal?: boolean;
      /** An empty string assigns the claim to nobody. */
      readonly assignee?: string;
    }
  | { readonly type: 'claim.settle'; readonly claimId: string; readonly standing: Standing }
  | { readonly type: 'claim.place'; readonly claimId: string; readonly range: TextRange }
  | { readonly type: 'claim.remove'; readonly claimId: string }
  | {
      readonly type: 'claim.comment';
      readonly claimId: string;
      readonly text: string;
      /** The conversation that it answers in; without one it begins its own. */
      readonly thread?: string;
    }
  /** Closes the conversation that the comment is in. */
  | { readonly type: 'claim.resolveComment'; readonly claimId: string; readonly commentId: string }
  | { readonly type: 'claim.reopenComment'; readonly claimId: string; readonly commentId: string }
  | {
      readonly type: 'claim.notFromInterview';
      readonly claimId: string;
      /** `null` takes the mark back. */
      readonly reason: string | null;
    }
  | {
      readonly type: 'evidence.link';
      readonly claimId: string;
      readonly passage: Passage;
      readonly does: EvidenceRole;
      readonly note?: string;
      readonly check?: StoredVerdict;
    }
  | {
      readonly type: 'evidence.edit';
      readonly claimId: string;
      readonly evidenceId: string;
      readonly does?: EvidenceRole;
      readonly note?: string;
    }
  | { readonly type: 'evidence.unlink'; readonly claimId: string; readonly evidenceId: string }
  | {
      /** What a new check or a replaced transcript found out about links. */
      readonly type: 'evidence.recheck';
      readonly outcomes: readonly EvidenceOutcome[];
    }
  | { readonly type: 'noCheck.mark'; readonly range: TextRange; readonly reason: string }
  | { readonly type: 'noCheck.remove'; readonly noCheckId: string }
  | { readonly type: 'noCheck.place'; readonly noCheckId: string; readonly range: TextRange }
  | { readonly type: 'proposal.dismiss'; readonly key: string }
  | { readonly type: 'proposal.restore'; readonly key: string }
  | {
      readonly type: 'change.propose';
      readonly range: TextRange;
      readonly replacement: string;
      readonly reason: string;
      readonly claimId?: string;
    }
  | {
      readonly type: 'change.decide';
      readonly changeId: string;
      readonly state: Exclude<ChangeState, 'proposed'>;
      readonly reason: string;
    }
  | { readonly type: 'change.withdraw'; readonly changeId: string }
  | { readonly type: 'change.place'; readonly changeId: string; readonly range: TextRange }
  | {
      readonly type: 'text.edit';
      readonly blocks: readonly Block[];
      /** In order of time; without them the difference of the two texts decides. */
      readonly splices?: readonly TextSplice[];
      /** True while somebody goes on typing: undone together with the edit before. */
      readonly continues?: boolean;
    }
  | { readonly type: 'version.save'; readonly name: string; readonly cause?: VersionCause }
  | { readonly type: 'version.restore'; readonly versionId: string }
  | {
      /** Brings in a new text from a file; `choices` are a person's answers for ambiguous marks. */
      readonly type: 'version.bringIn';
      readonly blocks: readonly Block[];
      readonly name: string;
      readonly choices?: readonly { readonly annotationId: string; readonly range: TextRange | null }[];
    }
  | {
      readonly type: 'notice.report';
      readonly fields: NoticeFields;
      readonly range?: TextRange;
      readonly claimId?: string;
    }
  | { readonly type: 'notice.edit'; readonly noticeId: string; readonly fields: NoticeFields }
  | {
      /** Changes the words that a notice is about; the two are made, and undone, together. */
      readonly type: 'notice.changeText';
      readonly noticeId: string;
      readonly range: TextRange;
      readonly replacement: string;
    }
  | {
      readonly type: 'notice.advance';
      readonly noticeId: string;
      readonly to: NoticeState;
      /** Needed for `rejected`. */
      readonly reason?: string;
    }
  | { readonly type: 'notice.remove'; readonly noticeId: string }
  | {
      readonly type: 'signOff.sign';
      readonly role: SignOffRole;
      readonly note: string;
      readonly journalHead: Sha256;
    }
  | { readonly type: 'signOff.withdraw'; readonly signOffId: string; readonly reason: string }
  | {
      readonly type: 'override.give';
      readonly blocker: string;
      /** The sentence that is let pass, and what it says as data. */
      readonly was: string;
      readonly said?: Said;
      readonly reason: string;
    }
  | { readonly type: 'override.withdraw'; readonly overrideId: string }
  | { readonly type: 'draft.publish' }
  | { readonly type: 'draft.recordExport'; readonly record: ExportRecord };

/** What became of one link. */
export interface EvidenceOutcome {
  readonly claimId: string;
  readonly evidenceId: string;
  readonly check?: StoredVerdict;
  /** Where the passage stands now, if it moved. */
  readonly passage?: Passage;
  readonly lost?: boolean;
  /** Why a settled claim has to be looked at again. */
  readonly reopen?: string;
  readonly reopenSaid?: Said;
}

/** Names of commands, as the journal has them. */
export type DraftCommandType = DraftCommand['type'];

/** Why a command was not carried out. Nothing was changed. */
export interface Refusal extends Sentence {
  readonly kind: 'notFound' | 'badRange' | 'badState' | 'missing';
}
