import type { Draft } from '../domain/draft';
import type { DraftCommand, DraftCommandType, Refusal } from '../domain/draft-command';
import { ok, type Result } from '../result';
import * as changes from './change-transitions';
import * as claims from './claim-transitions';
import * as drafts from './draft-transitions';
import * as evidence from './evidence-transitions';
import * as notices from './notice-transitions';
import * as signOffs from './sign-off-transitions';
import type { Transition, TransitionContext } from './transition';
import * as versions from './version-transitions';

/** One transition a command: a command without one does not compile. */
const TRANSITIONS: { readonly [T in DraftCommandType]: Transition<T> } = {
  'draft.rename': drafts.renameDraft,
  'draft.describe': drafts.describeDraft,
  'draft.tag': drafts.tagDraft,
  'claim.mark': claims.markClaim,
  'claim.edit': claims.editClaim,
  'claim.settle': claims.settleClaim,
  'claim.place': claims.placeClaim,
  'claim.remove': claims.removeClaim,
  'claim.comment': claims.commentOnClaim,
  'claim.resolveComment': claims.resolveComment,
  'claim.reopenComment': claims.reopenComment,
  'claim.notFromInterview': claims.notFromInterview,
  'evidence.link': evidence.linkEvidence,
  'evidence.edit': evidence.editEvidence,
  'evidence.unlink': evidence.unlinkEvidence,
  'evidence.recheck': evidence.recheckEvidence,
  'noCheck.mark': drafts.markNoCheck,
  'noCheck.remove': drafts.removeNoCheck,
  'noCheck.place': drafts.placeNoCheck,
  'proposal.dismiss': drafts.dismissProposal,
  'proposal.restore': drafts.restoreProposal,
  'change.propose': changes.proposeChange,
  'change.decide': changes.decideChange,
  'change.withdraw': changes.withdrawChange,
  'change.place': changes.placeChange,
  'text.edit': versions.editText,
  'version.save': versions.saveVersion,
  'version.restore': versions.restoreVersion,
  'version.bringIn': versions.bringInVersion,
  'notice.report': notices.reportNotice,
  'notice.edit': notices.editNotice,
  'notice.changeText': notices.changeNoticeText,
  'notice.advance': notices.advanceNotice,
  'notice.remove': notices.removeNotice,
  'signOff.sign': signOffs.sign,
  'signOff.withdraw': signOffs.withdrawSignOff,
  'override.give': signOffs.giveOverride,
  'override.withdraw': signOffs.withdrawOverride,
  'draft.publish': signOffs.publish,
  'draft.recordExport': signOffs.recordExport,
};

/**
 * Carries out one command on a draft. Pure: the draft that is passed in stays as it is, and a refusal changes
 * nothing.
 */
export function applyDraftCommand(
  draft: Draft,
  command: DraftCommand,
  context: TransitionContext,
): Result<Draft, Refusal> {
  const transition = TRANSITIONS[command.type] as Transition<DraftCommandType>;
  const result = transition(draft, command, context);
  return result.ok ? ok({ ...result.value, updatedAt: context.now }) : result;
}

/**
 * Commands that make a public record (a signature, a publication, a copy that left): they can't be undone, only
 * withdrawn in the open, and nothing before them can be undone past them.
 */
const LASTING: ReadonlySet<DraftCommandType> = new Set<DraftCommandType>([
  'signOff.sign',
  'signOff.withdraw',
  'override.give',
  'override.withdraw',
  'draft.publish',
]);

/** True for what can't be undone, only withdrawn in the open. */
export function isLasting(command: DraftCommand): boolean {
  return LASTING.has(command.type) || (command.type === 'notice.advance' && command.to === 'published');
}
