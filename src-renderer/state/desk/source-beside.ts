import type { Claim } from '../../../src-shared/domain/claim';
import type { Passage } from '../../../src-shared/domain/passage';
import type { QuoteCheck } from '../../../src-shared/domain/quote-check';
import type { DesktopApi } from '../../desktop-api';
import type { SourceReader } from '../../transcript/source-reader';
import { InterviewChanges } from '../transcript/interview-changes';
import { passageOf } from '../transcript/passage-of';
import { SourcePane } from '../transcript/source-pane.svelte';
import type { Desk } from './desk.svelte';
import type { QuoteChecks } from './quote-checks.svelte';

/** The source that lies beside the draft, open at what the claim at hand rests on. */
export class SourceBeside implements SourceReader {
  readonly source: SourcePane;
  /** Changes interviews; what rests on one is checked again. */
  readonly interviews: InterviewChanges;
  readonly #desk: Desk;

  constructor(api: DesktopApi, desk: Desk) {
    this.#desk = desk;
    this.source = new SourcePane(api, desk.workspace);
    this.interviews = new InterviewChanges(desk.workspace, () => desk.quotations.run());
  }

  get quotations(): QuoteChecks {
    return this.#desk.quotations;
  }

  readonly link = (passage: Passage): Promise<void> => this.#desk.marking.link(passage);

  readonly askWhoSaid = (): void => this.#desk.openDialog('whoSaid');

  /** Goes to a claim that rests on words of the open source, in this draft or in another one. */
  openClaim(claimId: string): void {
    const { draft, workspace } = this.#desk;
    const resting = this.source.resting.find((claim) => claim.claimId === claimId);
    if (!resting || resting.draftId === draft.id) this.#desk.selectClaim(claimId);
    else void workspace.screens.openDraft(resting.draftId, claimId);
  }

  /** Shows what a claim rests on; where nothing is linked, where its quotation was found. */
  showEvidenceOf(claim: Claim): void {
    const found = claim.kind === 'quote' ? this.quotations.at(claim.anchor) : null;
    const passage = claim.evidence[0]?.passage ?? foundAt(found);
    if (passage) void this.source.show(passage);
    else this.source.showNothing();
  }

  /** Shows where a quotation was found; where it was not, what is open stays. */
  showPassageOf(check: QuoteCheck | null): void {
    const passage = foundAt(check);
    if (passage) void this.source.show(passage);
  }

  leave(): void {
    this.source.leave();
  }
}

function foundAt(check: QuoteCheck | null): Passage | null {
  const [found] = check?.passages ?? [];
  return found ? passageOf(found) : null;
}
