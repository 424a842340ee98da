import { anchorAt } from '../domain/anchor';
import { storyText } from '../domain/block';
import type { Draft } from '../domain/draft';
import type { Notice, NoticeState } from '../domain/notice';
import { ok } from '../result';
import { trimmedRange } from './claim-transitions';
import { decideChange, proposeChange } from './change-transitions';
import { readersVersion } from '../notices/stealth-edits/readers-version';
import { say } from '../words/say';
import { deed, refuse, replaceById, type Transition, type TransitionContext } from './transition';
import { newestVersion, sealVersion } from './version-transitions';

/** Where a notice may go from each state; the desk may step back until readers have been told. */
export const NOTICE_STEPS: Readonly<Record<NoticeState, readonly NoticeState[]>> = {
  reported: ['assessed', 'drafted', 'rejected'],
  assessed: ['drafted', 'rejected', 'reported'],
  drafted: ['approved', 'rejected', 'assessed'],
  approved: ['published', 'drafted'],
  published: [],
  rejected: ['reported'],
};

/** The shortest way for a notice that is upheld: each step stays in the journal. */
export function stepsToPublished(from: NoticeState): NoticeState[] {
  const ahead: NoticeState[] = ['drafted', 'approved', 'published'];
  if (from === 'published') return [];
  const first = ahead.findIndex((state) => NOTICE_STEPS[from].includes(state));
  return first === -1 ? ['reported', ...ahead] : ahead.slice(first);
}

export const reportNotice: Transition<'notice.report'> = (draft, command, context) => {
  const text = storyText(draft.blocks);
  const range = command.range ? trimmedRange(text, command.range) : null;
  if (command.range && !range) return refuse('badRange', say('commands.selectWrong'));
  const version = readersVersion(draft, command.fields.wrong) ?? newestVersion(draft);
  const notice: Notice = {
    ...command.fields,
    id: context.newId(),
    state: 'reported',
    anchor: range ? anchorAt(text, range) : undefined,
    claimId: command.claimId,
    before: { versionId: version.id, sha256: version.sha256 },
    reported: deed(context),
    imported: false,
  };
  return ok({ ...draft, notices: [...draft.notices, notice] });
};

export const editNotice: Transition<'notice.edit'> = (draft, command) => {
  const notice = draft.notices.find((candidate) => candidate.id === command.noticeId);
  if (!notice) return refuse('notFound', say('commands.noNotice'));
  if (notice.state === 'published') {
    return refuse('badState', say('commands.noticeSeen'));
  }
  return withNotice(draft, notice.id, (current) => ({ ...current, ...command.fields }));
};

/**
 * Makes the text change that a notice tells of, and notes with the notice that they belong together: one deed, one
 * step to undo.
 */
export const changeNoticeText: Transition<'notice.changeText'> = (draft, command, context) => {
  const notice = draft.notices.find((candidate) => candidate.id === command.noticeId);
  if (!notice) return refuse('notFound', say('commands.noNotice'));
  if (notice.state === 'published') {
    return refuse('badState', say('commands.noticeSeenLog'));
  }
  const { range, replacement } = command;
  const reason = notice.right.trim() || 'Corrected with a notice';
  const proposed = proposeChange(draft, { type: 'change.propose', range, replacement, reason }, context);
  if (!proposed.ok) return proposed;
  const changeId = proposed.value.changes.at(-1)?.id ?? '';
  const decided = { type: 'change.decide', changeId, state: 'accepted', reason } as const;
  const accepted = decideChange(proposed.value, decided, context);
  return accepted.ok
    ? withNotice(accepted.value, notice.id, (current) => ({ ...current, changeId }))
    : accepted;
};

export const advanceNotice: Transition<'notice.advance'> = (draft, command, context) => {
  const notice = draft.notices.find((candidate) => candidate.id === command.noticeId);
  if (!notice) return refuse('notFound', say('commands.noNotice'));
  if (!NOTICE_STEPS[notice.state].includes(command.to)) {
    return refuse('badState', say('commands.noticeStep', { from: notice.state, to: command.to }));
  }
  if (command.to === 'rejected' && !command.reason?.trim()) {
    return refuse('missing', say('commands.whyNotUpheld'));
  }
  if ((command.to === 'approved' || command.to === 'published') && notice.text.trim() === '') {
    return refuse('missing', say('commands.noNoticeText'));
  }
  return command.to === 'published'
    ? ok(publishedNotice(draft, notice, context))
    : withNotice(draft, notice.id, (current) => ({
        ...current,
        state: command.to,
        approved: command.to === 'approved' ? deed(context) : undefined,
        rejectedReason: command.to === 'rejected' ? command.reason?.trim() : undefined,
      }));
};

/** Publishing a notice seals the text it goes with, so that before and after can be told years later. */
function publishedNotice(draft: Draft, notice: Notice, context: TransitionContext): Draft {
  const sealed = sealVersion(draft, '', 'notice', context);
  const after = newestVersion(sealed);
  const notices = sealed.notices.map((candidate): Notice =>
    candidate.id === notice.id
      ? {
          ...candidate,
          state: 'published',
          published: deed(context),
          correctedOn: candidate.correctedOn ?? context.now.slice(0, 10),
          after: { versionId: after.id, sha256: after.sha256 },
        }
      : candidate,
  );
  return { ...sealed, notices };
}

export const removeNotice: Transition<'notice.remove'> = (draft, command) => {
  const notice = draft.notices.find((candidate) => candidate.id === command.noticeId);
  if (!notice) return refuse('notFound', say('commands.noNotice'));
  if (notice.state === 'published') return refuse('badState', say('commands.noticePublished'));
  return ok({ ...draft, notices: draft.notices.filter((candidate) => candidate.id !== notice.id) });
};

function withNotice(
  draft: Draft,
  noticeId: string,
  next: (notice: Notice) => Notice,
): ReturnType<typeof editNotice> {
  const notices = replaceById(draft.notices, noticeId, next);
  return notices ? ok({ ...draft, notices }) : refuse('notFound', say('commands.noNotice'));
}
