import { isOpen } from '../domain/claim';
import { threadsOf } from '../domain/comment-threads';
import type { Draft } from '../domain/draft';
import type { Instant } from '../domain/instant';

/** Something in a draft that waits for one person. */
export interface OpenItem {
  readonly draftId: string;
  readonly draftTitle: string;
  readonly claimId: string;
  readonly claimNumber: number;
  /** The words that the claim is about. */
  readonly exact: string;
  /** `assigned`: the claim is this person's to settle; `asked`: somebody else's comment has no answer yet. */
  readonly why: 'assigned' | 'asked';
  /** The comment that waits for an answer. */
  readonly comment?: string;
  readonly since: Instant;
}

/**
 * What waits for a person in a draft: open claims that are assigned to them, and comments of others, not resolved,
 * that were said last on a claim which is assigned to them or on which they said something before.
 */
export function openItemsOf(draft: Draft, person: string): OpenItem[] {
  return draft.claims.flatMap((claim): OpenItem[] => {
    const about = {
      draftId: draft.id,
      draftTitle: draft.title,
      claimId: claim.id,
      claimNumber: claim.number,
      exact: claim.anchor.exact,
    };
    const mine = claim.assignee === person;
    const takesPart = mine || claim.comments.some((comment) => comment.said.by === person);
    const asked = threadsOf(claim.comments).flatMap(({ comments }): OpenItem[] => {
      const last = comments.findLast((comment) => comment.resolved === undefined);
      if (!last || last.said.by === person || !takesPart) return [];
      return [{ ...about, why: 'asked', comment: last.text, since: last.said.at }];
    });
    if (asked.length > 0) return asked;
    return mine && isOpen(claim) ? [{ ...about, why: 'assigned' as const, since: claim.marked.at }] : [];
  });
}
