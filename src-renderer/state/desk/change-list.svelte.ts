import type { Change, ChangeState } from '../../../src-shared/domain/change';
import { rangesOverlap, type TextRange } from '../../../src-shared/domain/text-range';
import { words } from '../../words';
import type { Desk } from './desk.svelte';

/** The proposed changes of a draft, and everything that can be decided about them. */
export class ChangeList {
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Nobody has decided these yet; in the order of the text. */
  get open(): readonly Change[] {
    return this.#desk.draft.changes
      .filter(({ state, orphan }) => state === 'proposed' && !orphan)
      .sort((a, b) => a.anchor.start - b.anchor.start);
  }

  /** Those of the open ones that are about words of a range. */
  on(range: TextRange): readonly Change[] {
    return this.open.filter(({ anchor }) => rangesOverlap(anchor, range));
  }

  /** Newest first. */
  get decided(): readonly Change[] {
    return this.#desk.draft.changes
      .filter(({ state }) => state !== 'proposed')
      .sort((a, b) => (b.decided?.at ?? '').localeCompare(a.decided?.at ?? ''));
  }

  propose(
    { start, end }: TextRange,
    replacement: string,
    reason: string,
    claimId?: string,
  ): Promise<boolean> {
    const range = { start, end };
    return this.#desk.do({ type: 'change.propose', range, replacement, reason, claimId });
  }

  decide(change: Change, state: Exclude<ChangeState, 'proposed'>, reason = ''): Promise<boolean> {
    return this.#desk.do({ type: 'change.decide', changeId: change.id, state, reason });
  }

  /** The open one that is proposed where one is: for the selected claim, or on the selected words. */
  get here(): Change | null {
    const { claim, selection } = this.#desk;
    const range = claim && !claim.orphan ? claim.anchor : selection;
    const forClaim = this.open.find(({ claimId }) => claim && claimId === claim.id);
    return forClaim ?? (range && this.on(range)[0]) ?? null;
  }

  /** Decides about the change that is proposed where one is. */
  async decideHere(state: 'accepted' | 'rejected'): Promise<void> {
    const change = this.here;
    if (change) await this.decide(change, state);
    else this.#desk.workspace.toasts.say(words.desk.noChangeHere);
  }

  withdraw(change: Change): Promise<boolean> {
    return this.#desk.do({ type: 'change.withdraw', changeId: change.id });
  }
}
