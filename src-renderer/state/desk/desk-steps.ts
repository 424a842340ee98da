import { assertNever } from '../../../src-shared/assert-never';
import { nextUnmarkedSentence } from '../../../src-shared/claims/coverage';
import type { TextRange } from '../../../src-shared/domain/text-range';
import type { Blocker } from '../../../src-shared/gate/blocker';
import { isOpen } from '../../../src-shared/domain/claim';
import { told, words } from '../../words';
import { nextFrom, stepIn } from './claim-lists';
import type { Desk } from './desk.svelte';
import { undonePlace, type DeskPlace } from './undone-place';

/** The ways through a draft: from claim to claim, proposal to proposal, gap to gap, and to where something stands. */
export class DeskSteps {
  readonly #desk: Desk;
  #unmarked: TextRange | null = null;
  /** Where one was last, for who has nothing selected any more; -1 before the first letter. */
  #last = -1;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Selects the next or previous claim of the list, from the selected one or the top. */
  toClaim(by: 1 | -1): void {
    const { listed, claims, claim: selected } = this.#desk;
    const list = listed.length > 0 ? listed : claims;
    const isListed = selected && list.some(({ id }) => id === selected.id);
    const next = isListed
      ? stepIn(list, ({ id }) => id === selected.id, by)
      : nextFrom(list, this.#place, by);
    this.#desk.selectClaim(next?.id ?? null);
  }

  /** Selects the next claim that nobody has settled, from where one is, whatever the outline lists. */
  toOpenClaim(): void {
    const { claims, claim: selected, workspace } = this.#desk;
    const open = claims.filter((claim) => isOpen(claim) && claim.id !== selected?.id);
    const next = nextFrom(open, this.#place, 1);
    if (next) this.#desk.selectClaim(next.id);
    else workspace.toasts.say(words.desk.noOtherOpenClaim);
  }

  /** Goes to the next thing that stands between the draft and "verified", and says what it is. */
  async toNextBlocker(): Promise<void> {
    const { workspace, draft } = this.#desk;
    const all = await workspace.ask('gate.blockers', { draftId: draft.id });
    if (!all) return;
    const left = all.filter(({ kind, override }) => override === null && kind !== 'signOff');
    const blocker = nextFrom(left.filter(hasPlace), this.#place, 1);
    if (!blocker) {
      const what = left[0];
      workspace.toasts.say(what ? told(what) : words.desk.nothingInTheWay);
      return;
    }
    this.toBlocker(blocker);
    workspace.toasts.say(words.desk.inTheWay(told(blocker), left.length));
  }

  /** Closes the search in the draft with the words that were found last selected: marked, changed or edited from there. */
  leaveFind(): void {
    const { find } = this.#desk;
    const { hit } = find;
    find.close();
    if (!hit) return;
    this.#desk.selectClaim(null);
    this.#desk.selection = { start: hit.start, end: hit.end };
    this.#last = hit.start;
  }

  /** Edits the text, with the caret at the selected claim or on the selected words. */
  editHere(): void {
    const { claim, selection } = this.#desk;
    const range = claim && !claim.orphan ? claim.anchor : selection;
    this.#desk.editing = true;
    if (!range) return;
    this.#desk.selection = { start: range.start, end: selection ? range.end : range.start };
  }

  /** Keeps in mind where one is: who lets go of everything goes on from there. */
  remember(place: number): void {
    this.#last = place;
  }

  /** Where in the text one is: at the selected claim or words, else where one was last. */
  get #place(): number {
    const { claim, selection } = this.#desk;
    return (claim?.orphan ? undefined : claim?.anchor.start) ?? selection?.start ?? this.#last;
  }

  toProposal(by: 1 | -1): void {
    const { proposals } = this.#desk;
    proposals.readNow();
    proposals.shown = true;
    if (proposals.open.length === 0) return this.#desk.marking.sayWhatIsNext();
    this.#desk.selectProposal(proposals.beside(by)?.key ?? null);
  }

  /** Selects the next sentence that nobody has marked, after the selection or the selected claim. */
  toNextUnmarked(): void {
    const { selection, claim, coverage, workspace } = this.#desk;
    const sentence = nextUnmarkedSentence(coverage.whole, selection?.end ?? claim?.anchor.end ?? 0);
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

  /** Takes something back or brings it back, and goes to where that was; who edits the text stays where the caret is. */
  async lookingAt(goBack: () => Promise<void>): Promise<void> {
    const before = this.#desk.draft;
    await goBack();
    const place = undonePlace(before, this.#desk.draft);
    if (place && !this.#desk.editing) this.#show(place);
  }

  #show(place: DeskPlace): void {
    const desk = this.#desk;
    switch (place.kind) {
      case 'claim':
        if (desk.claim?.id !== place.id) desk.selectClaim(place.id);
        return;
      case 'proposal':
        desk.proposals.readNow();
        return desk.selectProposal(place.key);
      case 'words':
        return this.#showUnmarked(place.range);
      case 'changes':
        return desk.showPanel('changes');
      default:
        return assertNever(place, 'place');
    }
  }

  /** Words that are no claim any more: the proposal that they were, else the words themselves. */
  #showUnmarked(range: TextRange): void {
    const desk = this.#desk;
    desk.proposals.readNow();
    const proposal = desk.proposals.open.find(
      (one) => one.range.start === range.start && one.range.end === range.end,
    );
    desk.selectClaim(null);
    if (proposal) desk.selectProposal(proposal.key);
    else desk.selection = range;
  }

  /** Closes the dialogue and goes to where a blocker stands. */
  toBlocker(blocker: Blocker): void {
    const desk = this.#desk;
    desk.openDialog(null);
    const change = desk.draft.changes.find((known) => known.id === blocker.changeId);
    const claimId = blocker.claimId ?? change?.claimId ?? null;
    desk.selectClaim(claimId);
    const place = blocker.range ?? change?.anchor;
    if (!claimId) desk.selection = place ? { start: place.start, end: place.end } : null;
  }
}

function hasPlace(blocker: Blocker): blocker is Blocker & { readonly range: TextRange } {
  return blocker.range !== undefined;
}
