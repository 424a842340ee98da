import type { Block } from '../domain/block';
import type { Draft } from '../domain/draft';
import type { DraftCommand, DraftCommandType, Refusal } from '../domain/draft-command';
import type { Deed, Instant, Sha256 } from '../domain/instant';
import { err, type Result } from '../result';
import type { SaidSentence } from '../words/say';

/** What a transition needs from outside, so that it stays pure. */
export interface TransitionContext {
  readonly now: Instant;
  readonly person: string;
  newId(): string;
  hashBlocks(blocks: readonly Block[]): Sha256;
}

/** The command of one type, with its own fields. */
export type CommandOf<T extends DraftCommandType> = Extract<DraftCommand, { type: T }>;

/** Builds the next draft from the present one; the present one stays as it is. */
export type Transition<T extends DraftCommandType> = (
  draft: Draft,
  command: CommandOf<T>,
  context: TransitionContext,
) => Result<Draft, Refusal>;

/** Who does it, and when. */
export function deed(context: TransitionContext): Deed {
  return { by: context.person, at: context.now };
}

/** Says no, with a sentence for the person who asked. */
export function refuse(kind: Refusal['kind'], why: SaidSentence): Result<never, Refusal> {
  return err({ kind, ...why });
}

/** Replaces the item with that id, or answers `null` where there is none. */
export function replaceById<T extends { readonly id: string }>(
  items: readonly T[],
  id: string,
  next: (item: T) => T,
): T[] | null {
  const index = items.findIndex((item) => item.id === id);
  const found = items[index];
  if (!found) return null;
  return items.with(index, next(found));
}
