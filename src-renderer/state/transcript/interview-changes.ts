import type { WindowInterviewCommand } from '../../../src-shared/ipc/command-schemas';
import type { Workspace } from '../workspace.svelte';
import { words } from '../../words';

/** Changes interviews from wherever one is read, each with a way back. */
export class InterviewChanges {
  /** @param whenChanged what is to be done before a change counts as done: whatever rests on the interview */
  constructor(
    private readonly workspace: Workspace,
    private readonly whenChanged: () => Promise<void> = () => Promise.resolve(),
  ) {}

  /**
   * Carries out a command on an interview; false where it was refused.
   * @param done what to say about it, with a way back; nothing where whoever asks says it
   */
  async do(id: string, command: WindowInterviewCommand, done?: string): Promise<boolean> {
    const changed = await this.workspace.ask('interview.do', { id, command });
    if (!changed) return false;
    if (done) this.say(id, done);
    await this.whenChanged();
    return true;
  }

  /** Says what was done, with a way back. Undo is of what was done last: what was said before of the interview goes. */
  say(id: string, done: string): void {
    const undo = { label: words.common.undo, run: () => void this.undo(id) };
    this.workspace.toasts.say(done, undo, `interview:${id}`);
  }

  /** Takes back what was last done to an interview. */
  async undo(id: string): Promise<void> {
    if (await this.workspace.ask('interview.undo', { id })) await this.whenChanged();
  }
}
