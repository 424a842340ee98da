import type { RestingClaim } from '../../../src-shared/ipc/window-values';
import type { DesktopApi } from '../../desktop-api';
import type { SourceReader } from '../../transcript/source-reader';
import { InterviewChanges } from '../transcript/interview-changes';
import { SourcePane } from '../transcript/source-pane.svelte';
import type { Workspace } from '../workspace.svelte';

/** A source that is read in the library, without a draft beside it. */
export class LibraryReader implements SourceReader {
  readonly source: SourcePane;
  readonly link = null;
  /** “Who said this?” is open. */
  asking = $state(false);
  readonly quotations = null;
  readonly interviews: InterviewChanges;

  constructor(
    api: DesktopApi,
    private readonly workspace: Workspace,
  ) {
    this.source = new SourcePane(api, workspace);
    this.interviews = new InterviewChanges(workspace);
  }

  readonly askWhoSaid = (): void => {
    this.asking = true;
  };

  openClaim(claimId: string): void {
    const resting = this.source.resting.find((claim) => claim.claimId === claimId);
    if (resting) this.openResting(resting);
  }

  /** Opens the draft of a claim at the claim. */
  openResting({ draftId, claimId }: RestingClaim): void {
    void this.workspace.screens.openDraft(draftId, claimId);
  }

  leave(): void {
    this.source.leave();
  }
}
