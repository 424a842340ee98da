import { anchorAt } from '../domain/anchor';
import { storyText } from '../domain/block';
import { threadsOf } from '../domain/comment-threads';
import type { Claim, Comment } from '../domain/claim';
import type { Draft } from '../domain/draft';
import type { Refusal } from '../domain/draft-command';
import type { Evidence } from '../domain/evidence';
import type { Passage } from '../domain/passage';
import type { TextRange } from '../domain/text-range';
import { ok, type Result } from '../result';
import { say } from '../words/say';
import type { CarriedAnchor } from './carried-anchor';
import { carryClaim } from './carry-claim';
import { deed, refuse, replaceById, type Transition, type TransitionContext } from './transition';

/** Changes one claim of a draft, or refuses where the draft has none of that id. */
export function withClaim(
  draft: Draft,
  claimId: string,
  next: (claim: Claim) => Claim,
): Result<Draft, Refusal> {
  const claims = replaceById(draft.claims, claimId, next);
  return claims ? ok({ ...draft, claims }) : refuse('notFound', say('commands.noClaim'));
}

/** The range without white space at its ends, or `null` where nothing is left of it. */
export function trimmedRange(text: string, range: TextRange): TextRange | null {
  if (range.start < 0 || range.end > text.length || range.start >= range.end) return null;
  const words = text.slice(range.start, range.end);
  const start = range.start + (words.length - words.trimStart().length);
  const end = range.end - (words.length - words.trimEnd().length);
  return start < end ? { start, end } : null;
}

export const markClaim: Transition<'claim.mark'> = (draft, command, context) => {
  const text = storyText(draft.blocks);
  const range = trimmedRange(text, command.range);
  if (!range) return refuse('badRange', say('commands.selectClaim'));
  const standing = command.standing ?? 'unchecked';
  const claim: Claim = {
    id: context.newId(),
    number: draft.nextClaimNumber,
    anchor: anchorAt(text, range),
    orphan: false,
    kind: command.kind,
    standing,
    legal: command.legal ?? false,
    note: command.note ?? '',
    evidence: (command.supports ?? []).map((passage) => supporting(passage, context)),
    comments: [],
    marked: deed(context),
    ...(standing === 'unchecked' ? {} : { settled: deed(context) }),
  };
  return ok({ ...draft, claims: [...draft.claims, claim], nextClaimNumber: draft.nextClaimNumber + 1 });
};

function supporting(passage: Passage, context: TransitionContext): Evidence {
  return { id: context.newId(), passage, does: 'supports', note: '', linked: deed(context) };
}

export const editClaim: Transition<'claim.edit'> = (draft, command) =>
  withClaim(draft, command.claimId, (claim) => ({
    ...claim,
    kind: command.kind ?? claim.kind,
    note: command.note ?? claim.note,
    legal: command.legal ?? claim.legal,
    assignee: command.assignee === undefined ? claim.assignee : command.assignee || undefined,
  }));

export const settleClaim: Transition<'claim.settle'> = (draft, command, context) =>
  withClaim(draft, command.claimId, (claim) => ({
    ...claim,
    standing: command.standing,
    reopened: undefined,
    settled: command.standing === 'unchecked' ? undefined : deed(context),
  }));

/** A person says where the words of a claim are now. Its very words are what was checked; others open it, or leave it open. */
export const placeClaim: Transition<'claim.place'> = (draft, command, context) => {
  const text = storyText(draft.blocks);
  const range = trimmedRange(text, command.range);
  if (!range) return refuse('badRange', say('commands.selectClaimPlace'));
  const placed: CarriedAnchor = {
    anchor: anchorAt(text, range),
    orphan: false,
    outcome: { kind: 'moved', range },
  };
  return withClaim(draft, command.claimId, (claim) => carryClaim(claim, placed, context.now));
};

export const removeClaim: Transition<'claim.remove'> = (draft, command) => {
  const claims = draft.claims.filter((claim) => claim.id !== command.claimId);
  if (claims.length === draft.claims.length) {
    return refuse('notFound', say('commands.noClaim'));
  }
  return ok({ ...draft, claims });
};

export const commentOnClaim: Transition<'claim.comment'> = (draft, command, context) => {
  const text = command.text.trim();
  if (text === '') return refuse('missing', say('commands.noCommentText'));
  const id = context.newId();
  const comment = { id, thread: command.thread ?? id, text, said: deed(context) };
  return withClaim(draft, command.claimId, (claim) => ({ ...claim, comments: [...claim.comments, comment] }));
};

export const resolveComment: Transition<'claim.resolveComment'> = (draft, command, context) => {
  if (lacksComment(draft, command.claimId, command.commentId)) {
    return refuse('notFound', say('commands.noComment'));
  }
  return withClaim(draft, command.claimId, (claim) => ({
    ...claim,
    comments: withThread(claim, command.commentId, (comment) => ({
      ...comment,
      resolved: comment.resolved ?? deed(context),
    })),
  }));
};

export const reopenComment: Transition<'claim.reopenComment'> = (draft, command) => {
  if (lacksComment(draft, command.claimId, command.commentId)) {
    return refuse('notFound', say('commands.noComment'));
  }
  return withClaim(draft, command.claimId, (claim) => ({
    ...claim,
    comments: withThread(claim, command.commentId, (comment) => ({ ...comment, resolved: undefined })),
  }));
};

/** Whether the claim is there and has no such comment; a claim that is gone is refused as such. */
function lacksComment(draft: Draft, claimId: string, commentId: string): boolean {
  const claim = draft.claims.find(({ id }) => id === claimId);
  return claim !== undefined && claim.comments.every(({ id }) => id !== commentId);
}

/** Changes every comment of the conversation that one comment is in. */
function withThread(
  claim: Claim,
  commentId: string,
  next: (comment: Comment) => Comment,
): readonly Comment[] {
  const thread = threadsOf(claim.comments).find(({ comments }) =>
    comments.some(({ id }) => id === commentId),
  );
  const members = new Set(thread?.comments.map(({ id }) => id));
  return claim.comments.map((comment) => (members.has(comment.id) ? next(comment) : comment));
}

export const notFromInterview: Transition<'claim.notFromInterview'> = (draft, command, context) =>
  withClaim(draft, command.claimId, (claim) => ({
    ...claim,
    notFromInterview: command.reason === null ? undefined : { reason: command.reason, said: deed(context) },
  }));
