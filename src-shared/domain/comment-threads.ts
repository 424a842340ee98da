import type { Comment } from './claim';
import type { Deed } from './instant';

/** One conversation about a claim: who began it, and every answer in order. */
export interface CommentThread {
  /** Of the comment that began it. */
  readonly id: string;
  readonly comments: readonly Comment[];
  /** Who closed it; `null` while something in it is open. */
  readonly resolved: Deed | null;
}

/** The conversations of a claim in the order in which they began. Comments older than threads make one together. */
export function threadsOf(comments: readonly Comment[]): CommentThread[] {
  const oldest = comments.find(({ thread }) => thread === undefined)?.id;
  const threads = new Map<string, Comment[]>();
  for (const comment of comments) {
    const id = comment.thread ?? oldest ?? comment.id;
    threads.set(id, [...(threads.get(id) ?? []), comment]);
  }
  return [...threads].map(([id, members]) => {
    const isClosed = members.every(({ resolved }) => resolved !== undefined);
    return { id, comments: members, resolved: isClosed ? (members.at(-1)?.resolved ?? null) : null };
  });
}
