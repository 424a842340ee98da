import type { ClaimKind, Standing } from '../../src-shared/domain/claim';
import type { Passage } from '../../src-shared/domain/passage';
import type { Desk } from './desk.svelte';
import { passageOf } from './passage-of';
import { words } from '../words';

/** What is done to marks: making and settling claims, linking them, deciding about proposals. */
export class Marking {
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Marks the selection as a claim and selects the claim. */
  async mark(kind?: ClaimKind): Promise<void> {
    const desk = this.#desk;
    const range = desk.selection ?? desk.proposal?.range;
    if (!range) return this.#say(words.desk.selectToMark);
    const check = desk.quotations.at(range);
    const known = new Set(desk.draft.claims.map((claim) => claim.id));
    const done = await desk.do({
      type: 'claim.mark',
      range,
      kind: kind ?? desk.proposal?.kind ?? (check ? 'quote' : 'assertion'),
    });
    if (!done) return;
    desk.selection = null;
    desk.selectClaim(desk.draft.claims.find((claim) => !known.has(claim.id))?.id ?? null);
  }

  async markNoCheck(reason = ''): Promise<void> {
    const range = this.#desk.selection;
    if (!range) return this.#say(words.desk.selectForNoCheck);
    const goesOn = range === this.#desk.unmarkedShown;
    if (!(await this.#desk.do({ type: 'noCheck.mark', range, reason }))) return;
    // whoever steps through what nobody has marked is at the next sentence with the same key
    if (goesOn) this.#desk.selectNextUnmarked();
    else this.#desk.selection = null;
  }

  /** Settles the selected claim, or the selected proposal, which becomes a claim by it. */
  async settle(standing: Standing): Promise<void> {
    const { claim, proposal } = this.#desk;
    if (!claim && proposal) return this.acceptProposal(standing);
    if (!claim) return;
    const next = claim.standing === standing ? 'unchecked' : standing;
    await this.#desk.do({ type: 'claim.settle', claimId: claim.id, standing: next });
  }

  async toggleLegal(): Promise<void> {
    const { claim } = this.#desk;
    if (claim) await this.#desk.do({ type: 'claim.edit', claimId: claim.id, legal: !claim.legal });
  }

  async removeClaim(): Promise<void> {
    const { claim } = this.#desk;
    if (!claim) return;
    if (!(await this.#desk.do({ type: 'claim.remove', claimId: claim.id }))) return;
    this.#desk.selectClaim(null);
    this.#desk.workspace.toasts.say(words.desk.claimRemoved(claim.number), {
      label: words.common.undo,
      run: () => void this.#desk.undo(),
    });
  }

  /**
   * Marks the selected proposal as a claim and goes on to the next one. Settled by the same key, a quotation rests on
   * the passages that were shown beside it.
   */
  async acceptProposal(standing?: Standing): Promise<void> {
    const { proposal, proposals, quoteCheck } = this.#desk;
    if (!proposal) return;
    const { range, kind } = proposal;
    const next = proposals.beside(1)?.key ?? null;
    const shown = standing && kind === 'quote' ? (quoteCheck?.passages ?? []) : [];
    const supports = shown.map(passageOf);
    if (!(await this.#desk.do({ type: 'claim.mark', range, kind, standing, supports }))) return;
    this.#desk.selectProposal(next === proposal.key ? null : next);
    this.#endIfLast();
  }

  /** Sets the selected proposal aside and goes on to the next one; the outline keeps it, undo brings it back. */
  async dismissProposal(): Promise<void> {
    const key = this.#desk.proposal?.key;
    if (!key) return;
    const next = this.#desk.proposals.beside(1)?.key ?? null;
    const done = await this.#desk.do({ type: 'proposal.dismiss', key });
    if (!done) return;
    this.#desk.selectProposal(next === key ? null : next);
    this.#endIfLast();
  }

  #endIfLast(): void {
    if (this.#desk.proposal) return;
    this.#desk.proposals.shown = false;
    this.#say(words.desk.lastProposal);
  }

  /** Links a passage to the selected claim, or to a new claim over the selection. */
  async link(passage: Passage): Promise<void> {
    const desk = this.#desk;
    if (!desk.claim && (desk.selection || desk.proposal)) await this.mark();
    const { claim, source } = desk;
    if (!claim) return this.#say(words.desk.selectToLink);
    const done = await desk.do({ type: 'evidence.link', claimId: claim.id, passage, does: 'supports' });
    if (!done) return;
    source.select(null);
    await source.show(passage);
    await source.refreshResting();
  }

  /** Links a passage in the place of those of interviews that the selected claim rests on. */
  async linkInstead(passage: Passage): Promise<void> {
    const { claim } = this.#desk;
    const replaced = claim?.evidence.filter(
      (link) => link.does === 'supports' && link.passage.kind === 'interview',
    );
    await this.link(passage);
    for (const { id } of replaced ?? []) {
      await this.#desk.do({ type: 'evidence.unlink', claimId: claim!.id, evidenceId: id });
    }
  }

  #say(words: string): void {
    this.#desk.workspace.toasts.say(words);
  }
}
