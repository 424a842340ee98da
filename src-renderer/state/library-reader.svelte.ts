import type { WindowInterviewCommand } from '../../src-shared/ipc/command-schemas';
import type { DesktopApi } from '../desktop-api';
import type { SourceReader } from '../transcript/source-reader';
import { SourcePane } from './source-pane.svelte';
import type { Workspace } from './workspace.svelte';
import { words } from '../words';

/** A source that is read in the library, without a draft beside it. */
export class LibraryReader implements SourceReader {
  readonly source: SourcePane;
  readonly link = null;
  /** “Who said this?” is open. */
  asking = $state(false);
  readonly quotations = null;

  constructor(
    api: DesktopApi,
    private readonly workspace: Workspace,
  ) {
    this.source = new SourcePane(api, workspace);
  }

  readonly askWhoSaid = (): void => {
    this.asking = true;
  };

  async changeInterview(id: string, command: WindowInterviewCommand, done?: string): Promise<boolean> {
    const changed = await this.workspace.ask('interview.do', { id, command });
    if (changed && done) {
      this.workspace.toasts.say(done, { label: words.common.undo, run: () => void this.undoInterview(id) });
    }
    return changed !== undefined;
  }

  async undoInterview(id: string): Promise<void> {
    await this.workspace.ask('interview.undo', { id });
  }

  openClaim(claimId: string): void {
    const resting = this.source.resting.find((claim) => claim.claimId === claimId);
    if (resting) void this.workspace.openDraft(resting.draftId, claimId);
  }

  leave(): void {
    this.source.leave();
  }
}
