import type { ProposedClaim } from '../../../src-shared/claims/propose-claims';
import type { Claim, ClaimKind, Standing } from '../../../src-shared/domain/claim';
import type { WindowDraftCommand } from '../../../src-shared/ipc/command-schemas';
import type { Passage } from '../../../src-shared/domain/passage';
import { rangeContains, type TextRange } from '../../../src-shared/domain/text-range';
import type { Desk } from './desk.svelte';
import { passageOf } from '../transcript/passage-of';
import { words } from '../../words';

/** A claim that a key made out of a proposal, and what the same key asked a person for. */
interface MadeClaim {
  readonly id: string;
  readonly askedFor: WindowDraftCommand['type'];
}

/** What is done to marks: making and settling claims, linking them, deciding about proposals. */
export class Marking {
  readonly #desk: Desk;
  #deciding: Promise<void> = Promise.resolve();
  #made: MadeClaim | null = null;

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

  async markNoCheck(reason = ''): Promise<boolean> {
    const range = this.#desk.selection;
    if (!range) {
      this.#say(words.desk.selectForNoCheck);
      return false;
    }
    if (reason === '' && this.#needsNoCheck(range)) {
      this.#say(words.desk.needsNoCheckAlready);
      return false;
    }
    const found = this.#desk.steps.unmarkedShown;
    const goesOn = found?.start === range.start && found.end === range.end;
    if (!(await this.#desk.do({ type: 'noCheck.mark', range, reason }))) return false;
    // whoever steps through what nobody has marked is at the next sentence with the same key
    if (goesOn) this.#desk.steps.toNextUnmarked();
    else this.#desk.selection = null;
    return true;
  }

  /** Marked so already: a key that is pressed once more makes no second mark. */
  #needsNoCheck(range: TextRange): boolean {
    return this.#desk.draft.noChecks.some(({ anchor, orphan }) => !orphan && rangeContains(anchor, range));
  }

  /** Settles the selected claim, or the selected proposal, which becomes a claim by it. */
  async settle(standing: Standing): Promise<void> {
    const { claim, proposal } = this.#desk;
    if (!claim && proposal) return this.acceptProposal(standing);
    if (!claim) return;
    const next = claim.standing === standing ? 'unchecked' : standing;
    await this.#desk.do({ type: 'claim.settle', claimId: claim.id, standing: next });
  }

  /**
   * The selected claim; a proposal that is shown becomes one and is stayed with. `null` where nothing is selected.
   *
   * @param askedFor the deed for which the key makes the claim: undone by one step with it
   */
  async claimHere(askedFor: WindowDraftCommand['type'], standing?: Standing): Promise<Claim | null> {
    await this.#inTurn(async () => {
      const { proposal, draft } = this.#desk;
      if (!proposal || this.#desk.isLocked) return;
      const known = new Set(draft.claims.map(({ id }) => id));
      if (!(await this.#markProposal(proposal, standing))) return;
      const made = this.#desk.draft.claims.find(({ id }) => !known.has(id));
      this.#desk.selectClaim(made?.id ?? null);
      if (made) this.#made = { id: made.id, askedFor };
    });
    return this.#desk.claim;
  }

  /** True for the deed for which a key made the claim just now; asked of every deed, since others part the two. */
  joins(command: WindowDraftCommand): boolean {
    const made = this.#made;
    this.#made = null;
    return command.type === made?.askedFor && 'claimId' in command && command.claimId === made.id;
  }

  async toggleLegal(): Promise<void> {
    const claim = await this.claimHere('claim.edit');
    if (claim) await this.#desk.do({ type: 'claim.edit', claimId: claim.id, legal: !claim.legal });
  }

  async removeClaim(): Promise<void> {
    const { claim } = this.#desk;
    if (!claim) return;
    if (!(await this.#desk.do({ type: 'claim.remove', claimId: claim.id }))) return;
    this.#desk.selectClaim(null);
    this.#desk.offerUndo(words.desk.claimRemoved(claim.number));
  }

  /**
   * Marks the selected proposal as a claim and goes on to the next one. Settled by the same key, a quotation rests on
   * the passages that were shown beside it.
   */
  acceptProposal(standing?: Standing): Promise<void> {
    return this.#inTurn(async () => {
      const { proposal } = this.#desk;
      if (proposal && (await this.#markProposal(proposal, standing))) this.#goOn(proposal.range);
    });
  }

  #markProposal({ range, kind }: ProposedClaim, standing?: Standing): Promise<boolean> {
    const shown = standing && kind === 'quote' ? (this.#desk.quoteCheck?.passages ?? []) : [];
    const supports = shown.map(passageOf);
    return this.#desk.do({ type: 'claim.mark', range, kind, standing, supports });
  }

  /** Sets the selected proposal aside and goes on to the next one; the outline keeps it, undo brings it back. */
  dismissProposal(): Promise<void> {
    return this.#inTurn(async () => {
      const { proposal } = this.#desk;
      if (!proposal) return;
      if (await this.#desk.do({ type: 'proposal.dismiss', key: proposal.key })) this.#goOn(proposal.range);
    });
  }

  /** Keys may come faster than the disk answers: each decides about the proposal that is shown once the last one is done. */
  #inTurn(decide: () => Promise<void>): Promise<void> {
    this.#deciding = this.#deciding.then(decide, decide);
    return this.#deciding;
  }

  /** To the next proposal that is open now: what was done may have settled others with it. */
  #goOn({ start }: TextRange): void {
    const { proposals } = this.#desk;
    this.#desk.selectProposal(proposals.from(start)?.key ?? null);
    if (this.#desk.proposal) return;
    proposals.shown = false;
    this.sayWhatIsNext();
  }

  /** Where no proposal is left. */
  sayWhatIsNext(): void {
    const { coverage, steps, workspace } = this.#desk;
    if (coverage.whole.unmarked.length === 0) return this.#say(words.desk.noProposalLeft);
    workspace.toasts.say(words.desk.unmarkedAreNext, {
      label: words.commands.titles['sentence.next'],
      run: () => steps.toNextUnmarked(),
    });
  }

  /** Links a passage to the selected claim, or to a new claim over the selection. */
  async link(passage: Passage): Promise<void> {
    const desk = this.#desk;
    if (!desk.claim && (desk.selection || desk.proposal)) await this.mark();
    const { claim } = desk;
    const { source } = desk.beside;
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
