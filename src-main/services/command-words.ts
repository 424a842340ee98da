import type { DraftCommand, DraftCommandType } from '../../src-shared/domain/draft-command';

/** What each deed is called in the undo menu. */
const LABELS: Readonly<Record<DraftCommandType, string>> = {
  'draft.rename': 'Rename draft',
  'draft.describe': 'Change details',
  'draft.tag': 'Change tags',
  'claim.mark': 'Mark claim',
  'claim.edit': 'Edit claim',
  'claim.settle': 'Change standing',
  'claim.place': 'Place claim',
  'claim.remove': 'Remove claim',
  'claim.comment': 'Comment',
  'claim.resolveComment': 'Resolve comment',
  'claim.reopenComment': 'Open conversation again',
  'claim.notFromInterview': 'Mark as not from an interview',
  'evidence.link': 'Link passage',
  'evidence.edit': 'Edit evidence',
  'evidence.unlink': 'Unlink passage',
  'evidence.recheck': 'Check again',
  'noCheck.mark': 'Mark as needing no check',
  'noCheck.remove': 'Remove mark',
  'noCheck.place': 'Place mark',
  'proposal.dismiss': 'Dismiss proposal',
  'proposal.restore': 'Restore proposal',
  'change.propose': 'Propose change',
  'change.decide': 'Decide on change',
  'change.withdraw': 'Withdraw change',
  'change.place': 'Place change',
  'text.edit': 'Edit text',
  'version.save': 'Save version',
  'version.restore': 'Restore version',
  'version.bringIn': 'Bring in version',
  'notice.report': 'Log notice',
  'notice.edit': 'Edit notice',
  'notice.changeText': 'Change text with notice',
  'notice.advance': 'Advance notice',
  'notice.remove': 'Remove notice',
  'signOff.sign': 'Sign off',
  'signOff.withdraw': 'Withdraw sign-off',
  'override.give': 'Override',
  'override.withdraw': 'Withdraw override',
  'draft.publish': 'Publish',
  'draft.recordExport': 'Export',
};

export function labelOf(command: DraftCommand): string {
  return LABELS[command.type];
}

/** What the journal keeps of a command: everything but the text of an edit, which the versions keep. */
export function journalDetails(command: DraftCommand): unknown {
  switch (command.type) {
    case 'text.edit':
      return { splices: command.splices?.length ?? 0, blocks: command.blocks.length };
    case 'version.bringIn':
      return { name: command.name, blocks: command.blocks.length };
    default:
      return Object.fromEntries(Object.entries(command).filter(([key]) => key !== 'type'));
  }
}
