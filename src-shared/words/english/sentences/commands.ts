import type { ChangeState } from '../../../domain/change';
import type { NoticeState } from '../../../domain/notice';
import { kinds } from '../kinds';
import { notices } from '../notices';

/** Why something that was asked of a draft or an interview was not done. */
export const commands = {
  noTitle: 'A draft needs a title.',
  selectNoCheck: 'Select the words that need no check first.',
  selectNoCheckPlace: 'Select the words that need no check, then place the mark there.',
  noMark: 'This mark is no longer in the draft.',
  noClaim: 'This claim is no longer in the draft.',
  selectClaim: 'Select some words of the draft first, then mark them.',
  selectClaimPlace: 'Select the words that the claim is about, then place it there.',
  noCommentText: 'Write the comment first.',
  noComment: 'This comment is no longer in the draft.',
  noVersion: 'This version is no longer in the draft.',
  noVersionText: 'The new version has no text.',
  noBlocks: 'A draft needs at least one block of text.',
  selectChange: 'Select the words to change first.',
  sameWords: 'The proposed words are the same as the printed ones.',
  noClaimOfChange: 'The claim that this change comes from is no longer in the draft.',
  noChange: 'This change is no longer in the draft.',
  changeDecided: ({ state }: { state: ChangeState }) =>
    `This change was already decided: ${kinds.change[state]}.`,
  whyStet: 'Say why the words stand as they are.',
  changeGone: 'The words of this change are gone; place it before accepting it.',
  moveGone: 'The words of one half of this move are gone; place it before accepting it.',
  selectChangePlace: 'Select the words that the change is about, then place it there.',
  changeNotOpen: 'Only a change that nobody has decided yet can be withdrawn.',
  selectPassage: 'Select the words of the source first.',
  noLink: 'This link is no longer in the draft.',
  noSpeaker: 'This speaker is not in the interview.',
  noPassage: 'This passage is no longer in the transcript.',
  twoSpeakers: 'Choose two different speakers to merge.',
  selectWrong: 'Select the words that were wrong first.',
  noNotice: 'This notice is no longer in the draft.',
  noticeSeen: 'Readers have seen this notice. Publish another one instead of changing it.',
  noticeSeenLog: 'Readers have seen this notice. Log another one for another change.',
  noticeStep: ({ from, to }: { from: NoticeState; to: NoticeState }) =>
    `A notice that is ${notices.states[from]} can’t become ${notices.states[to]}.`,
  whyNotUpheld: 'Say why the report is not upheld.',
  noNoticeText: 'Write the text for readers first.',
  noticePublished: 'A published notice stays in the ledger.',
  whyWithdrawn: 'Say why the sign-off is taken back.',
  noSignOff: 'This sign-off is not in the draft.',
  whyOverride: 'An override needs a reason; it is printed in the report.',
  noOverride: 'This override is not in the draft.',
};
