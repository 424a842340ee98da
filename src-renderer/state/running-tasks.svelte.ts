import type { Progress } from '../../src-shared/ipc/window-values';

/** What the main process is at for this window, and how far it is. */
export class RunningTasks {
  #running = $state.raw<readonly Progress[]>([]);

  get running(): readonly Progress[] {
    return this.#running;
  }

  note(progress: Progress): void {
    const others = this.#running.filter((known) => known.task !== progress.task);
    this.#running = progress.finished ? others : [...others, progress];
  }
}
