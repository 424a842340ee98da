import { nextUnmarkedSentence } from '../../src-shared/claims/coverage';
import type { TextRange } from '../../src-shared/domain/text-range';
import type { Blocker } from '../../src-shared/gate/blocker';
import { words } from '../words';
import { stepIn } from './claim-lists';
import type { Desk } from './desk.svelte';

/** The ways through a draft: from claim to claim, proposal to proposal, gap to gap, and to where something stands. */
export class DeskSteps {
  readonly #desk: Desk;
  #unmarked: TextRange | null = null;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Selects the next or previous claim of the list, from the selected one or the top. */
  toClaim(by: 1 | -1): void {
    const { listed, claims, claim: selected } = this.#desk;
    const list = listed.length > 0 ? listed : claims;
    this.#desk.selectClaim(stepIn(list, ({ id }) => id === selected?.id, by)?.id ?? null);
  }

  toProposal(by: 1 | -1): void {
    const { proposals } = this.#desk;
    proposals.readNow();
    proposals.shown = true;
    this.#desk.selectProposal(proposals.beside(by)?.key ?? null);
  }

  /** Selects the next sentence that nobody has marked, after the selection or the selected claim. */
  toNextUnmarked(): void {
    const { selection, claim, coverage, workspace } = this.#desk;
    const sentence = nextUnmarkedSentence(coverage, selection?.end ?? claim?.anchor.end ?? 0);
    if (!sentence) {
      workspace.toasts.say(words.desk.everySentenceMarked);
      return;
    }
    this.#desk.selectClaim(null);
    this.#desk.selection = sentence;
    this.#unmarked = sentence;
  }

  /** The sentence to which `toNextUnmarked` went last. */
  get unmarkedShown(): TextRange | null {
    return this.#unmarked;
  }

  /** Shows a proposed change: at its claim, or in the list of changes. */
  toChange(id: string): void {
    const change = this.#desk.draft.changes.find((known) => known.id === id);
    if (!change) return;
    this.#desk.selectClaim(change.claimId ?? null);
    if (!this.#desk.claim) this.#desk.showPanel('changes');
  }

  /** Closes the dialogue and goes to where a blocker stands. */
  toBlocker(blocker: Blocker): void {
    const desk = this.#desk;
    desk.openDialog(null);
    const change = desk.draft.changes.find((known) => known.id === blocker.changeId);
    const claimId = blocker.claimId ?? change?.claimId ?? null;
    desk.selectClaim(claimId);
    if (!claimId) desk.selection = blocker.range ?? change?.anchor ?? null;
  }
}
