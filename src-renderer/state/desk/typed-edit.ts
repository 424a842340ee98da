import type { TransitionContext } from '../../../src-shared/commands/transition';
import { sameBlock, type Block } from '../../../src-shared/domain/block';
import type { TextSplice } from '../../../src-shared/domain/draft-command';
import type { Instant } from '../../../src-shared/domain/instant';

/** What was typed, on its way to the library. */
export interface TypedEdit {
  /** The text on which it was typed. */
  readonly on: readonly Block[];
  readonly blocks: readonly Block[];
  readonly splices: readonly TextSplice[];
  /** It goes on with the edit before, and is undone together with it. */
  readonly continues: boolean;
}

/** What became of it. `moved`: the draft has another text by now, and what was typed has to be put on that one first. */
export type Typed = 'taken' | 'moved' | 'refused';

/** The blocks of a text that differ from those of another. */
export function blocksPatch(
  before: readonly Block[],
  after: readonly Block[],
): { readonly from: number; readonly removed: number; readonly blocks: readonly Block[] } {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && sameBlock(before[from]!, after[from]!)) from += 1;
  let tail = 0;
  while (tail < shorter - from && sameBlock(before.at(-1 - tail)!, after.at(-1 - tail)!)) tail += 1;
  return { from, removed: before.length - tail - from, blocks: after.slice(from, after.length - tail) };
}

/** An edit of the text needs the moment alone: it makes no ids, seals no version and names no person. */
export function typingContext(now: Instant): TransitionContext {
  const notNeeded = (): never => {
    throw new Error('An edit of the text needs no ids and no hashes');
  };
  return { now, person: '', newId: notNeeded, hashBlocks: notNeeded };
}
